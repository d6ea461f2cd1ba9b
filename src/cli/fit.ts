import {benchmarkDocument} from "../benchmark/document.js";
import {openBenchmark} from "../engine/index.js";
import {type AnalysisOptions, openAnalysis} from "./analysis.js";
import {ask, refuseUnfit} from "./ask.js";
import {jsonText} from "./json.js";
import {report} from "./report.js";
import {unitsShown} from "./shown.js";
import type {Terminal} from "./terminal.js";
import {readWanted} from "./wanted.js";

/** `rammevilkar fit`: one benchmark, and what else is asked of it, as JSON or for reading. */
export async function runFit(analysis: string, options: AnalysisOptions, terminal: Terminal): Promise<void> {
  const wanted = readWanted(options);
  const opened = await openAnalysis(analysis, options, terminal);
  const {loaded, source, choice, file} = opened;
  refuseUnfit(wanted, opened);
  const shown = unitsShown(wanted, opened);
  terminal.progress("fitting");
  const open = openBenchmark(source.table);
  const benchmark = open.compute(choice);
  const asked = await ask(wanted, opened, open, benchmark, terminal);
  const document = benchmarkDocument(loaded, source, benchmark, asked);
  terminal.print(options.json === true ? jsonText(document) : report(loaded, document, file, shown));
}
