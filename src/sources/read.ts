import {dirname, resolve} from "node:path";
import type {AnyTable} from "../engine/index.js";
import {checkFile, shown} from "../spec/file.js";
import type {LoadedSpec} from "../spec/load.js";
import type {Spec} from "../spec/schema.js";
import type {Decimal} from "./csv/decimals.js";
import type {Delimiter} from "./csv/delimiter.js";
import {readCsv} from "./csv/read.js";
import {columnsOf, definition, numericColumnsOf, type PeopleDefinition} from "./definition.js";
import {hashTable} from "./hash.js";
import {nameMunicipalities} from "./municipalityNames.js";
import {filesOf} from "./outcome/filesOf.js";
import {readParquet} from "./parquet.js";
import {isParquet} from "./parquetMark.js";
import type {Rows} from "./rows.js";
import {saysSynthetic, syntheticColumn} from "./synthetic.js";
import {setAsideTotal, type Total} from "./total.js";

/** A benchmark's people, coded, with what a reader must know about them. */
export interface SourceTable {
  readonly table: AnyTable;
  /** Whether the people are made up. */
  readonly synthetic: boolean;
  /** `sha256:…` of the coded data. */
  readonly hash: string;
  /** The published total, where the data had a row for it. */
  readonly total: Total | null;
}

export interface ReadOptions {
  /** A CSV or Parquet file to read instead of the spec's own source. */
  readonly data?: string | undefined;
  readonly progress?: ((text: string) => void) | undefined;
}

interface DataFile {
  readonly path: string;
  readonly kind: "csv" | "parquet";
  readonly delimiter?: Delimiter | undefined;
  readonly decimal?: Decimal | undefined;
}

/**
 * Reads and codes a benchmark's people: synthetic, or from the spec's file, or from `options.data`, which is read the
 * way the spec says of its own file.
 * Throws InputError, with file, line and what is allowed, for data that do not fit the spec.
 */
export async function readPeople(loaded: LoadedSpec, options: ReadOptions = {}): Promise<SourceTable> {
  const {spec} = loaded;
  const file = await dataFile(loaded, options.data);
  if (file === null) {
    const table = await drawn(spec, options.progress);
    return {table, synthetic: true, hash: hashTable(table), total: null};
  }
  const {rows, how} = await readFile(spec, file, options.progress);
  const parts = setAsideTotal(rows, spec, how.unit.column);
  const {outcome, ...people} = how;
  const table = filesOf(outcome.kind).code(parts.rows, outcome, people);
  return {table, synthetic: saysSynthetic(rows, how), hash: hashTable(table), total: parts.total};
}

/** The file to read; null when the people are drawn. */
async function dataFile(
  {spec: {source}, path}: LoadedSpec,
  data: string | undefined
): Promise<DataFile | null> {
  if (data !== undefined) {
    await checkFile(data, shown(data));
    const said = source.kind === "csv" ? source : {};
    return {...said, path: data, kind: (await isParquet(data)) ? "parquet" : "csv"};
  }
  return source.kind === "register" ? null : {...source, path: resolve(dirname(path), source.file)};
}

async function readFile(
  spec: Spec,
  file: DataFile,
  progress: ReadOptions["progress"]
): Promise<{rows: Rows; how: PeopleDefinition}> {
  let how = definition(spec, []);
  const wanted = columnsOf(how);
  const plan = (found: readonly string[]) => {
    how = definition(spec, found);
    return {needed: columnsOf(how), numeric: numericColumnsOf(how), optional: [syntheticColumn]};
  };
  const options = {...file, where: shown(file.path), wanted, plan, progress};
  const rows = await (file.kind === "csv" ? readCsv(file.path, options) : readParquet(file.path, options));
  return nameMunicipalities(spec, rows, how);
}

async function drawn(spec: Spec, progress: ReadOptions["progress"]): Promise<AnyTable> {
  if (spec.outcome.kind !== "duration") {
    const {registerTable} = await import("./register/index.js");
    return registerTable(spec, progress).table;
  }
  const {specDurations} = await import("./register/weeks/index.js");
  return specDurations(spec, progress);
}
