import {openAnswers} from "../benchmark/answers.js";
import {multiverseDocument} from "../benchmark/multiverse.js";
import {type AnalysisOptions, openAnalysis} from "./analysis.js";
import {multiverseFields} from "./fields.js";
import {jsonText} from "./json.js";
import {multiverseReport} from "./multiverseReport.js";
import {readField} from "./options.js";
import type {Terminal} from "./terminal.js";
import {fitMultiverse} from "./threads.js";

/** `rammevilkar multiverse`: every model of the chosen conditions, and each unit over them. */
export async function runMultiverse(
  analysis: string,
  options: AnalysisOptions,
  terminal: Terminal
): Promise<void> {
  const jobs = readField(multiverseFields.jobs, options, null);
  const {loaded, source, choice, file} = await openAnalysis(analysis, options, terminal);
  const models = openAnswers(source.table, {fits: "whole"}).task("multiverse", {choice});
  const multiverse = await fitMultiverse(
    models,
    {table: source.table, choice},
    {
      jobs,
      advance: (done, all) => terminal.advance("fitting models", done, all)
    }
  );
  const document = multiverseDocument(loaded, source, multiverse);
  terminal.print(options.json === true ? jsonText(document) : multiverseReport(loaded, document, file));
}
