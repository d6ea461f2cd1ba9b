import type {UnitResult} from "../../engine/index.js";
import {type Format, type Language, type Measure, type Words, words} from "../../i18n/index.js";
import {bandOf, bands, limits} from "../band.js";

/** One unit as a row of the table: its result, whether others share its rank, and what was printed about it. */
export interface TableRow extends UnitResult {
  /** How many units share the rank; 0 when not assessed. */
  readonly sharing: number;
  readonly printedBest: boolean;
  readonly printedPercent: number | null;
}

export interface TableColumn {
  readonly id: string;
  readonly label: string;
  readonly numeric: boolean;
  /** Which way the first press sorts. */
  readonly first: "ascending" | "descending";
  readonly cell: (row: TableRow) => string;
  /** Null goes last in both directions. */
  readonly key: (row: TableRow) => number | string | null;
  /** The value in the exported file: numbers as numbers, in the outcome's own scale. */
  readonly value: (row: TableRow) => number | string | null;
}

/** The table's columns, in order; the two about printed results only where something was printed. */
export function tableColumns(
  language: Language,
  options: {
    readonly unit: string;
    readonly measure: Measure;
    readonly format: Format;
    readonly printed: "best" | "percentages" | null;
  }
): readonly TableColumn[] {
  const {measure, format: f, printed} = options;
  const all = words(language);
  const text = all.table;
  const numeric = (
    id: string,
    label: string,
    value: (row: TableRow) => number | null,
    show: (value: number) => string,
    scale = measure.scale
  ): TableColumn => ({
    id,
    label,
    numeric: true,
    first: "descending",
    cell: row => {
      const found = value(row);
      return found === null ? "" : show(found);
    },
    key: value,
    value: row => {
      const found = value(row);
      return found === null ? null : Number((found * scale).toPrecision(12));
    }
  });
  const level = (label: string) => `${label}, ${measure.levelUnit}`;
  const difference = (label: string) => `${label}, ${measure.differenceUnit}`;
  const columns: TableColumn[] = [
    textColumn("name", options.unit, row => row.name),
    {
      ...textColumn("band", text.band, row => (row.assessed ? all.bands[bandOf(row)] : text.notAssessed)),
      key: row => (row.assessed ? bands.indexOf(bandOf(row)) : null)
    },
    numeric("n", text.n, row => row.n, f.integer, 1),
    numeric("observed", level(all.ranking.actual), row => row.observed, measure.level),
    numeric("expected", level(all.ranking.expected), row => row.expected, measure.level),
    numeric("difference", difference(all.ranking.difference), row => row.difference, measure.difference),
    numeric(
      "interval",
      difference(text.interval),
      row => (row.se === null ? null : limits.chance * row.se),
      measure.range
    ),
    {...numeric("fifth", text.fifth, row => row.fifth, String, 1), first: "ascending"},
    {
      ...numeric("rank", text.rank, row => row.rank, String, 1),
      first: "ascending",
      cell: row => (row.rank === null ? "" : rankText(row, f, text))
    }
  ];
  if (printed === "best")
    columns.push({
      ...textColumn("printed", text.printed, row => (row.printedBest ? text.printedYes : "")),
      key: row => (row.printedBest ? 0 : null)
    });
  if (printed === "percentages")
    columns.push(
      numeric(
        "printed",
        text.printedPercent,
        row => row.printedPercent,
        value => f.decimal(value, 0),
        1
      )
    );
  return columns;
}

function rankText(row: TableRow, f: Format, text: Words["table"]): string {
  const place = f.rank(row.rank ?? 0, row.sharing);
  return row.sharing > 1 ? `${place} (${text.tied})` : place;
}

function textColumn(id: string, label: string, value: (row: TableRow) => string): TableColumn {
  return {id, label, numeric: false, first: "ascending", cell: value, key: value, value};
}
