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

export interface ColumnsOptions {
  readonly unit: string;
  readonly measure: Measure;
  readonly format: Format;
  readonly printed: "best" | "percentages" | null;
  /** Whether somebody works out how sure ranks are. */
  readonly certain: boolean;
}

/** The table's columns, in order; those about certainty and printed results only where there is something to say. */
export function tableColumns(language: Language, options: ColumnsOptions): readonly TableColumn[] {
  const text = words(language);
  return [
    ...resultColumns(text, options),
    ...intervalColumns(text, options),
    ...standingColumns(text, options),
    ...(options.certain ? certaintyColumns(text, options) : []),
    ...printedColumns(text, options)
  ];
}

/** Who it is, and what came out beside what was expected. */
function resultColumns(all: Words, {unit, measure, format: f}: ColumnsOptions): readonly TableColumn[] {
  const text = all.table;
  const {scale} = measure;
  const level = (label: string) => `${label}, ${measure.levelUnit}`;
  return [
    textColumn("name", unit, row => row.name),
    {
      ...textColumn("band", text.band, row => (row.assessed ? measure.bands[bandOf(row)] : text.notAssessed)),
      key: row => (row.assessed ? bands.indexOf(bandOf(row)) : null)
    },
    numeric("n", text.n, row => row.n, f.integer),
    numeric("observed", level(all.ranking.actual), row => row.observed, measure.level, scale),
    numeric("expected", level(all.ranking.expected), row => row.expected, measure.level, scale),
    numeric(
      "difference",
      `${all.ranking.difference}, ${measure.differenceUnit}`,
      row => row.difference,
      measure.difference,
      scale
    ),
    ...(measure.timed !== null
      ? [numeric("weeks", measure.timed.table.weeks, row => row.expected - row.observed, f.signed, scale)]
      : [])
  ];
}

/** What chance could have made of the difference. */
function intervalColumns({table, certainty}: Words, {measure, certain}: ColumnsOptions): TableColumn[] {
  const {scale} = measure;
  const difference = (label: string) => `${label}, ${measure.differenceUnit}`;
  const end = (at: 0 | 1) => (row: TableRow) => intervalOf(row, row.known)[at];
  const chance = numeric(
    "chance",
    difference(table.interval),
    row => limits.chance * row.se,
    measure.range,
    scale
  );
  const interval: TableColumn = {
    ...numeric("interval", difference(certainty.table.interval), end(0), measure.difference, scale),
    where: "page",
    cell: row => {
      const [low, high] = intervalOf(row, row.known).map(measure.difference);
      return certainty.table.range(low, high);
    }
  };
  return [
    {...chance, where: certain ? "file" : "both"},
    ...(certain ? [interval] : []),
    inFile(numeric("low", difference(table.low), end(0), measure.difference, scale)),
    inFile(numeric("high", difference(table.high), end(1), measure.difference, scale))
  ];
}

/** Where the difference puts the unit among the others. */
function standingColumns({table: text}: Words, {format: f, certain}: ColumnsOptions): TableColumn[] {
  return [
    {
      ...numeric(
        "ratio",
        text.ratio,
        row => row.ratio,
        value => f.decimal(value, 2)
      ),
      screenOnly: certain
    },
    {...numeric("fifth", text.fifth, row => row.fifth, String), first: "ascending", screenOnly: certain},
    {
      ...numeric("rank", text.rank, row => row.rank, String),
      first: "ascending",
      cell: row => (row.rank === null ? "" : rankText(row, f, text))
    }
  ];
}

/** How sure the rank is, and what is left of the difference when chance is shrunk away. */
function certaintyColumns(all: Words, {measure, format: f}: ColumnsOptions): TableColumn[] {
  const text = all.table;
  const sure = all.certainty.table;
  const share = (label: string) => `${label}, ${text.percent}`;
  const first = (row: TableRow) => row.known?.interval95[0] ?? null;
  const last = (row: TableRow) => row.known?.interval95[1] ?? null;
  const shrunken = (row: TableRow) => row.known?.shrunken ?? null;
  return [
    {
      ...numeric("places", text.places, first, String),
      where: "page",
      first: "ascending",
      cell: ({known}) => (known === undefined ? "" : placeRange(known.interval95))
    },
    inFile(numeric("firstPlace", text.firstPlace, first, String)),
    inFile(numeric("lastPlace", text.lastPlace, last, String)),
    numeric("topFifth", share(sure.topFifth), row => row.known?.topFifth ?? null, f.percent, 100),
    {
      ...numeric(
        "shrunken",
        `${sure.shrunken}, ${measure.differenceUnit}`,
        shrunken,
        measure.difference,
        measure.scale
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
  ];
}

function printedColumns({table: text}: Words, {printed, format: f}: ColumnsOptions): TableColumn[] {
  if (printed === null) return [];
  if (printed === "best")
    return [
      {
        ...textColumn("printed", text.printed, row => (row.printedBest ? text.printedYes : "")),
        key: row => (row.printedBest ? 0 : null)
      }
    ];
  const show = (value: number) => f.decimal(value, 0);
  return [numeric("printed", text.printedPercent, row => row.printedPercent, show)];
}

function rankText(row: TableRow, f: Format, text: Words["table"]): string {
  const place = f.rank(row.rank ?? 0, row.sharing);
  return row.sharing > 1 ? `${place} (${text.tied})` : place;
}

function textColumn(id: string, label: string, value: (row: TableRow) => string): TableColumn {
  return {id, label, numeric: false, where: "both", first: "ascending", cell: value, key: value, value};
}

/** A column of numbers, in the file as so many times themselves. */
function numeric(
  id: string,
  label: string,
  value: (row: TableRow) => number | null,
  show: (value: number) => string,
  scale = 1
): TableColumn {
  return {
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
  };
}

const inFile = (column: TableColumn): TableColumn => ({...column, where: "file"});
