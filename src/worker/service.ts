import {countingEvent, type OpenPeople, openPeople} from "../benchmark/open.js";
import type {
  AnswerTo,
  BootstrapAnswer,
  MultiverseAnswer,
  Question,
  Questions
} from "../benchmark/questions.js";
import {
  type AnyTable,
  alternative,
  type Benchmark,
  type Choice,
  certainty,
  composition,
  explain,
  fitMixed,
  funnel,
  hypotheticalYears,
  InputError,
  isTimed,
  type MultiversePart,
  rankConfidence,
  toggled
} from "../engine/index.js";
import {decodePeople} from "../sources/arrow/decode.js";
import type {PeopleHead} from "../sources/arrow/head.js";
import {type Models, models} from "./models.js";

/** A result, or why there is none: messages cross to the page as text. */
export type Answer<Result = Benchmark> = {readonly result: Result} | {readonly error: string};

/** What the page may ask of the engine behind the worker. */
export interface BenchmarkService {
  open(bytes: Uint8Array, head: PeopleHead): {readonly error: string} | null;
  refit(choice: Choice): Answer;
  ask<Kind extends keyof Questions>(kind: Kind, question: Question<Kind>): Answer<AnswerTo<Kind>>;
  /** Fits some of all models under a choice's terms, without keeping them: another worker may join them. */
  models(choice: Choice, from: number, to: number): Answer<MultiversePart>;
  /** Keeps models that were fitted; says what is known by then where that is asked for. */
  join(choice: Choice, part: MultiversePart, look: boolean): Answer<MultiverseAnswer | null>;
  /** Draws people again, `more` times. */
  bootstrap(choice: Choice, more: number): Answer<BootstrapAnswer>;
}

interface Opened {
  readonly table: AnyTable;
  readonly benchmark: OpenPeople;
}

/** How often people are drawn again for one answer, and from when on it says anything. */
const replicates = 1000;
const fewest = 100;

/** The engine with one table open: people come in once, choices after that. */
export function benchmarkService(): BenchmarkService {
  let opened: Opened | null = null;
  const latest = new Map<string, {readonly key: string; readonly made: unknown}>();

  /** The last thing made of a kind: a choice's facts are asked for one after the other. */
  function once<Made>(kind: string, question: unknown, make: () => Made): Made {
    const key = JSON.stringify(question);
    const known = latest.get(kind);
    if (known?.key === key) return known.made as Made;
    const made = make();
    latest.set(kind, {key, made});
    return made;
  }
  const refit = ({benchmark}: Opened, choice: Choice) => once("refit", choice, () => benchmark.refit(choice));
  const sure = (open: Opened, choice: Choice) =>
    once("certainty", choice, () => certainty(refit(open, choice)));
  const multiverse = ({table}: Opened, {conditions: _, event, ...terms}: Choice): Models =>
    once("multiverse", {event, ...terms}, () =>
      models(isTimed(table) ? countingEvent(table, event) : table, terms)
    );
  const curves = ({benchmark: {durations}}: Opened) => {
    if (durations !== null) return durations;
    throw new InputError("unsupported", "curves of an outcome that is no duration");
  };

  /** How sure a benchmark is when the coefficients' own uncertainty counts. */
  const withCoefficients = (open: Opened, choice: Choice) => {
    const benchmark = refit(open, choice);
    const errors = open.benchmark.coefficientErrors(choice);
    return certainty(benchmark, {ses: errors.filter((_, at) => benchmark.units[at].assessed)});
  };

  const answers: {
    readonly [Kind in keyof Questions]: (open: Opened, question: Question<Kind>) => AnswerTo<Kind>;
  } = {
    alternative: (open, {choice, condition}) =>
      alternative(refit(open, choice), open.benchmark.refit(toggled(choice, condition)), condition),
    composition: ({table}) => composition(table),
    certainty: (open, {choice, interval}) =>
      interval === "model" ? sure(open, choice) : withCoefficients(open, choice),
    confidence: (open, {choice}) => rankConfidence(refit(open, choice)),
    funnel: (open, {choice, funnel: shape}) => funnel(inFunnel(open, refit(open, choice)), shape),
    check: ({benchmark}, {choice, influences}) => benchmark.check(choice, influences),
    curves: (open, {choice, units}) => ({
      national: curves(open).national(choice),
      units: units.map(unit => curves(open).curves(choice, unit))
    }),
    durationFit: (open, {choice}) => curves(open).fit(choice),
    explainedWithout: ({benchmark}, {choice, without}) => {
      const conditions = choice.conditions.filter(id => !without.includes(id));
      const {explainedShare, explainedShareNoiseRemoved} = benchmark.refit({...choice, conditions});
      return {share: explainedShare, noiseRemoved: explainedShareNoiseRemoved};
    },
    mixed: ({table}, {choice}) => fitMixed(shares(table, "unit effects"), choice),
    luck: (open, {choice, years}) => hypotheticalYears(sure(open, choice), years),
    multiverse: (open, {choice}) => multiverse(open, choice).answer(),
    explanation: (open, {choice}) => explain(multiverse(open, choice).known(), choice.conditions)
  };

  function answer<Result>(work: (open: Opened) => Result): Answer<Result> {
    if (opened === null) return {error: "missing people: the table is not open"};
    try {
      return {result: work(opened)};
    } catch (error) {
      return {error: messageOf(error)};
    }
  }

  return {
    open(bytes, head) {
      try {
        const table = decodePeople(bytes, head);
        opened = {table, benchmark: openPeople(table)};
        latest.clear();
        return null;
      } catch (error) {
        return {error: messageOf(error)};
      }
    },
    refit: choice => answer(open => refit(open, choice)),
    ask: (kind, question) => answer(open => answers[kind](open, question)),
    models: (choice, from, to) => answer(open => multiverse(open, choice).fit(from, to)),
    join: (choice, part, look) =>
      answer(open => {
        const known = multiverse(open, choice);
        known.join(part);
        return look ? known.answer() : null;
      }),
    bootstrap: (choice, more) =>
      answer(open => {
        const drawn = once("bootstrap", choice, () => open.benchmark.bootstrap(choice, {replicates}));
        const done = drawn.step(more);
        return {
          certainty: done < fewest ? null : fromDraws(refit(open, choice), drawn),
          progress: {done, all: replicates}
        };
      })
  };
}

/** How sure a benchmark is by the people that were drawn so far. */
function fromDraws(benchmark: Benchmark, drawn: ReturnType<OpenPeople["bootstrap"]>) {
  const units = drawn.result().units.filter((_, at) => benchmark.units[at].assessed);
  return certainty(benchmark, {
    ses: units.map(({se}) => se),
    intervals: units.map(({interval}) => interval)
  });
}

/** Durations stand in a funnel in per cent faster, around 0, by how much chance there is in a unit's people. */
function inFunnel({table}: Opened, benchmark: Benchmark): Benchmark {
  return isTimed(table) ? {...benchmark, national: 0, model: {...benchmark.model, sigma: null}} : benchmark;
}

/** The people where shares or means were measured of them; what cannot be done with durations is an InputError. */
function shares(table: AnyTable, what: string) {
  if (!isTimed(table)) return table;
  throw new InputError("unsupported", `${what} of durations`);
}

function messageOf(error: unknown): string {
  if (error instanceof InputError) return error.message;
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
