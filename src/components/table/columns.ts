import type {UnitCertainty, UnitResult} from "../../engine/index.js";
import {type Format, type Language, type Measure, type Words, words} from "../../i18n/index.js";
import {bandOf, bands, limits} from "../band.js";
import {intervalOf} from "../certainty/certain.js";
import {placeRange} from "../certainty/say.js";

/** One unit as a row of the table: its result, whether others share its rank, and what was printed about it. */
export interface TableRow extends UnitResult {
  /** How many units share the rank; 0 when not assessed. */
  readonly sharing: number;
  /** How sure its difference and rank are; undefined where that is not known. */
  readonly known: UnitCertainty | undefined;
  readonly printedBest: boolean;
  readonly printedPercent: number | null;
}

export interface TableColumn {
  readonly id: string;
  readonly label: string;
  readonly numeric: boolean;
  /** Ranges stand in one column of the page and as two numbers in the file. */
  readonly where: "both" | "page" | "file";
  /** Whether there is no room for it on paper. */
  readonly screenOnly?: boolean;
  /** Which way the first press sorts. */
  readonly first: "ascending" | "descending";
  readonly cell: (row: TableRow) => string;
  /** Null goes last in both directions. */
  readonly key: (row: TableRow) => number | string | null;
  /** The value in the exported file: numbers as numbers, in the outcome's own scale. */
  readonly value: (row: TableRow) => number | string | null;
}

/** The table's columns, in order; those about certainty and printed results only where there is something to say. */
export function tableColumns(
  language: Language,
  options: {
    readonly unit: string;
    readonly measure: Measure;
    readonly format: Format;
    readonly printed: "best" | "percentages" | null;
    /** Whether somebody works out how sure ranks are. */
    readonly certain: boolean;
  }
): readonly TableColumn[] {
  const {measure, format: f, printed, certain} = options;
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
    where: "both",
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
  const file = (column: TableColumn): TableColumn => ({...column, where: "file"});
  const end = (at: 0 | 1) => (row: TableRow) => intervalOf(row, row.known)[at];
  const share = (label: string) => `${label}, ${text.percent}`;
  const level = (label: string) => `${label}, ${measure.levelUnit}`;
  const difference = (label: string) => `${label}, ${measure.differenceUnit}`;
  const sure = all.certainty.table;
  const chance = numeric("chance", difference(text.interval), row => limits.chance * row.se, measure.range);
  const interval: TableColumn = {
    ...numeric("interval", difference(sure.interval), end(0), measure.difference),
    where: "page",
    cell: row => {
      const [low, high] = intervalOf(row, row.known).map(measure.difference);
      return sure.range(low, high);
    }
  };
  const columns: TableColumn[] = [
    textColumn("name", options.unit, row => row.name),
    {
      ...textColumn("band", text.band, row => (row.assessed ? measure.bands[bandOf(row)] : text.notAssessed)),
      key: row => (row.assessed ? bands.indexOf(bandOf(row)) : null)
    },
    numeric("n", text.n, row => row.n, f.integer, 1),
    numeric("observed", level(all.ranking.actual), row => row.observed, measure.level),
    numeric("expected", level(all.ranking.expected), row => row.expected, measure.level),
    numeric("difference", difference(all.ranking.difference), row => row.difference, measure.difference),
    ...(measure.kind === "duration"
      ? [numeric("weeks", all.durations.table.weeks, row => row.expected - row.observed, f.signed)]
      : []),
    {...chance, where: certain ? "file" : "both"},
    ...(certain ? [interval] : []),
    file(numeric("low", difference(text.low), end(0), measure.difference)),
    file(numeric("high", difference(text.high), end(1), measure.difference)),
    {
      ...numeric(
        "ratio",
        text.ratio,
        row => row.ratio,
        value => f.decimal(value, 2),
        1
      ),
      screenOnly: certain
    },
    {
      ...numeric("fifth", text.fifth, row => row.fifth, String, 1),
      first: "ascending",
      screenOnly: certain
    },
    {
      ...numeric("rank", text.rank, row => row.rank, String, 1),
      first: "ascending",
      cell: row => (row.rank === null ? "" : rankText(row, f, text))
    }
  ];
  const first = (row: TableRow) => row.known?.interval95[0] ?? null;
  if (certain)
    columns.push(
      {
        ...numeric("places", text.places, first, String, 1),
        where: "page",
        first: "ascending",
        cell: ({known}) => (known === undefined ? "" : placeRange(known.interval95))
      },
      file(numeric("firstPlace", text.firstPlace, first, String, 1)),
      file(numeric("lastPlace", text.lastPlace, row => row.known?.interval95[1] ?? null, String, 1)),
      numeric("topFifth", share(sure.topFifth), row => row.known?.topFifth ?? null, f.percent, 100),
      {
        ...numeric(
          "shrunken",
          difference(sure.shrunken),
          row => row.known?.shrunken ?? null,
          measure.difference
        ),
        screenOnly: true
      },
      {
        ...numeric(
          "reliability",
          share(sure.reliability),
          row => row.known?.reliability ?? null,
          f.percent,
          100
        ),
        screenOnly: true
      }
    );
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
  return {id, label, numeric: false, where: "both", first: "ascending", cell: value, key: value, value};
}
