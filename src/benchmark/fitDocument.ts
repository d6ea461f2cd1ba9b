import type {Choice} from "../engine/index.js";
import type {SourceTable} from "../sources/read.js";
import {cohortConditions} from "../spec/forms.js";
import type {LoadedSpec} from "../spec/load.js";
import type {Answers} from "./answers.js";
import {type BenchmarkDocument, benchmarkDocument} from "./document.js";
import {type DurationDocument, durationDocument} from "./durations.js";
import type {Asked} from "./parts/parts.js";
import {countsEvents, type RateDocument, rateDocument} from "./rates.js";

/** The document of a benchmark of whatever outcome: where there are curves, with what they say and how the model fits. */
export function fitDocument(
  loaded: LoadedSpec,
  source: Pick<SourceTable, "synthetic" | "hash" | "total">,
  answers: Answers,
  choice: Choice,
  {curvesOf, ...asked}: Asked & {readonly curvesOf?: string | undefined} = {}
): BenchmarkDocument | DurationDocument | RateDocument {
  const benchmark = answers.ask("benchmark", {choice});
  if (!answers.can("durationFit")) {
    const document = benchmarkDocument(loaded, source, benchmark, asked);
    return countsEvents(benchmark) ? rateDocument(document, benchmark) : document;
  }
  const cohort = cohortConditions(loaded.spec).map(({id}) => id);
  return durationDocument(
    loaded,
    source,
    benchmark,
    {
      check: answers.ask("durationFit", {choice}),
      withoutCohort: choice.conditions.some(id => cohort.includes(id))
        ? answers.ask("explainedWithout", {choice, without: cohort})
        : null,
      curves: curvesOf === undefined ? null : answers.ask("curves", {choice, units: [curvesOf]}).units[0]
    },
    asked
  );
}

export const isDurationDocument = (
  document: BenchmarkDocument | DurationDocument | RateDocument
): document is DurationDocument => "proportionalHazards" in document;
