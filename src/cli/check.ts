import {openAnswers} from "../benchmark/answers.js";
import {checkDocument, influencesOf} from "../benchmark/check.js";
import {type AnalysisOptions, openAnalysis} from "./analysis.js";
import {checkReport} from "./checkReport.js";
import {jsonText} from "./json.js";
import type {Terminal} from "./terminal.js";

/** `rammevilkar check`: what a reader should know of a model before using it. Says whether anything is serious. */
export async function runCheck(
  analysis: string,
  options: AnalysisOptions,
  terminal: Terminal
): Promise<boolean> {
  const {loaded, source, choice, file} = await openAnalysis(analysis, options, terminal);
  terminal.progress("checking");
  const check = openAnswers(source.table, {fits: "whole"}).ask("check", {
    choice,
    influences: influencesOf(loaded.spec)
  });
  const document = checkDocument(loaded, source, choice, check);
  terminal.print(options.json === true ? jsonText(document) : checkReport(loaded, document, file));
  return check.findings.some(({severity}) => severity === "serious");
}
