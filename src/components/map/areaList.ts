import type {MapArea} from "./areas.js";
import type {MapDrawing} from "./drawing.js";
import {rovingStops} from "./roving.js";

/** Where the pointer and the focus are. */
export interface Attention {
  readonly pointed: MapArea | null;
  readonly focused: MapArea | null;
}

export interface AreaListOptions {
  /** What the map is, and how to move in it. */
  readonly label: string;
  readonly onChange: (attention: Attention) => void;
  readonly onChoose: (area: MapArea) => void;
  readonly onClear: () => void;
}

/**
 * Makes a map's areas a list to choose from, in the order in which they come: one stop of the tab key, from which arrows
 * lead to neighbours. An area that is drawn twice is one option; its copy can only be pointed at.
 */
export function areaList(
  drawing: MapDrawing,
  areas: readonly MapArea[],
  {label, onChange, onChoose, onClear}: AreaListOptions
): {readonly now: () => Attention; readonly stopAt: (at: number) => void} {
  let attention: Attention = {pointed: null, focused: null};
  const change = (next: Partial<Attention>) => {
    attention = {...attention, ...next};
    onChange(attention);
  };
  const stopAt = rovingStops(
    areas.map(({code, name, label}) => ({name, at: label, element: drawing.shapesOf(code)[0]})),
    {onChoose: at => onChoose(areas[at]), onClear}
  );
  drawing.svg.setAttribute("role", "listbox");
  drawing.svg.setAttribute("aria-multiselectable", "true");
  drawing.svg.setAttribute("aria-label", label);
  areas.forEach((area, at) => {
    const [stop, ...copies] = drawing.shapesOf(area.code);
    for (const shape of [stop, ...copies]) {
      shape.addEventListener("click", () => {
        stopAt(at);
        onChoose(area);
      });
      shape.addEventListener("pointerenter", () => change({pointed: area}));
      shape.addEventListener("pointerleave", () =>
        change({pointed: attention.pointed === area ? null : attention.pointed})
      );
    }
    for (const copy of copies) copy.setAttribute("aria-hidden", "true");
    stop.setAttribute("role", "option");
    stop.setAttribute("aria-posinset", String(at + 1));
    stop.setAttribute("aria-setsize", String(areas.length));
    stop.addEventListener("focus", () => change({focused: stop.matches(":focus-visible") ? area : null}));
    stop.addEventListener("blur", () =>
      change({focused: attention.focused === area ? null : attention.focused})
    );
  });
  return {now: () => attention, stopAt};
}
