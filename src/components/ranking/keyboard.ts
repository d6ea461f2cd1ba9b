/** Which of `count` items a key leads to from item `at`; null for keys that lead nowhere. */
export function step(key: string, at: number, count: number): number | null {
  const to = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + 10,
    PageUp: at - 10,
    Home: 0,
    End: count - 1
  }[key];
  return to === undefined || count === 0 ? null : Math.min(count - 1, Math.max(0, to));
}

type Part = HTMLElement | SVGElement;

/**
 * One stop of the tab key for a whole list of rows: arrows, Home and End move between them, Enter and the space bar
 * choose, Escape clears. Returns how to make a row the stop.
 */
export function rovingRows(
  list: Part,
  {onChoose, onClear}: {readonly onChoose: (row: Part) => void; readonly onClear: () => void}
): (row: Part | null) => void {
  const rows = () => [...list.children] as Part[];
  const rowOf = (event: Event) =>
    event.target instanceof Element ? event.target.closest<Part>("[data-unit]") : null;
  const stopAt = (row: Part | null) => {
    for (const old of list.querySelectorAll('[tabindex="0"]'))
      if (old !== row) old.setAttribute("tabindex", "-1");
    row?.setAttribute("tabindex", "0");
  };
  (list as HTMLElement).addEventListener("keydown", event => {
    const row = rowOf(event);
    if (row === null || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") onChoose(row);
    else if (event.key === "Escape") onClear();
    else {
      const all = rows();
      const to = step(event.key, all.indexOf(row), all.length);
      if (to === null) return;
      stopAt(all[to]);
      all[to].focus();
    }
    event.preventDefault();
  });
  list.addEventListener("click", event => {
    const row = rowOf(event);
    if (row === null) return;
    stopAt(row);
    onChoose(row);
  });
  return stopAt;
}
