import type {AnyTable} from "../engine/index.js";
import type {Spec} from "../spec/schema.js";
import type {WeeklySource} from "./register/weeks/index.js";
import type {ColumnPlan, Rows} from "./rows.js";

/** What a spec says of where its people come from. */
export type SourceSpec = Spec["source"];

/** What is asked of a source when it is opened. */
export interface SourceRequest {
  readonly spec: Spec;
  /** The spec's own folder, from which it names files. */
  readonly folder: string;
  /** Columns looked for. */
  readonly wanted: readonly string[];
  /** Which columns to read, once those that are there are known. */
  readonly plan: (found: readonly string[]) => ColumnPlan;
  readonly progress?: ((text: string) => void) | undefined;
}

/** What a source gives: rows that are still to be coded, or people who were made for the spec. */
export type Opened = {readonly rows: Rows} | {readonly table: AnyTable};

/** A way in. Whoever wants to know something of where people come from asks these, never which kind it is. */
export interface Source {
  /** Whether all its people are made up; else the data may still say so of themselves. */
  readonly synthetic: boolean;
  /** Whether its units are the municipalities, whose names are known and which the map shows. */
  readonly hasMap: boolean;
  /** Name of its people, where several analyses can be of the same. */
  readonly population: string | null;
  /** Persons and units, where they are known without reading anyone. */
  readonly size: {readonly persons: number; readonly units: number} | null;
  /** People of whom every week is known; null where there are none. */
  readonly weekly: WeeklySource | null;
  /** Path of its file as the spec says it; null where there is none. */
  readonly file: string | null;
  /** A text that is another whenever the people are others, the code that makes them apart. Throws InputError. */
  fingerprint(folder: string): Promise<string>;
  /** Reads or makes the people. Throws InputError, with the place, for what cannot be used. */
  open(request: SourceRequest): Promise<Opened>;
}
