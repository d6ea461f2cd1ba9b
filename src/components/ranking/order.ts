/**
 * Puts children into an order without ever moving the one that has the focus, which would lose it: the others are
 * placed around it.
 */
export function reorder(parent: Element, children: readonly Element[]): void {
  const focused = children.findIndex(child => child.contains(child.ownerDocument.activeElement));
  const fixed = focused < 0 || children[focused].parentElement !== parent ? null : children[focused];
  let after: Element | null = null;
  for (let at = children.length - 1; at >= 0; --at) {
    const child = children[at];
    if (child !== fixed && (child.parentElement !== parent || child.nextElementSibling !== after))
      parent.insertBefore(child, after);
    after = child;
  }
  for (const stranger of [...parent.children]) if (!children.includes(stranger)) stranger.remove();
}
