/**
 * Draws a part of the page anew without losing the reader's place in it: what had the focus has it again, found by the
 * unit it stood for, else by where it stood.
 */
export function keepFocus(part: Element, draw: () => void): void {
  const active = part.ownerDocument.activeElement;
  if (active === null || active === part || !part.contains(active)) {
    draw();
    return;
  }
  const unit = active.getAttribute("data-unit");
  const path: number[] = [];
  for (let at: Element | null = active; at !== null && at !== part; at = at.parentElement)
    path.unshift([...(at.parentElement?.children ?? [])].indexOf(at));
  draw();
  if (active.isConnected) return;
  const same = [...part.querySelectorAll<HTMLElement>("[data-unit]")].find(
    element => unit !== null && element.dataset.unit === unit
  );
  const there = path.reduce<Element | null>((at, index) => at?.children[index] ?? null, part);
  (same ?? (there as HTMLElement | null))?.focus({preventScroll: true});
}
