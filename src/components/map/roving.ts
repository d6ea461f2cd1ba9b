import {isArrow, nearestThatWay, nextNamed} from "./direction.js";

/** One thing to stop at: where it is on the map, what it is called, and the element that takes the focus. */
export interface Stop {
  readonly at: readonly [x: number, y: number];
  readonly name: string;
  readonly element: SVGElement;
}

/** Milliseconds after which a typed letter begins a new name. */
const pause = 700;

/**
 * One stop of the tab key for a whole map: arrows lead to the nearest stop that way, Home and End to the first and last,
 * letters to the next name that begins so, Enter and the space bar choose, Escape clears. Returns how to make an element
 * the stop.
 */
export function rovingStops(
  stops: readonly Stop[],
  {onChoose, onClear}: {readonly onChoose: (at: number) => void; readonly onClear: () => void}
): (at: number) => void {
  const points = stops.map(({at}) => at);
  const names = stops.map(({name}) => name);
  let current = 0;
  let typed = "";
  let last = Number.NEGATIVE_INFINITY;
  const stopAt = (at: number) => {
    stops[current]?.element.setAttribute("tabindex", "-1");
    current = at;
    stops[at]?.element.setAttribute("tabindex", "0");
  };
  const named = (letter: string, from: number, time: number): number | null => {
    typed = time - last > pause ? letter : typed + letter;
    last = time;
    return nextNamed(typed, from, names);
  };
  const target = ({key, timeStamp}: KeyboardEvent, from: number): number | null => {
    if (isArrow(key)) return nearestThatWay(key, from, points);
    if (key === "Home") return 0;
    if (key === "End") return stops.length - 1;
    return key.length === 1 ? named(key, from, timeStamp) : null;
  };
  stops.forEach(({element}, at) => {
    element.setAttribute("tabindex", at === current ? "0" : "-1");
    element.addEventListener("keydown", event => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === "Enter" || event.key === " ") onChoose(at);
      else if (event.key === "Escape") onClear();
      else {
        const to = target(event, at);
        if (to === null && !isArrow(event.key)) return;
        if (to !== null) {
          stopAt(to);
          stops[to].element.focus({preventScroll: true});
        }
      }
      event.preventDefault();
    });
  });
  return stopAt;
}
