/** Tells the width of an element's content box, now and whenever it changes. */
export function onWidth(element: Element, listener: (width: number) => void): void {
  new ResizeObserver(([entry]) => listener(Math.floor(entry.contentRect.width))).observe(element);
}
