import {basename} from "node:path";
import {choiceOf} from "../address/index.js";
import {benchmarkDocument} from "../benchmark/document.js";
import {type CodedTable, InputError, openBenchmark} from "../engine/index.js";
import {readTable} from "../sources/read.js";
import {loadSpec} from "../spec/load.js";
import {readAddress, splitAddress} from "./address.js";
import {type ChoiceOptions, type ModelChoice, readChoice} from "./choice.js";
import {jsonText} from "./json.js";
import {report} from "./report.js";
import type {Terminal} from "./terminal.js";

export interface FitOptions extends ChoiceOptions {
  readonly data?: string | undefined;
  readonly json?: boolean | undefined;
}

/** `rammevilkar fit`: one benchmark, as JSON or for reading. */
export async function runFit(analysis: string, options: FitOptions, terminal: Terminal): Promise<void> {
  const named = splitAddress(analysis);
  const loaded = await loadSpec(named.analysis);
  const chosen = named.query === null ? readChoice(loaded.spec, options) : null;
  if (chosen === null) refuseBoth(options);
  const source = await readTable(loaded, {data: options.data, progress: terminal.progress});
  terminal.progress("fitting");
  const choice: ModelChoice =
    chosen ??
    readAddress(
      loaded.spec,
      named.query ?? "",
      source.table.units.map(({id}) => id)
    );
  const benchmark = openBenchmark(source.table).compute(choiceOf(choice, sizes(source.table)));
  const document = benchmarkDocument(loaded, source, benchmark);
  const {source: said} = loaded.spec;
  const file = basename(options.data ?? (said.kind === "register" ? "" : said.file));
  terminal.print(options.json === true ? jsonText(document) : report(loaded, document, file));
}

/** An address is a whole choice: options beside it could only contradict it. */
function refuseBoth({data: _, json: __, ...choice}: FitOptions): void {
  const said = Object.entries(choice).filter(([, value]) => value !== undefined);
  if (said.length === 0) return;
  throw new InputError("ambiguous", "choice: an address, and options beside it", {
    allowed: "allowed: one of them"
  });
}

function sizes({units, unitCodes, weight}: CodedTable): {unit: string; n: number}[] {
  const n = new Float64Array(units.length);
  unitCodes.forEach((unit, i) => {
    n[unit] += weight === null ? 1 : weight[i];
  });
  return units.map(({id}, at) => ({unit: id, n: n[at]}));
}
