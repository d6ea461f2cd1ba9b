import type {Multiverse} from "../../engine/index.js";
import {format, words} from "../../i18n/index.js";
import {tenth} from "../chart/tenth.js";
import {html, svg} from "../dom.js";
import {step} from "../ranking/keyboard.js";
import type {ExplorerOptions} from "./explorerOptions.js";
import {type Curve, conditionsAt, has} from "./models.js";
import {specificationPlot, upright} from "./plot.js";
import {modelReadout, saidOfModel} from "./readout.js";

/**
 * The curve to walk along: the pointer or the arrow keys lead from model to model, each is read out below, a click or
 * Enter chooses it. A finger only reads, since it covers several models; the button beside what is read chooses.
 */
export function explorer(curve: Curve, multiverse: Multiverse, options: ExplorerOptions): HTMLElement {
  const {name, language} = options;
  const text = words(language).robustness;
  const f = format(language);
  const {svg: plot, layout} = specificationPlot(curve, multiverse, options);
  const models = curve.order.length;
  const cursor = svg`<g class="cursor" pointer-events="none" aria-hidden="true"></g>`;
  const reach = svg`<rect class="reach" x=${layout.left} y=${layout.top - 8} width=${layout.right - layout.left} height=${layout.height - layout.top + 6} fill="transparent" tabindex="0" role="slider" aria-orientation="horizontal" aria-label=${text.plot.slider(name)} aria-valuemin="1" aria-valuemax=${models}></rect>`;
  for (const part of plot.children) part.setAttribute("aria-hidden", "true");
  plot.append(cursor, reach);
  const readout = html`<div class="model-readout"></div>`;
  let at = Math.max(0, curve.order.indexOf(options.row));

  const show = (next: number) => {
    at = next;
    const row = curve.order[at];
    cursor.replaceChildren(...cursorMarks(row));
    readout.replaceChildren(modelReadout(curve, multiverse, at, options));
    reach.setAttribute("aria-valuenow", String(at + 1));
    reach.setAttribute("aria-valuetext", saidOfModel(curve, multiverse, at, options));
    options.onMove(row);
  };
  const cursorMarks = (row: number) => {
    const x = tenth(layout.x(at));
    const y = tenth(layout.y.at(curve.values[at]));
    return [
      svg`<path d=${upright(x, layout.top - 8, layout)} stroke="var(--accent)" stroke-width="1.5"></path>`,
      svg`<circle cx=${x} cy=${y} r="4" fill="var(--accent)" stroke="var(--paper)" stroke-width="1.5"></circle>`,
      ...layout.rows.map(({y: top, height, bit}) => {
        const inside = has(multiverse, row, bit);
        return svg`<rect x=${x - 5} y=${top + height / 2 - 5} width="10" height="10" fill=${inside ? "var(--accent)" : "var(--paper)"} stroke=${inside ? "var(--paper)" : "var(--accent)"} stroke-width="1.5"></rect>`;
      })
    ];
  };
  const choose = () => options.onModel(conditionsAt(multiverse, curve.order[at]));
  const pointed = ({clientX}: PointerEvent | MouseEvent) => {
    const {left, width} = plot.getBoundingClientRect();
    return layout.nearest(((clientX - left) * layout.width) / (width || layout.width));
  };

  reach.addEventListener("pointermove", event => show(pointed(event as PointerEvent)));
  let finger = false;
  reach.addEventListener("pointerdown", event => {
    finger = (event as PointerEvent).pointerType === "touch";
  });
  reach.addEventListener("click", event => {
    show(pointed(event as MouseEvent));
    if (!finger) choose();
  });
  reach.addEventListener("keydown", event => {
    const {key, altKey, ctrlKey, metaKey} = event as KeyboardEvent;
    if (altKey || ctrlKey || metaKey) return;
    if (key === "Enter" || key === " ") choose();
    else {
      const to = keyStep(key, at, models);
      if (to === null) return;
      show(to);
    }
    event.preventDefault();
  });
  show(at);
  return html`<div class="explorer">
    <div class="plot-slot">${plot}</div>
    ${readout}
    <p class="quiet">${text.model.pick}</p>
    <p class="visually-hidden">${text.plot.describe(name, f.integer(models), ...ends())}</p>
  </div>`;

  function ends(): [string, string] {
    return [curve.values[0], curve.values[models - 1]].map(value =>
      curve.by === "rank" ? f.ordinal(value) : options.measure.difference(value)
    ) as [string, string];
  }
}

/** As in a list, and to the right as upwards in a value; a page is a twentieth of the way. */
function keyStep(key: string, at: number, models: number): number | null {
  const page = Math.max(1, Math.round(models / 20));
  const to = {
    ArrowRight: at + 1,
    ArrowUp: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at - 1,
    PageUp: at + page,
    PageDown: at - page
  }[key];
  return to === undefined ? step(key, at, models) : Math.min(models - 1, Math.max(0, to));
}
