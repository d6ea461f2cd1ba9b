import type {Multiverse} from "../../engine/index.js";
import {format, type Language, type Measure, words} from "../../i18n/index.js";
import {html} from "../dom.js";
import {fold} from "../fold.js";
import {term} from "../term.js";
import {conditionsAt, rowOf} from "./models.js";
import {placeText} from "./place.js";

export interface FitOptions {
  readonly language: Language;
  readonly measure: Measure;
  readonly labels: ReadonlyMap<string, string>;
  readonly published: readonly string[];
  readonly current: readonly string[];
  /** The unit whose difference and rank stand beside; null for none. */
  readonly unit: string | null;
  readonly onModel: (conditions: readonly string[]) => void;
}

interface NamedModel {
  readonly row: number;
  readonly name: string;
  /** What else it is called. */
  readonly others?: readonly string[];
}

/** What a few models explain: none, the current, the published, the best and the full one; each condition alone or left out. */
export function fitTable(multiverse: Multiverse, options: FitOptions): HTMLElement {
  const text = words(options.language).robustness.fit;
  const {conditions} = multiverse;
  const label = (id: string) => options.labels.get(id) ?? id;
  const models = (chosen: (id: string) => readonly string[], name: (label: string) => string) =>
    conditions.map(id => ({row: rowOf(multiverse, chosen(id)), name: name(label(id))}));
  const alone = () => models(id => [id], text.only);
  const leftOut = () => models(id => conditions.filter(other => other !== id), text.without);
  const folded = (key: string, title: string, rows: () => readonly NamedModel[]) =>
    conditions.length < 2 ? "" : fold(key, title, () => table(rows(), title, multiverse, options));
  return html`<div class="fit">
    ${table(named(multiverse, options), text.caption, multiverse, options)}
    ${folded("fit-alone", text.alone, alone)}
    ${folded("fit-left-out", text.leftOut, leftOut)}
  </div>`;
}

/** The models that have names; one that has several is said once. */
function named(multiverse: Multiverse, {language, current, published}: FitOptions): readonly NamedModel[] {
  const {names} = words(language).robustness.fit;
  const candidates: readonly (readonly [row: number, name: string])[] = [
    [rowOf(multiverse, []), names.none],
    [rowOf(multiverse, current), names.current],
    [rowOf(multiverse, published), names.published],
    [rowOf(multiverse, multiverse.conditions), names.all],
    [bestFit(multiverse), names.best]
  ];
  const byRow = new Map<number, readonly string[]>();
  for (const [row, name] of candidates) byRow.set(row, [...(byRow.get(row) ?? []), name]);
  return [...byRow].map(([row, [name, ...others]]) => ({row, name, others}));
}

/** The row of the highest likelihood; of several, the one with the fewest conditions. */
function bestFit(multiverse: Multiverse): number {
  const {logLik} = multiverse.statistics;
  let best = -1;
  logLik.forEach((value, row) => {
    if (Number.isNaN(value)) return;
    const fewer = () => conditionsAt(multiverse, row).length < conditionsAt(multiverse, best).length;
    if (best < 0 || value > logLik[best] || (value === logLik[best] && fewer())) best = row;
  });
  return best;
}

function table(
  models: readonly NamedModel[],
  caption: string,
  multiverse: Multiverse,
  options: FitOptions
): HTMLElement {
  const {language, measure, unit} = options;
  const text = words(language).robustness;
  const {percent} = words(language).table;
  const f = format(language);
  const {statistics, units, differences, ranks} = multiverse;
  const at = units.findIndex(each => each.unit === unit);
  const write = (value: number, show: (value: number) => string) =>
    Number.isFinite(value) ? show(value) : "";
  const head = (key: "logLik" | "fitShare" | "explainedShare" | "gap", measured = "") =>
    html`<th scope="col" class="number">${term(html`<span>${text.terms[key].label}${measured}</span>`, text.terms[key].explanation)}</th>`;
  const ofUnit = (row: number) => [
    measure.difference(differences[row * units.length + at]),
    placeText(ranks[row * units.length + at], f)
  ];
  const current = rowOf(multiverse, options.current);
  const line = ({
    row,
    name,
    others = []
  }: NamedModel) => html`<tr class=${row === current ? "selected" : "other"}>
    <th scope="row"><button type="button" class="link" aria-label=${text.fit.take(name)} onclick=${() => options.onModel(conditionsAt(multiverse, row))}>${name}</button>${others.map(other => html`<span class="also">${other.toLocaleLowerCase(language)}</span>`)}</th>
    <td class="number">${write(statistics.logLik[row], f.decimal)}</td>
    <td class="number">${write(statistics.fitShare[row], f.percent)}</td>
    <td class="number">${write(statistics.explainedShare[row], f.percent)}</td>
    <td class="number">${write(statistics.gap[row], measure.level)}</td>
    ${at < 0 ? "" : ofUnit(row).map(value => html`<td class="number">${value}</td>`)}
  </tr>`;
  const unitHeads = [
    `${text.fit.difference.toLocaleLowerCase(language)}, ${measure.differenceUnit}`,
    text.fit.rank.toLocaleLowerCase(language)
  ];
  return html`<div class="table-scroll" role="region" tabindex="0" aria-label=${caption}>
    <table>
      <caption><span>${caption}</span></caption>
      <thead><tr>
        <th scope="col">${text.fit.model}</th>
        ${head("logLik")}${head("fitShare", `, ${percent}`)}${head("explainedShare", `, ${percent}`)}${head("gap", `, ${measure.differenceUnit}`)}
        ${at < 0 ? "" : unitHeads.map(label => html`<th scope="col" class="number"><bdi>${units[at].name}</bdi>: ${label}</th>`)}
      </tr></thead>
      <tbody>${models.filter(({row}) => row >= 0).map(line)}</tbody>
    </table>
  </div>`;
}
