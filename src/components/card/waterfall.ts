import type {UnitExplanation} from "../../engine/index.js";
import {format, type Language, type Measure, words} from "../../i18n/index.js";
import {limits} from "../band.js";
import {html, svg} from "../dom.js";
import {fold} from "../fold.js";
import {addUp, tenths} from "./addUp.js";
import {amounts} from "./amount.js";

export interface WaterfallOptions {
  readonly language: Language;
  readonly measure: Measure;
  /** What the conditions are called, in the order of the steps. */
  readonly conditions: readonly string[];
  /** False for a quick first answer that is being replaced, and where orders were drawn. */
  readonly exact: boolean;
  /** How many orders were drawn; null where all were used. */
  readonly orders: number | null;
}

/** One bar of the way: from where to where, and how sure. Numbers as printed, in tenths of the measure. */
interface Step {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly kind: "end" | "up" | "down" | "still";
  /** Half the range of the draw; null where the step is exact. */
  readonly half: number | null;
}

/** How many conditions have a bar of their own before the rest is put together. */
const most = 5;

/**
 * The way from the raw difference to the adjusted: a bar for each condition, the largest first and small ones together,
 * all on one scale. As printed, the steps add up.
 */
export function waterfall(
  explanation: Pick<UnitExplanation, "raw" | "steps" | "errors" | "adjusted">,
  options: WaterfallOptions
): HTMLElement {
  const {language, exact, orders} = options;
  const text = words(language).card.way;
  const f = format(language);
  const all = stepsOf(explanation, options, explanation.steps.length);
  const few = stepsOf(explanation, options, most);
  const grouped = all.length > few.length;
  const title = grouped ? text.all(f.integer(explanation.steps.length)) : text.reckoned;
  const approximate = !exact && orders === null;
  return html`<div class=${approximate ? "waterfall approximate" : "waterfall"}>
    ${approximate ? html`<p class="quiet">${text.approximate}</p>` : ""}
    ${table(few, summary(few, options), options)}
    ${orders === null ? "" : html`<p class="quiet">${text.sampled(f.integer(orders))}</p>`}
    ${fold("waterfall", title, () => html`<div>${grouped ? table(all, text.each, options) : ""}<p>${text.how}</p></div>`)}
  </div>`;
}

function stepsOf(
  {raw, steps, errors, adjusted}: Pick<UnitExplanation, "raw" | "steps" | "errors" | "adjusted">,
  {language, measure, conditions}: WaterfallOptions,
  shown: number
): readonly Step[] {
  const text = words(language).card.way;
  const f = format(language);
  const {scale} = measure;
  const [start, end] = [raw, adjusted].map(value => tenths(value * scale));
  const printed = addUp(
    steps.map(step => step * scale * 10),
    end - start
  );
  const order = steps.map((_, at) => at).sort((a, b) => Math.abs(steps[b]) - Math.abs(steps[a]) || a - b);
  // One left over may as well have its name.
  const named = order.length === shown + 1 ? order : order.slice(0, shown);
  const rest = order.slice(named.length);
  // Drawn steps depend on each other, so that several together have no range of their own.
  const half = ([at, ...others]: readonly number[]) =>
    errors === null || others.length > 0 ? null : limits.chance * errors[at] * scale * 10;
  let at = start;
  const step = (label: string, indices: readonly number[]): Step => {
    const change = indices.reduce((sum, index) => sum + printed[index], 0);
    const from = at;
    at += change;
    return {
      label,
      from,
      to: at,
      kind: change > 0 ? "up" : change < 0 ? "down" : "still",
      half: half(indices)
    };
  };
  return [
    {label: text.before, from: 0, to: start, kind: "end", half: null},
    ...named.map(index => step(conditions[index], [index])),
    ...(rest.length === 0 ? [] : [step(text.others(f.integer(rest.length)), rest)]),
    {label: text.after, from: 0, to: end, kind: "end", half: null}
  ];
}

/** From where to where, and which conditions do most. */
function summary(steps: readonly Step[], {language, measure}: WaterfallOptions): string {
  const text = words(language).card.way;
  const {signed} = amounts(measure);
  const value = (tenthsOfIt: number) => tenthsOfIt / 10 / measure.scale;
  const [start, end] = [steps[0], steps[steps.length - 1]].map(({to}) => signed(value(to)));
  const moving = steps
    .slice(1, -1)
    .filter(({kind}) => kind !== "still")
    .slice(0, 2)
    .map(({label, from, to}) => text.step(label, measure.difference(value(to - from))));
  return text.summary(start, end, format(language).list(moving), moving.length);
}

function table(steps: readonly Step[], caption: string, {language, measure}: WaterfallOptions): HTMLElement {
  const text = words(language).card.way;
  const ends = steps.flatMap(({from, to, half}) => [from, to, to - (half ?? 0), to + (half ?? 0)]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const span = high - low || 1;
  const x = (value: number) => `${((100 * (value - low)) / span).toFixed(2)}%`;
  const width = (from: number, to: number) => `${((100 * Math.abs(to - from)) / span).toFixed(2)}%`;
  const written = (value: number) => measure.difference(value / 10 / measure.scale);
  const link = (value: number, from: string, to: string) =>
    svg`<line x1=${x(value)} x2=${x(value)} y1=${from} y2=${to} stroke="var(--ink-faint)"></line>`;
  const row = ({label, from, to, kind, half}: Step, at: number) => html`<tr class=${kind}>
    <th scope="row">${label}</th>
    <td class="step"><svg aria-hidden="true">
      <line x1=${x(0)} x2=${x(0)} y2="100%" stroke="var(--rule)"></line>
      ${at === 0 ? "" : link(kind === "end" ? to : from, "0", "50%")}
      ${at === steps.length - 1 ? "" : link(to, "50%", "100%")}
      <svg y="50%" overflow="visible">
        <rect class=${kind} x=${x(Math.min(from, to))} width=${width(from, to)} y="-5" height="10"></rect>
        ${half === null ? "" : svg`<line x1=${x(to - half)} x2=${x(to + half)} stroke="var(--ink)"></line>`}
      </svg>
    </svg></td>
    <td class="number">${written(kind === "end" ? to : to - from)}${half === null ? "" : html` <span class="quiet">${measure.range(half / 10 / measure.scale)}</span>`}</td>
  </tr>`;
  return html`<table>
    <caption><span>${caption}</span></caption>
    <thead class="visually-hidden"><tr><th scope="col">${text.condition}</th><th scope="col">${text.bar}</th><th scope="col">${measure.differenceUnit}</th></tr></thead>
    <tbody>${steps.map(row)}</tbody>
  </table>`;
}
