import {
  type AnyTable,
  alternative,
  type BenchmarkCurves,
  type Choice,
  certainty,
  composition,
  defaultFunnelChoice,
  explain,
  hypotheticalYears,
  InputError,
  mostConditions,
  type OpenBenchmark,
  openBenchmark,
  outcomeOf,
  rankConfidence,
  summariseMultiverse,
  toggled
} from "../engine/index.js";
import {errorsBy} from "./differenceErrors.js";
import {draws} from "./draws.js";
import {remembering} from "./memory.js";
import type {AnswerTo, Question, Questions, TaskQuestion, Tasks} from "./questions.js";

/** A table with everything that can be asked of it. Worker, command and notebook only carry questions here. */
export interface Answers {
  /** @throws {InputError} for what this table, or its outcome, cannot answer */
  ask<Kind extends keyof Questions>(kind: Kind, question: Question<Kind>): AnswerTo<Kind>;
  /** Whether this outcome has an answer to such questions. */
  can(kind: keyof Questions): boolean;
  /** Long work, begun or under way: questions asked later are answered from what it has done by then. */
  task<Kind extends keyof Tasks>(kind: Kind, question: TaskQuestion): Tasks[Kind];
}

export interface AnswersOptions {
  /** `whole`: fits from the beginning, with coefficients. `live`: the same units to 1e-8 in milliseconds, for pages. */
  readonly fits: "whole" | "live";
}

/** Opens a table for questions. The same question has the same answer, whatever was asked before. */
export function openAnswers(table: AnyTable, {fits}: AnswersOptions): Answers {
  const open = openBenchmark(table);
  const once = remembering();
  const fitted = (choice: Choice) => (fits === "whole" ? open.compute(choice) : open.refit(choice));
  const benchmark = (choice: Choice) => once("benchmark", choice, () => fitted(choice));

  const tasks: {readonly [Kind in keyof Tasks]: (choice: Choice) => Tasks[Kind]} = {
    bootstrap: choice =>
      open.bootstrap(choice, {replicates: draws.bootstrap.draws, seed: draws.bootstrap.seed}),
    multiverse: choice => open.multiverse(choice),
    sampledExplanation: choice =>
      open.sampledExplanation(choice, {orders: draws.shapley.draws, seed: draws.shapley.seed})
  };
  const task = <Kind extends keyof Tasks>(kind: Kind, {choice}: TaskQuestion): Tasks[Kind] =>
    once(kind, choice, () => tasks[kind](choice));
  const sure = (choice: Choice) => once("certainty", choice, () => certainty(benchmark(choice), draws.ranks));
  const errors = errorsBy(open, choice => task("bootstrap", {choice}));

  const answers: {readonly [Kind in keyof Questions]: (question: Question<Kind>) => AnswerTo<Kind>} = {
    benchmark: ({choice}) => benchmark(choice),
    alternative: ({choice, condition}) =>
      alternative(benchmark(choice), fitted(toggled(choice, condition)), condition),
    composition: () => composition(table),
    certainty({choice, interval}) {
      if (interval === "model") return sure(choice);
      const found = errors(benchmark(choice), choice, interval);
      return found === null ? null : certainty(benchmark(choice), {...draws.ranks, ...found.certainty});
    },
    confidence({choice, interval = "model"}) {
      const found = errors(benchmark(choice), choice, interval);
      return rankConfidence(benchmark(choice), {...draws.confidence, ...found?.confidence});
    },
    funnel({choice, funnel}) {
      const measures = outcomeOf(table.outcome).funnelMeasures(choice.conditions.length > 0);
      return open.funnel(benchmark(choice), funnel ?? defaultFunnelChoice(measures));
    },
    check: ({choice, influences}) => open.check(choice, influences),
    curves: ({choice, units}) => ({
      national: curvesOf(open).national(choice),
      units: units.map(unit => curvesOf(open).unit(choice, unit))
    }),
    curvesBy: ({choice, by}) => curvesOf(open).by(choice, by),
    frailty: ({choice}) => curvesOf(open, "frailty").frailty(choice),
    stratified: ({choice, by}) => curvesOf(open, "strata").stratified(choice, by),
    durationFit: ({choice}) => curvesOf(open).fit(choice),
    explainedWithout({choice, without}) {
      const conditions = choice.conditions.filter(id => !without.includes(id));
      const {explainedShare, explainedShareNoiseRemoved} = open.refit({...choice, conditions});
      return {share: explainedShare, noiseRemoved: explainedShareNoiseRemoved};
    },
    mixed({choice, quadraturePoints}) {
      if (open.mixed === undefined)
        throw unsupported(
          "random intercepts",
          "allowed: of means, shares and counts of successes; of durations ask for frailty"
        );
      return open.mixed(choice, quadraturePoints === undefined ? {} : {quadraturePoints});
    },
    luck: ({choice, years}) => hypotheticalYears(sure(choice), years),
    multiverse({choice}) {
      const models = task("multiverse", {choice});
      const multiverse = models.result();
      if (multiverse === null) throw new Error("models without a first answer");
      const done = multiverse.fitted.reduce((sum, fitted) => sum + fitted, 0);
      return {multiverse, summary: summariseMultiverse(multiverse), progress: {done, all: models.all}};
    },
    explanation({choice, within = choice.conditions}) {
      const sampled = choice.conditions.length > mostConditions;
      const known = sampled
        ? task("sampledExplanation", {choice}).result()
        : task("multiverse", {choice}).result();
      if (known === null)
        throw new InputError("missing", "orders of the conditions: fewer than four are sampled");
      return "masks" in known ? explain(known, within) : known;
    }
  };
  const lacking: Partial<Record<keyof Questions, boolean>> = {
    mixed: open.mixed === undefined,
    ...Object.fromEntries(ofCurves.map(kind => [kind, open.curves === undefined]))
  };
  return {
    ask: (kind, question) => answers[kind](question),
    can: kind => lacking[kind] !== true,
    task
  };
}

/** Questions to outcomes that take time. */
const ofCurves = ["curves", "curvesBy", "durationFit", "frailty", "stratified"] as const;

function curvesOf(open: OpenBenchmark, what = "curves"): BenchmarkCurves {
  if (open.curves !== undefined) return open.curves;
  throw unsupported(what, "durations have them");
}

function unsupported(what: string, allowed: string): InputError {
  return new InputError("unsupported", `${what} of this outcome`, {allowed});
}
