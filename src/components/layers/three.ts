import {type Language, words} from "../../i18n/index.js";
import {html} from "../dom.js";
import type {MapAreas} from "../map/areas.js";
import {roundBreaks, shadeOf} from "../map/classes.js";
import {mapDrawing} from "../map/drawing.js";
import {unitsByArea} from "../map/match.js";
import {type Layer, type Step, steps, unitsAt} from "./layer.js";

/** Three small maps beside each other, and how to bring them up to date. */
export interface ThreeMaps {
  readonly element: HTMLElement;
  update(layer: Layer, selected: string | null): void;
  /** Pixels there are for all of them. */
  resize(width: number): void;
}

const gap = 24;
const narrowest = 260;
const widest = 400;

/** Raw, expected and what is left, in the same classes. Pictures: the list beside the large map has the figures. */
export function threeMaps(map: MapAreas, language: Language): ThreeMaps {
  const text = words(language).layers.three;
  const maps = steps.map(step => ({step, ...small(map, step, language)}));
  return {
    element: html`<section class="three-maps">
      <h2>${text.title}</h2>
      <p>${text.read}</p>
      <div class="three">${maps.map(({element}) => element)}</div>
    </section>`,
    update(layer, selected) {
      for (const {update} of maps) update(layer, selected);
    },
    resize(width) {
      const columns = Math.max(1, Math.min(3, Math.floor((width + gap) / (narrowest + gap))));
      const each = Math.floor((width - (columns - 1) * gap) / columns);
      for (const {drawing} of maps) drawing.resize(Math.min(widest, each));
    }
  };
}

function small(map: MapAreas, step: Step, language: Language) {
  const text = words(language).layers.three;
  const {name, what} = text.maps[step];
  const drawing = mapDrawing(map, {language, id: `layer-${step}`});
  drawing.svg.setAttribute("role", "img");
  return {
    drawing,
    element: html`<figure><figcaption><strong>${name}</strong><span>${what}</span></figcaption>${drawing.svg}</figure>`,
    update(layer: Layer, selected: string | null) {
      const units = unitsByArea(map, unitsAt(step, layer));
      drawing.svg.setAttribute("aria-label", text.label(name, layer.label));
      drawing.paint(
        new Map(map.areas.map(({code}) => [code, shadeOf(units.get(code), layer.measure, roundBreaks)]))
      );
      drawing.mark(
        new Map([...units].flatMap(([code, {unit}]) => (unit === selected ? [[code, "selected"]] : [])))
      );
    }
  };
}
