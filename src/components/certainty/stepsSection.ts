import {format, type Measure, words} from "../../i18n/index.js";
import {limits} from "../band.js";
import {html} from "../dom.js";
import {fold} from "../fold.js";
import {explained} from "../glossary.js";
import {figuresTable} from "../table/figures.js";
import type {View} from "../view.js";
import type {CertainRow} from "./rows.js";
import {capital} from "./say.js";
import {type StepLine, stepLines} from "./steps.js";
import {type StepsOptions, stepsDrawing} from "./stepsDrawing.js";

/** From the raw difference over the adjusted to the shrunken one: what shrinking does, a picture of it, and its table. */
export function stepsSection(
  rows: readonly CertainRow[],
  view: View,
  options: StepsOptions & {readonly selected: readonly string[]}
): HTMLElement {
  const {language} = options;
  const {steps: text, card} = words(language).certainty;
  const f = format(language);
  const what = options.measure.timed?.steps ?? text.what;
  const lines = stepLines(rows, {view, measure: options.measure}, options.selected);
  const others = lines.filter(({named}) => !named);
  const kept = rows.map(({known}) => known.reliability).sort((a, b) => a - b);
  const reliability = text.reliability(f.probability(kept[0]), f.probability(kept[kept.length - 1]));
  const othersTitle = text.others(f.integer(others.length));
  return html`<section class="steps">
    <h3>${text.title}</h3>
    <dl>
      <div><dt>${capital(text.raw)}</dt><dd>${what.raw}</dd></div>
      <div><dt>${capital(text.adjusted)}</dt><dd>${what.adjusted}</dd></div>
      <div><dt>${explained("shrunken", language, capital(text.shrunken))}</dt><dd>${text.what.shrunken}</dd></div>
      <div><dt>${explained("reliability", language, card.reliability)}</dt><dd>${reliability}</dd></div>
    </dl>
    <p class="quiet">${text.read}</p>
    ${stepsDrawing(lines, options)}
    ${stepsTable(
      lines.filter(({named}) => named),
      text.movers,
      options
    )}
    ${others.length === 0 ? "" : fold("steps-others", othersTitle, () => stepsTable(others, othersTitle, options))}
  </section>`;
}

function stepsTable(
  lines: readonly StepLine[],
  caption: string,
  {language, measure, onSelect}: {readonly measure: Measure} & Pick<StepsOptions, "language" | "onSelect">
): HTMLElement {
  const all = words(language);
  const text = all.certainty;
  const f = format(language);
  const unit = (name: string) => `${name}, ${measure.differenceUnit}`;
  const heads = [
    all.table.n,
    unit(text.steps.raw),
    unit(text.steps.adjusted),
    unit(text.steps.shrunken),
    text.card.reliability
  ];
  const chance = (sd: number) => measure.range(limits.chance * sd);
  const cells = ({row: {result, known}, values: [raw, adjusted, shrunken]}: StepLine) => [
    f.integer(result.n),
    measure.difference(raw),
    `${measure.difference(adjusted)} ${chance(known.se)}`,
    `${measure.difference(shrunken)} ${chance(known.shrunkenSd)}`,
    f.probability(known.reliability)
  ];
  return figuresTable(
    lines.map(line => ({
      unit: line.row.result.unit,
      name: line.row.result.name,
      chosen: line.chosen,
      cells: cells(line)
    })),
    {caption, name: all.shift.name, heads, onSelect}
  );
}
