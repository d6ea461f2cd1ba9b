/** Tells the width of an element's content box, now and whenever it changes. */
export function onWidth(element: Element, listener: (width: number) => void): void {
  new ResizeObserver(([entry]) => listener(Math.floor(entry.contentRect.width))).observe(element);
}

/** Tells when the page is about to be printed, and when it has been. */
export function onPrint(listener: (printing: boolean) => void): void {
  const media = matchMedia("print");
  media.addEventListener("change", () => listener(media.matches));
}

/** Whether nothing on the page should move: the reader asks for less motion, or it is being printed. */
export function still(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches || matchMedia("print").matches;
}
