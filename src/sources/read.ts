import {dirname} from "node:path";
import type {AnyTable} from "../engine/index.js";
import type {LoadedSpec} from "../spec/load.js";
import type {ByteStream} from "./byteStream.js";
import {columnsOf, definition, numericColumnsOf} from "./definition.js";
import {hashTable} from "./hash.js";
import {nameMunicipalities} from "./municipalityNames.js";
import {filesOf} from "./outcome/filesOf.js";
import {sourceOf} from "./registry.js";
import {replacement} from "./replacement.js";
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
  /** A CSV or Parquet file, or CSV as it comes, to read instead of the spec's own source. */
  readonly data?: string | ByteStream | undefined;
  readonly progress?: ((text: string) => void) | undefined;
}

/**
 * Reads and codes a benchmark's people: from the spec's own source, or from `options.data`, which is read the way the
 * spec says of its own file.
 * Throws InputError, with file, line and what is allowed, for data that do not fit the spec.
 */
export async function readPeople(
  loaded: LoadedSpec,
  {data, progress}: ReadOptions = {}
): Promise<SourceTable> {
  const {spec, path} = loaded;
  const own = sourceOf(spec);
  const source = data === undefined ? own : await replacement(spec, data);
  let how = definition(spec, []);
  const opened = await source.open({
    spec,
    folder: dirname(path),
    wanted: columnsOf(how),
    plan(found) {
      how = definition(spec, found);
      return {needed: columnsOf(how), numeric: numericColumnsOf(how), optional: [syntheticColumn]};
    },
    progress
  });
  if ("table" in opened) {
    const {table} = opened;
    return {table, synthetic: source.synthetic, hash: hashTable(table), total: null};
  }
  const named = own.hasMap ? nameMunicipalities(spec, opened.rows, how) : {rows: opened.rows, how};
  const {rows, total} = setAsideTotal(named.rows, spec, named.how.unit.column);
  const {outcome, ...people} = named.how;
  const table = filesOf(outcome.kind).code(rows, outcome, people);
  const synthetic = source.synthetic || saysSynthetic(named.rows, named.how);
  return {table, synthetic, hash: hashTable(table), total};
}
