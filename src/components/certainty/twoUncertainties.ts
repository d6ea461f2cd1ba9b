import type {Certainty, UnitMultiverse} from "../../engine/index.js";
import {format, type Measure, words} from "../../i18n/index.js";
import {isolated} from "../card/isolated.js";
import {html} from "../dom.js";
import {figuresTable} from "../table/figures.js";
import {type TwoRow, twoRows} from "./two.js";
import {type TwoDrawingOptions, twoDrawing} from "./twoDrawing.js";

export interface TwoUncertaintiesOptions extends TwoDrawingOptions {
  readonly selected: readonly string[];
}

/**
 * Chance and the choice of model beside each other: in one picture, in a sentence, and in numbers of their own. Of the
 * chosen, or of the five whom the choice of model moves most. In words while certainty is computed.
 */
export function twoUncertainties(
  units: readonly UnitMultiverse[],
  certainty: Certainty | null,
  options: TwoUncertaintiesOptions
): HTMLElement {
  const {language, selected} = options;
  const all = words(language).certainty;
  const text = all.two;
  const f = format(language);
  const title = html`<h3>${text.title}</h3>`;
  if (certainty === null)
    return html`<section class="two-uncertainties">${title}<p class="waiting">${all.waiting}</p></section>`;
  const rows = twoRows(units, certainty, selected);
  if (rows.length === 0)
    return html`<section class="two-uncertainties">${title}<p class="empty">${text.empty}</p></section>`;
  const names = (some: readonly TwoRow[]) => f.list(some.map(({name}) => isolated(name)));
  const chance = rows.filter(({sdChance, sdModels}) => sdChance >= sdModels);
  const models = rows.filter(row => !chance.includes(row));
  return html`<section class="two-uncertainties">
    ${title}
    <p>${chance.length === 0 ? "" : text.moreChance(names(chance))} ${models.length === 0 ? "" : text.moreModels(names(models))}</p>
    ${twoDrawing(rows, options)}
    <p class="quiet">${text.read}</p>
    ${table(rows, options)}
  </section>`;
}

function table(
  rows: readonly TwoRow[],
  {language, measure}: {readonly measure: Measure} & TwoDrawingOptions
) {
  const all = words(language);
  const {two: text, table: sure} = all.certainty;
  const f = format(language);
  const unit = (name: string) => `${name}, ${measure.differenceUnit}`;
  const heads = [
    all.table.n,
    unit(all.ranking.difference),
    unit(text.chanceInterval),
    unit(text.modelsRange),
    unit(text.sdChance),
    unit(text.sdModels)
  ];
  const range = ([low, high]: TwoRow["chance"]) =>
    sure.range(measure.difference(low), measure.difference(high));
  const cells = (row: TwoRow) => [
    f.integer(row.n),
    measure.difference(row.difference),
    range(row.chance),
    range(row.models),
    measure.level(row.sdChance),
    measure.level(row.sdModels)
  ];
  return figuresTable(
    rows.map(row => ({...row, cells: cells(row)})),
    {caption: text.caption, name: all.shift.name, heads}
  );
}
