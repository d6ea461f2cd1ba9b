import {spawnSync} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import type {CodedTable} from "../src/engine/index.js";

export interface PeerReport {
  readonly program: string;
  readonly persons: number;
  readonly glmMilliseconds: number;
  readonly lmMilliseconds: number;
}

/** R's glm and lm on the same people and all conditions, where R is installed. */
export function benchR(table: CodedTable): PeerReport | string {
  return runR("peer.R", table) as PeerReport | string;
}

/** The JSON that an R script of this folder prints for a table's people, or why there is none. */
export function runR(script: string, table: CodedTable, {unit = false} = {}): unknown {
  return runScript(script, () => csv(table, unit));
}

/** The same of any comma-separated file. */
export function runScript(script: string, text: () => string): unknown {
  if (spawnSync("Rscript", ["--version"]).error !== undefined)
    return "skipped: needs R (Rscript on the PATH)";
  const folder = mkdtempSync(join(tmpdir(), "rammevilkar-bench-"));
  try {
    const file = join(folder, "people.csv");
    writeFileSync(file, text());
    const run = spawnSync("Rscript", [fileURLToPath(new URL(script, import.meta.url)), file], {
      encoding: "utf8"
    });
    if (run.status !== 0) return `failed: ${run.stderr}`;
    return JSON.parse(run.stdout);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Outcome, the unit's identifier where it is wanted, and every condition. */
function csv(table: CodedTable, withUnit: boolean): string {
  const conditions = table.columns.map(column => (row: number) => {
    const at = column.per === "unit" ? table.unitCodes[row] : row;
    return column.kind === "numeric" ? column.values[at] : column.levels[column.codes[at]];
  });
  const unit = (row: number) => table.units[table.unitCodes[row]].id;
  const cells = withUnit ? [unit, ...conditions] : conditions;
  const names = [...(withUnit ? ["unit"] : []), ...table.columns.map(({id}) => id)];
  const lines = Array.from({length: table.rows}, (_, row) =>
    [table.y[row], ...cells.map(read => read(row))].join(",")
  );
  return `y,${names.join(",")}\n${lines.join("\n")}\n`;
}
