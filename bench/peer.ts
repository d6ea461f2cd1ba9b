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
  if (spawnSync("Rscript", ["--version"]).error !== undefined)
    return "skipped: needs R (Rscript on the PATH)";
  const folder = mkdtempSync(join(tmpdir(), "rammevilkar-bench-"));
  try {
    const file = join(folder, "people.csv");
    writeFileSync(file, csv(table));
    const script = fileURLToPath(new URL("peer.R", import.meta.url));
    const run = spawnSync("Rscript", [script, file], {encoding: "utf8"});
    if (run.status !== 0) return `failed: ${run.stderr}`;
    return JSON.parse(run.stdout);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

function csv(table: CodedTable): string {
  const cell = table.columns.map(column => (row: number) => {
    const at = column.per === "unit" ? table.unitCodes[row] : row;
    return column.kind === "numeric" ? column.values[at] : column.levels[column.codes[at]];
  });
  const lines = Array.from({length: table.rows}, (_, row) =>
    [table.y[row], ...cell.map(read => read(row))].join(",")
  );
  return `y,${table.columns.map(({id}) => id).join(",")}\n${lines.join("\n")}\n`;
}
