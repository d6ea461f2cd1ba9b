import {writeFile} from "node:fs/promises";
import {toCsv} from "../benchmark/csv.js";
import {InputError} from "../engine/index.js";
import {readPeople} from "../sources/read.js";
import {sourceOf} from "../sources/registry.js";
import {peopleRows} from "../sources/synthetic.js";
import {loadSpec} from "../spec/load.js";
import type {Terminal} from "./terminal.js";

/** `rammevilkar people`: the synthetic people of an analysis as CSV, which `fit --data` reads again. */
export async function runPeople(
  analysis: string,
  options: {out?: string | undefined},
  terminal: Terminal
): Promise<void> {
  const loaded = await loadSpec(analysis);
  if (!sourceOf(loaded.spec).synthetic) {
    throw new InputError(
      "unsupported",
      `people of ${JSON.stringify(loaded.spec.id)}: its data are a file of their own`,
      {
        allowed: "allowed: analyses of synthetic people"
      }
    );
  }
  const {table} = await readPeople(loaded, {progress: terminal.progress});
  const text = toCsv(peopleRows(loaded.spec, table));
  const {out} = options;
  if (out === undefined) {
    terminal.print(text);
    return;
  }
  await writeFile(out, text).catch((error: Error) => {
    throw new InputError("invalid", `file to write: ${error.message}`, {where: out});
  });
  terminal.progress(`${out}: ${table.rows} synthetic people written`);
}
