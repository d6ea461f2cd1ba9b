import {basename} from "node:path";
import {benchmarkDocument} from "../benchmark/document.js";
import {openBenchmark} from "../engine/index.js";
import {readTable} from "../sources/read.js";
import {loadSpec} from "../spec/load.js";
import {type ChoiceOptions, readChoice} from "./choice.js";
import {jsonText} from "./json.js";
import {report} from "./report.js";
import type {Terminal} from "./terminal.js";

export interface FitOptions extends ChoiceOptions {
  readonly data?: string | undefined;
  readonly json?: boolean | undefined;
}

/** `rammevilkar fit`: one benchmark, as JSON or for reading. */
export async function runFit(analysis: string, options: FitOptions, terminal: Terminal): Promise<void> {
  const loaded = await loadSpec(analysis);
  const choice = readChoice(loaded.spec, options);
  const source = await readTable(loaded, {data: options.data, progress: terminal.progress});
  terminal.progress("fitting");
  const benchmark = openBenchmark(source.table).compute(choice);
  const document = benchmarkDocument(loaded, source, benchmark);
  const {source: said} = loaded.spec;
  const file = basename(options.data ?? (said.kind === "register" ? "" : said.file));
  terminal.print(options.json === true ? jsonText(document) : report(loaded, document, file));
}
