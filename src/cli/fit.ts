import {benchmarkDocument} from "../benchmark/document.js";
import {openBenchmark} from "../engine/index.js";
import {type AnalysisOptions, openAnalysis} from "./analysis.js";
import {jsonText} from "./json.js";
import {report} from "./report.js";
import type {Terminal} from "./terminal.js";

export type FitOptions = AnalysisOptions;

/** `rammevilkar fit`: one benchmark, as JSON or for reading. */
export async function runFit(analysis: string, options: FitOptions, terminal: Terminal): Promise<void> {
  const {loaded, source, choice, file} = await openAnalysis(analysis, options, terminal);
  terminal.progress("fitting");
  const benchmark = openBenchmark(source.table).compute(choice);
  const document = benchmarkDocument(loaded, source, benchmark);
  terminal.print(options.json === true ? jsonText(document) : report(loaded, document, file));
}
