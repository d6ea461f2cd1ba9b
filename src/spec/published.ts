import {dirname, resolve} from "node:path";
import {type CsvError, parse} from "csv-parse/sync";
import {InputError} from "../engine/index.js";
import {readText, shown} from "./file.js";
import type {Spec} from "./schema.js";

/** A percentage that was printed for a unit. */
export interface PublishedPercentage {
  readonly unit: string;
  readonly percent: number;
  readonly source: string;
}

/** What was printed about a benchmark elsewhere, to compare with. */
export interface Published {
  /** Units printed as the best, in no particular order. */
  readonly best: readonly string[] | null;
  readonly bestSource: string | null;
  readonly percentages: readonly PublishedPercentage[] | null;
  readonly figures: Spec["published"]["figures"];
}

export interface PrintedRow {
  readonly where: string;
  /** Throws InputError for an empty cell. */
  text(column: string): string;
  /** The row's own word for where it was printed, else the file. */
  readonly source: string;
}

/** A file of printed figures: comma-separated, with a header. Throws InputError for one without the needed columns. */
export async function readPrinted(
  file: string,
  needed: readonly string[],
  specPath: string
): Promise<PrintedRow[]> {
  const path = resolve(dirname(specPath), file);
  const where = shown(path);
  let records: {record: Record<string, string>; info: {lines: number}}[];
  try {
    records = parse(await readText(path, where), {bom: true, columns: true, info: true, trim: true});
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError("invalid", `CSV: ${(error as CsvError).message}`, {where});
  }
  const found = Object.keys(records[0]?.record ?? {});
  const missing = needed.filter(column => !found.includes(column));
  if (missing.length > 0) {
    throw new InputError("missing", `column ${missing.map(column => JSON.stringify(column)).join(", ")}`, {
      where,
      allowed: `columns found: ${found.join(", ")}`
    });
  }
  return records.map(({record, info}) => ({
    where: `${where} line ${info.lines}`,
    source: record.source ?? where,
    text(column) {
      if (record[column] !== "") return record[column];
      throw new InputError("missing", `value in column ${JSON.stringify(column)}`, {
        where: `${where} line ${info.lines}`
      });
    }
  }));
}

async function readBest(
  {published: {best}}: Spec,
  specPath: string
): Promise<Pick<Published, "best" | "bestSource">> {
  if (best === undefined) return {best: null, bestSource: null};
  const conditions = Object.entries(best.where);
  const rows = await readPrinted(best.file, [best.column, ...conditions.map(([column]) => column)], specPath);
  const wanted = rows.filter(row => conditions.every(([column, value]) => row.text(column) === value));
  if (wanted.length === 0) {
    throw new InputError("missing", `rows: none has ${conditions.map(pair => pair.join(" = ")).join(", ")}`, {
      where: shown(resolve(dirname(specPath), best.file))
    });
  }
  return {best: wanted.map(row => row.text(best.column)), bestSource: wanted[0].source};
}

async function readPercentages(spec: Spec, specPath: string): Promise<PublishedPercentage[] | null> {
  const {percentages} = spec.published;
  if (percentages === undefined) return null;
  const rows = await readPrinted(percentages.file, [percentages.unit, percentages.column], specPath);
  const printed = rows.map(row => {
    const text = row.text(percentages.column);
    const percent = Number(text);
    if (!Number.isFinite(percent)) {
      throw new InputError("invalid", `percentage ${JSON.stringify(text)}`, {
        where: row.where,
        allowed: "allowed: a number"
      });
    }
    return {unit: row.text(percentages.unit), percent, source: row.source};
  });
  return printed.filter(({unit}) => unit !== spec.unit.total?.unit);
}

/** Reads the printed figures that a spec names; their files lie relative to the spec's own folder. */
export async function readPublished(spec: Spec, specPath: string): Promise<Published> {
  return {
    ...(await readBest(spec, specPath)),
    percentages: await readPercentages(spec, specPath),
    figures: spec.published.figures
  };
}
