import {toCsv} from "../../benchmark/csv.js";
import {type Language, words} from "../../i18n/index.js";
import type {Analysis} from "../analysis.js";
import type {TableColumn, TableRow} from "./columns.js";

/**
 * The table as CSV the way the language's spreadsheets read it: semicolon and decimal comma in Danish. Every row says
 * whether the people are synthetic, and the last column carries the caveats, one a row, so that they travel along.
 */
export function csvOf(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  {spec, synthetic}: Analysis,
  language: Language
): string {
  const text = words(language);
  const header = [text.table.synthetic, spec.unit.column, ...columns.map(({label}) => label), text.caveats];
  const lines = rows.map((row, at) => [
    synthetic ? text.table.yes : text.table.no,
    row.unit,
    ...columns.map(({value}) => value(row)),
    spec.caveats[at]?.[language] ?? ""
  ]);
  return toCsv(
    [header, ...lines],
    language === "da" ? {delimiter: ";", decimal: ",", bom: true} : {delimiter: ",", decimal: ".", bom: true}
  );
}

/** A file name that says what it is, and that the people are synthetic where they are. */
export function fileName({spec, synthetic}: Analysis, language: Language): string {
  return ["rammevilkar", spec.id, ...(synthetic ? [words(language).table.file] : [])]
    .join("-")
    .concat(".csv");
}
