import {newest} from "../benchmark/newest.js";
import type {
  AnswerTo,
  LiveBenchmark,
  Progress,
  Question,
  Questions,
  TaskQuestion
} from "../benchmark/questions.js";
import type {Alternative, MultiversePart} from "../engine/index.js";
import type {Answer, BenchmarkService, Divided, PartOf} from "./service.js";
import {inSlices, type Lane} from "./slices.js";
import {turns} from "./turns.js";

export type Later<Name extends keyof BenchmarkService> = (
  ...given: Parameters<BenchmarkService[Name]>
) => Promise<ReturnType<BenchmarkService[Name]>>;

/** A worker's engine, as a page reaches it. */
export interface Engine {
  readonly ask: <Kind extends keyof Questions>(
    kind: Kind,
    question: Question<Kind>
  ) => Promise<Answer<AnswerTo<Kind>>>;
  readonly step: Later<"step">;
  readonly part: <Kind extends Divided>(
    kind: Kind,
    question: TaskQuestion,
    from: number,
    to: number
  ) => Promise<Answer<PartOf<Kind>>>;
  readonly join: <Kind extends Divided>(
    kind: Kind,
    question: TaskQuestion,
    part: PartOf<Kind>
  ) => Promise<Answer<Progress>>;
}

/** A thread for long work, which can be ended in the middle of it. */
export interface Second {
  readonly engine: Engine;
  /** Resolves when the table is open there too. */
  readonly ready: Promise<void>;
  /** Resolves when it was ended. */
  readonly ended: Promise<null>;
  end(): void;
}

/** What `newestWins` needs of its workers. */
export interface Engines {
  /** Resolves when the table is open; rejects with the reason when it cannot be. */
  readonly ready: Promise<void>;
  /** Identifiers of all the table's conditions. */
  readonly conditions: readonly string[];
  readonly first: Engine;
  /** A second thread, started when it is first needed, and again after `end`. */
  second(): Second;
  readonly clock: () => number;
  close(): void;
}

/** Milliseconds between two looks at how far long work has come. */
const glance = 450;

/**
 * One fit at a time, the newest choice next: while one is computed, later choices replace each other instead of
 * queueing up, so that the page is never more than one fit behind the reader.
 */
export function newestWins(engines: Engines): LiveBenchmark {
  const {first, clock} = engines;
  const {take} = turns(engines.ready);
  const refits = newest();
  const alternatives = newest();
  const longWork = {multiverse: newest(), bootstrap: newest()};
  let other: Second | null = null;

  /** Work on the second thread; null when it was ended in the middle. */
  async function aside<Result>(work: (engine: Engine) => Promise<Answer<Result>>): Promise<Result | null> {
    await engines.ready;
    other ??= engines.second();
    const {engine, ready, ended} = other;
    const answer = await Promise.race([ready.then(() => work(engine)), ended]);
    return answer === null ? null : resultOf(answer);
  }
  const stop = () => {
    longWork.multiverse.forget();
    longWork.bootstrap.forget();
    other?.end();
    other = null;
  };

  const multiverse: LiveBenchmark["multiverse"] = async (choice, {eager, heard}) => {
    const wanted = longWork.multiverse.begin();
    const known = () => first.ask("multiverse", {choice});
    const opened = await take(wanted, known);
    if (opened === null || !wanted()) return;
    const start = resultOf(opened);
    heard(start);
    const {progress} = start;
    if (finished(progress)) return;
    const here: Lane<MultiversePart> = async (from, to) => {
      const part = await take(wanted, () => first.part("multiverse", {choice}, from, to));
      return part === null ? null : resultOf(part);
    };
    const there: Lane<MultiversePart> = async (from, to) =>
      wanted() ? aside(engine => engine.part("multiverse", {choice}, from, to)) : null;
    let looked = clock();
    let joining: Promise<unknown> = Promise.resolve();
    const each = (part: MultiversePart) => {
      joining = joining.then(async () => {
        if (!wanted()) return;
        resultOf(await first.join("multiverse", {choice}, part));
        if (clock() - looked <= glance) return;
        looked = clock();
        const answer = resultOf(await known());
        if (wanted()) heard(answer);
      });
      joining.catch(() => {});
    };
    await inSlices(progress.all, eager ? [here, there] : [there], {each, clock});
    await joining;
    const all = await take(wanted, known);
    if (all !== null && wanted()) heard(resultOf(all));
  };

  const bootstrap: LiveBenchmark["bootstrap"] = async (choice, heard) => {
    const wanted = longWork.bootstrap.begin();
    const question = {choice, interval: "bootstrap"} as const;
    for (let more = 10; wanted(); ) {
      const began = clock();
      const progress = await aside(engine => engine.step("bootstrap", {choice}, more));
      if (progress === null || !wanted()) return;
      const sure = await aside(engine => engine.ask("certainty", question));
      if (!wanted()) return;
      heard({certainty: sure, progress});
      if (finished(progress)) return;
      more = Math.max(1, Math.min(4 * more, Math.round((more * glance) / Math.max(1, clock() - began))));
    }
  };

  return {
    async refit(choice) {
      const wanted = refits.begin();
      const answer = await take(wanted, () => first.ask("benchmark", {choice}));
      return answer === null || !wanted() ? null : resultOf(answer);
    },
    async ask(kind, question) {
      const answer = await take(refits.current(), () => first.ask(kind, question));
      return answer === null ? null : resultOf(answer);
    },
    async alternatives(choice) {
      const [newestAsked, sameModel] = [alternatives.begin(), refits.current()];
      const wanted = () => newestAsked() && sameModel();
      const found: Alternative[] = [];
      for (const condition of engines.conditions) {
        const answer = await take(wanted, () => first.ask("alternative", {choice, condition}));
        if (answer === null || !wanted()) return null;
        found.push(resultOf(answer));
      }
      return found;
    },
    aside: (kind, question) => aside(engine => engine.ask(kind, question)),
    multiverse,
    bootstrap,
    stop,
    close() {
      stop();
      engines.close();
    }
  };
}

const finished = ({done, all}: Progress) => done >= all;

function resultOf<Result>(answer: Answer<Result>): Result {
  if ("error" in answer) throw new Error(answer.error);
  return answer.result;
}
