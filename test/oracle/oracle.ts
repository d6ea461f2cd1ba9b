import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {parse} from "csv-parse/sync";
import {type Cell, codeTable, type RawTable, type TableDefinition} from "../../src/engine/index.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const own = fileURLToPath(new URL("own/", import.meta.url));
const shared = fileURLToPath(new URL("../../../shared/oracles/", import.meta.url));

type Terms = Record<string, number>;

/** What an oracle file says of one lm() or glm(), as far as it is compared. */
export interface RFit {
  readonly coefficients: {readonly estimate: Terms; readonly se: Terms};
  readonly se_hc1?: Terms;
  readonly se_cluster_stata_cr1?: Terms;
  readonly se_cluster_cr1_sandwich?: Terms;
  readonly logLik: number;
  readonly mcfadden_r2?: number;
  readonly r2?: number;
  readonly sigma?: number;
  readonly units?: {
    readonly unit: readonly (string | number)[];
    readonly expected: readonly number[];
    readonly resid_mean: readonly number[];
    readonly se_resid_model: readonly number[];
    /** By unit: in the reference model, and as a unit from elsewhere. */
    readonly se_resid_adj?: Readonly<Record<string, number>>;
    readonly se_resid_newunit?: Readonly<Record<string, number>>;
  };
}

function find(path: string): string | null {
  return [here, own, shared].map(folder => join(folder, path)).find(existsSync) ?? null;
}

/** Whether R's answers for a data set are here: those of the project's own always are, borrowed ones are an extra. */
export function isHere(name: string): boolean {
  return find(`json/${name}.json`) !== null;
}

/** Those cases whose first word names a data set that is here. */
export function present<Case extends readonly [string, ...unknown[]]>(cases: readonly Case[]): Case[] {
  return cases.filter(([name]) => isHere(name));
}

export function readOracle<T>(path: string): T {
  const found = find(path);
  if (found === null) throw new Error(`missing oracle ${path}`);
  return JSON.parse(readFileSync(found, "utf8")) as T;
}

/** Where a data set lies. */
export function pathOf(name: string, folder = "data"): string {
  const path = find(`${folder}/${name}.csv`);
  if (path === null) throw new Error(`missing oracle data ${name}`);
  return path;
}

/** A data set as raw columns; derived columns are added by name. */
export function readData(
  name: string,
  derived: Record<string, (row: Record<string, string>) => Cell> = {},
  folder = "data"
): RawTable {
  const path = pathOf(name, folder);
  const records: Record<string, string>[] = parse(readFileSync(path), {columns: true});
  return {
    rows: records.length,
    column(column) {
      const make = derived[column] ?? (record => (record[column] === "" ? null : record[column]));
      return records.map(make);
    },
    place: row => `${name}.csv line ${row + 2}`
  };
}

export function codedOracle(
  name: string,
  definition: TableDefinition,
  derived?: Record<string, (row: Record<string, string>) => Cell>
) {
  return codeTable(readData(name, derived), definition);
}

export const numeric = (id: string) =>
  ({kind: "numeric", id, column: id, per: "person", missing: "drop"}) as const;

export const category = (id: string, ...levels: string[]) =>
  ({
    kind: "categorical",
    id,
    column: id,
    per: "person",
    missing: "drop",
    reference: levels[0],
    levels: levels.map(level => ({id: level, values: [level]}))
  }) as const;
