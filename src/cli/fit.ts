import {beside} from "../address/index.js";
import {openAnswers} from "../benchmark/answers.js";
import {fitDocument, isDurationDocument} from "../benchmark/fitDocument.js";
import {type AnalysisOptions, openAnalysis} from "./analysis.js";
import {ask, refuseUnfit} from "./ask.js";
import {durationReport} from "./durationReport.js";
import {fitFields} from "./fields.js";
import {jsonText} from "./json.js";
import {readField} from "./options.js";
import {report} from "./report.js";
import {unitsShown} from "./shown.js";
import type {Terminal} from "./terminal.js";
import {readWanted} from "./wanted.js";

/** `rammevilkar fit`: one benchmark, and what else is asked of it, as JSON or for reading. */
export async function runFit(analysis: string, options: AnalysisOptions, terminal: Terminal): Promise<void> {
  const wanted = readWanted(options);
  const opened = await openAnalysis(analysis, options, terminal);
  const {loaded, source, choice, file} = opened;
  const answers = openAnswers(source.table, {fits: "whole"});
  refuseUnfit(wanted, opened);
  const curves = answers.can("curves");
  if (!curves) readField(beside("--shapley", fitFields.unit), options, null);
  const shown = unitsShown(wanted, opened);
  terminal.progress("fitting");
  const benchmark = answers.ask("benchmark", {choice});
  const asked = await ask(wanted, opened, answers, benchmark, terminal);
  const document = fitDocument(loaded, source, answers, choice, {
    ...asked,
    ...(curves && shown.length > 0 && {curvesOf: shown[0]})
  });
  terminal.print(
    options.json === true
      ? jsonText(document)
      : isDurationDocument(document)
        ? durationReport(loaded, document, file, shown)
        : report(loaded, document, file, shown)
  );
}
