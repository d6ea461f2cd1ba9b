import {toCsv} from "../../benchmark/csv.js";
import type {Certainty, Multiverse, UnitMultiverse} from "../../engine/index.js";
import {format, type Language, type Measure, words} from "../../i18n/index.js";
import type {Analysis} from "../analysis.js";
import {type CsvStyle, formats} from "../table/csv.js";

const statistics = ["full", "empty", "lowest", "quartile1", "median", "quartile3", "highest"] as const;

export interface SummaryCsvOptions {
  readonly language: Language;
  readonly measure: Measure;
  readonly style: CsvStyle;
  readonly certainty: Certainty | null;
  readonly address: string;
}

/**
 * Every assessed unit over all models as CSV: n, ranks and differences with their spread, shares of models, what
 * matters most, both uncertainties. Like the table's file, each row says whether the people are synthetic, which models
 * it is about and the page's address, and carries a part of the source and the caveats.
 */
export function summaryCsv(
  summary: readonly UnitMultiverse[],
  multiverse: Multiverse,
  {spec, synthetic}: Analysis,
  {language, measure, style, certainty, address}: SummaryCsvOptions
): string {
  const all = words(language);
  const text = all.robustness.csv;
  const unit = (label: string) => `${label}, ${measure.differenceUnit}`;
  const measured = (value: number) => number(value * measure.scale);
  const labels = new Map(spec.conditions.map(({id, label}) => [id, label[language]]));
  const chances = new Map(certainty?.units.map(({unit: id, interval95}) => [id, interval95]));
  const model = modelsText(multiverse, {language, labels, units: spec.unit.plural[language]});
  const singular = spec.unit.singular[language];
  const notes = [
    `${spec.vintage[language]} (${spec.licence})`,
    ...spec.caveats.map(caveat => caveat[language])
  ];
  const header = [
    all.table.synthetic,
    spec.unit.column,
    singular.charAt(0).toLocaleUpperCase(language) + singular.slice(1),
    all.table.n,
    ...statistics.map(name => text.spread[name].rank),
    ...statistics.map(name => unit(text.spread[name].difference)),
    text.topFifth,
    text.bottomFifth,
    text.positive,
    text.matters,
    text.mattersRank,
    unit(text.mattersDifference),
    unit(text.sdModels),
    unit(text.sdChance),
    ...(certainty === null ? [] : [text.chanceFirst, text.chanceLast]),
    text.models,
    text.approximate,
    all.table.model,
    all.table.address,
    all.table.notes
  ];
  const rows = summary.map((each, at) => {
    const [most] = each.matters;
    const chance = chances.get(each.unit);
    return [
      synthetic ? all.table.yes : all.table.no,
      each.unit,
      each.name,
      each.n,
      ...statistics.map(name => each.rank[name]),
      ...statistics.map(name => measured(each.difference[name])),
      ...[each.topFifth, each.bottomFifth, each.positive].map(share =>
        share === null ? null : number(100 * share)
      ),
      most === undefined ? null : (labels.get(most.condition) ?? most.condition),
      most === undefined ? null : number(most.rank),
      most === undefined ? null : measured(most.difference),
      measured(each.sdModels),
      measured(each.sdChance),
      ...(certainty === null ? [] : [chance?.[0] ?? null, chance?.[1] ?? null]),
      multiverse.masks.length,
      multiverse.exact ? all.table.no : all.table.yes,
      model,
      address,
      notes.slice(at, at + 1 === summary.length ? undefined : at + 1).join(" ")
    ];
  });
  return toCsv([header, ...rows], formats[style]);
}

/** Which models a multiverse holds: how many, of which conditions, their form, whom they assess and are fitted on. */
function modelsText(
  {choice, conditions, masks}: Multiverse,
  {
    language,
    labels,
    units
  }: {readonly language: Language; readonly labels: ReadonlyMap<string, string>; readonly units: string}
): string {
  const {model, table, robustness} = words(language);
  const f = format(language);
  const names = f.list(conditions.map(id => labels.get(id) ?? id));
  return [
    model[choice.link],
    robustness.csv.model(f.integer(masks.length), names),
    table.from(f.integer(choice.minimumUnitSize)),
    ...(choice.reference === undefined ? [] : [table.reference(f.integer(choice.reference.length), units)])
  ].join(" · ");
}

/** Without the noise of binary fractions. */
function number(value: number): number {
  return Number(value.toPrecision(12));
}
