import {type DurationDocument, durationDocument} from "../benchmark/durations.js";
import type {Drawn} from "../benchmark/head.js";
import {type OpenPeople, openPeople} from "../benchmark/open.js";
import type {Ranks} from "../benchmark/parts/ranks.js";
import {type Benchmark, type Choice, certainty, rankConfidence} from "../engine/index.js";
import {readDurations} from "../sources/read.js";
import {cohortConditions} from "../spec/forms.js";
import {type AnalysisOptions, openAny} from "./analysis.js";
import {draws} from "./draws.js";
import {durationReport} from "./durationReport.js";
import {durationFields} from "./fields.js";
import {jsonText} from "./json.js";
import {readField} from "./options.js";
import {findUnit} from "./shown.js";
import type {Terminal} from "./terminal.js";
import {readRanks} from "./wanted.js";

/** `rammevilkar duration`: how long it takes, actual against expected, as JSON or for reading. */
export async function runDuration(
  analysis: string,
  options: AnalysisOptions,
  terminal: Terminal
): Promise<void> {
  const asked = readRanks(options);
  const named = readField(durationFields.unit, options, null);
  const {loaded, source, choice, state, file} = await openAny(analysis, options, terminal, readDurations);
  const [unit = null] = named === null ? (state?.selected ?? []) : findUnit(source.table.units, named);
  terminal.progress("fitting");
  const open = openPeople(source.table);
  const {durations} = open;
  if (durations === null) throw new Error("durations without curves");
  const benchmark = open.compute(choice);
  const drawn: Record<string, Drawn[string]> = {};
  const ranks =
    asked === null
      ? undefined
      : ranksOf(asked.interval ?? "model", {open, benchmark, choice, drawn}, terminal);
  const cohort = cohortConditions(loaded.spec).map(({id}) => id);
  const document: DurationDocument = durationDocument(
    loaded,
    source,
    benchmark,
    {
      check: durations.fit(choice),
      withoutCohort: withoutCohort(open, choice, cohort),
      curves: unit === null ? null : durations.curves(choice, unit)
    },
    {ranks, drawn}
  );
  terminal.print(options.json === true ? jsonText(document) : durationReport(loaded, document, file));
}

function withoutCohort(open: OpenPeople, choice: Choice, cohort: readonly string[]) {
  const conditions = choice.conditions.filter(id => !cohort.includes(id));
  if (conditions.length === choice.conditions.length) return null;
  const {explainedShare, explainedShareNoiseRemoved} = open.refit({...choice, conditions});
  return {share: explainedShare, noiseRemoved: explainedShareNoiseRemoved};
}

function ranksOf(
  interval: Ranks["interval"],
  {
    open,
    benchmark,
    choice,
    drawn
  }: {
    readonly open: OpenPeople;
    readonly benchmark: Benchmark;
    readonly choice: Choice;
    readonly drawn: Record<string, Drawn[string]>;
  },
  terminal: Terminal
): Ranks {
  const assessed = <Value>(values: ArrayLike<Value>) =>
    benchmark.units.flatMap((unit, at) => (unit.assessed ? [values[at]] : []));
  Object.assign(drawn, {ranks: draws.ranks, confidence: draws.confidence});
  const answer = (ses: readonly number[], intervals?: readonly (readonly [number, number])[]): Ranks => ({
    interval,
    certainty: certainty(benchmark, {...draws.ranks, ses, ...(intervals !== undefined && {intervals})}),
    confidence: rankConfidence(benchmark, {...draws.confidence, errors: ses})
  });
  if (interval === "model") return answer(assessed(benchmark.units.map(({se}) => se)));
  if (interval === "coefficients") return answer(assessed(open.coefficientErrors(choice)));
  Object.assign(drawn, {bootstrap: draws.bootstrap});
  const {draws: replicates, seed} = draws.bootstrap;
  const again = open.bootstrap(choice, {replicates, seed});
  for (let done = 0; done < replicates; ) {
    done = again.step(20);
    terminal.advance("drawing people again", done, replicates);
  }
  const units = assessed(again.result().units);
  return answer(
    units.map(({se}) => se),
    units.map(unit => unit.interval)
  );
}
