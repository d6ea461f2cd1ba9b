import * as Plot from "@observablehq/plot";
import {shareInterval} from "../../benchmark/certainty.js";
import type {Calibration} from "../../engine/index.js";
import {type Format, format, type Language, words} from "../../i18n/index.js";
import {limits} from "../band.js";
import {squarePlot} from "../chart/squarePlot.js";
import {html} from "../dom.js";
import {fold} from "../fold.js";
import {probability} from "./sentence.js";

export interface CalibrationOptions {
  readonly language: Language;
  /** Pixels. */
  readonly width: number;
}

type Tenth = Calibration["tenths"][number];

const largest = 420;

/** Actual share against predicted share by tenths of the people, how well the model tells people apart, and both as a table. */
export function calibrationChart(calibration: Calibration, options: CalibrationOptions): HTMLElement {
  const {language, width} = options;
  const {auc, brier, hosmerLemeshow, tenths} = calibration;
  const text = words(language).check.calibration;
  const f = format(language);
  return html`<figure class="calibration" style=${{maxWidth: `${width}px`}}>
    <h3>${text.title}</h3>
    ${plot(tenths, f, Math.min(width, largest))}
    <p>${auc === null ? text.noAuc : text.auc(f.integer(100 * auc), f.decimal(auc, 3))} ${text.brier(f.decimal(brier, 3))}</p>
    ${
      hosmerLemeshow === null
        ? ""
        : html`<p>${text.test(
            f.decimal(hosmerLemeshow.statistic),
            f.integer(hosmerLemeshow.degrees),
            probability(hosmerLemeshow.p, f)
          )}</p>`
    }
    <figcaption><p>${text.read}</p></figcaption>
    ${fold("calibration", text.table, () => table(tenths, f))}
  </figure>`;
}

const interval = ({observed, n}: Tenth) => shareInterval(observed, n, limits.chance);

/** The whole tens of per cent that hold every point and its range. */
function domainOf(tenths: readonly Tenth[]): [number, number] {
  const values = tenths.flatMap(tenth => [tenth.predicted, ...interval(tenth)]);
  const low = Math.floor(10 * Math.min(...values) + 1e-9);
  const high = Math.ceil(10 * Math.max(...values) - 1e-9);
  return [10 * low, 10 * Math.max(high, low + 1)];
}

function plot(tenths: readonly Tenth[], f: Format, size: number): Element {
  const text = words(f.language).check.calibration;
  const at = {x: (tenth: Tenth) => 100 * tenth.predicted, y: (tenth: Tenth) => 100 * tenth.observed};
  return squarePlot({
    className: "calibration-plot",
    size,
    domain: domainOf(tenths),
    title: text.title,
    description: text.describe,
    x: text.predicted,
    y: text.actual,
    write: f.integer,
    marks: [
      Plot.ruleX(tenths, {
        x: at.x,
        y1: tenth => 100 * interval(tenth)[0],
        y2: tenth => 100 * interval(tenth)[1],
        stroke: "var(--ink-soft)"
      }),
      Plot.dot(tenths, {
        ...at,
        r: 4,
        fill: "var(--paper)",
        stroke: "var(--ink)",
        strokeWidth: 1.5,
        title: tenth => text.point(f.integer(tenth.n), f.share(tenth.predicted), f.share(tenth.observed))
      }),
      Plot.text(tenths, {
        ...at,
        text: tenth => f.integer(tenth.n),
        textAnchor: "start",
        dx: 8,
        dy: 8,
        fontSize: 11,
        fill: "var(--ink-soft)"
      })
    ]
  });
}

function table(tenths: readonly Tenth[], f: Format): HTMLElement {
  const text = words(f.language).check.calibration;
  const heads = [text.people, text.range, text.predicted, text.actual];
  return html`<div class="table-scroll" role="region" tabindex="0" aria-label=${text.table}>
    <table>
      <caption><span>${text.table}</span></caption>
      <thead><tr>
        <th scope="col">${text.group}</th>
        ${heads.map(head => html`<th scope="col" class="number">${head}</th>`)}
      </tr></thead>
      <tbody>${tenths.map(
        ({n, from, to, predicted, observed}, at) => html`<tr>
          <th scope="row">${f.integer(at + 1)}</th>
          <td class="number">${f.integer(n)}</td>
          <td class="number">${f.percent(from)}–${f.percent(to)}</td>
          <td class="number">${f.percent(predicted)}</td>
          <td class="number">${f.percent(observed)}</td>
        </tr>`
      )}</tbody>
    </table>
  </div>`;
}
