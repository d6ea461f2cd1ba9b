import {type CsvFormat, toCsv} from "../../benchmark/csv.js";
import {format, type Language, words} from "../../i18n/index.js";
import {eventLabel, timedOutcome} from "../../spec/forms.js";
import {termsOf} from "../../spec/modelTerms.js";
import type {Analysis} from "../analysis.js";
import type {View} from "../view.js";
import type {TableColumn, TableRow} from "./columns.js";

/** How numbers are written, and what stands between them. */
export type CsvStyle = "comma" | "semicolon";

/** What the language's spreadsheets read: semicolon and decimal comma in Danish. */
export function usualStyle(language: Language): CsvStyle {
  return language === "da" ? "semicolon" : "comma";
}

export const formats: Readonly<Record<CsvStyle, CsvFormat>> = {
  comma: {delimiter: ",", decimal: ".", bom: true},
  semicolon: {delimiter: ";", decimal: ",", bom: true}
};

/**
 * The table as CSV. Every row says whether the people are synthetic, under which model it was computed and the page's
 * address, so that rows of several models can stand in one sheet. The last column carries the source and the caveats,
 * one a row, so that they travel along; what is left over stands in the last row.
 */
export function csvOf(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  {spec, synthetic}: Analysis,
  options: {
    readonly language: Language;
    readonly style: CsvStyle;
    readonly choice: View["choice"];
    readonly address: string;
  }
): string {
  const {language, style, choice, address} = options;
  const text = words(language);
  const kept = columns.filter(({where}) => where !== "page");
  const header = [
    text.table.synthetic,
    spec.unit.column,
    ...kept.map(({label}) => label),
    text.table.model,
    text.table.address,
    text.table.notes
  ];
  const model = modelText(choice, {spec, language});
  const notes = [
    `${spec.vintage[language]} (${spec.licence})`,
    ...spec.caveats.map(caveat => caveat[language])
  ];
  const lines = rows.map((row, at) => [
    synthetic ? text.table.yes : text.table.no,
    row.unit,
    ...kept.map(({value}) => value(row)),
    model,
    address,
    notes.slice(at, at + 1 === rows.length ? undefined : at + 1).join(" ")
  ]);
  return toCsv([header, ...lines], formats[style]);
}

/** What a choice says, in words: its form, its conditions by name, whom it assesses and whom it was fitted on. */
export function modelText(
  choice: View["choice"],
  {spec, language}: {readonly spec: Analysis["spec"]; readonly language: Language}
): string {
  const {conditions, minimumUnitSize, reference} = choice;
  const {link, horizon, event} = termsOf(choice);
  const text = words(language);
  const f = format(language);
  const labels = spec.conditions.filter(({id}) => conditions.includes(id)).map(({label}) => label[language]);
  const all = labels.length === spec.conditions.length;
  const given = all ? text.table.allConditions : text.table.conditions(f.list(labels));
  const parts = [
    text.model[link],
    labels.length === 0 ? text.table.noConditions : given,
    text.table.from(f.integer(minimumUnitSize))
  ];
  const timed = timedOutcome(spec);
  if (horizon !== null && timed !== null) {
    parts.push(`${text.durations.model.horizon}: ${f.integer(horizon)}`);
    if (event !== null) parts.push(eventLabel(timed, event)[language]);
  }
  if (reference !== undefined)
    parts.push(text.table.reference(f.integer(reference.length), spec.unit.plural[language]));
  return parts.join(" · ");
}
