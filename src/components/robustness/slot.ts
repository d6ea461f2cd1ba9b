import {html} from "../dom.js";
import {keepFocus} from "../focus.js";

/** A part of a page that is drawn anew only when something it shows is another than before. */
export interface Slot<Values extends readonly unknown[]> {
  readonly element: HTMLElement;
  update(...values: Values): void;
}

export function slot<Values extends readonly unknown[]>(
  className: string,
  draw: (...values: Values) => readonly Element[]
): Slot<Values> {
  const element = html`<div class=${className}></div>`;
  let last: Values | null = null;
  return {
    element,
    update(...values) {
      const before = last;
      if (before !== null && values.every((value, at) => value === before[at])) return;
      last = values;
      keepFocus(element, () => element.replaceChildren(...draw(...values)));
    }
  };
}
