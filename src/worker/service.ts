import {type Answers, openAnswers} from "../benchmark/answers.js";
import type {AnswerTo, Progress, Question, Questions, TaskQuestion, Tasks} from "../benchmark/questions.js";
import {type Benchmark, InputError} from "../engine/index.js";
import {decodePeople} from "../sources/arrow/decode.js";
import type {PeopleHead} from "../sources/arrow/head.js";

/** A result, or why there is none: messages cross to the page as text. */
export type Answer<Result = Benchmark> = {readonly result: Result} | {readonly error: string};

/** Long work whose pieces may be done on several threads, and what a piece is. */
export type Divided = {
  [Kind in keyof Tasks]: Tasks[Kind] extends {join(part: never): void} ? Kind : never;
}[keyof Tasks];
export type PartOf<Kind extends Divided> = ReturnType<Tasks[Kind]["part"]>;

/** What the page may ask of the engine behind the worker: questions and tasks, carried as they are. */
export interface BenchmarkService {
  open(bytes: Uint8Array, head: PeopleHead): {readonly error: string} | null;
  ask<Kind extends keyof Questions>(kind: Kind, question: Question<Kind>): Answer<AnswerTo<Kind>>;
  /** Does some more of long work. */
  step(kind: keyof Tasks, question: TaskQuestion, budget: number): Answer<Progress>;
  /** Does pieces of long work without keeping them: another worker may join them. */
  part<Kind extends Divided>(
    kind: Kind,
    question: TaskQuestion,
    from: number,
    to: number
  ): Answer<PartOf<Kind>>;
  /** Keeps pieces that were done. */
  join<Kind extends Divided>(kind: Kind, question: TaskQuestion, part: PartOf<Kind>): Answer<Progress>;
}

/** The engine with one table open: people come in once, choices after that. */
export function benchmarkService(): BenchmarkService {
  let opened: Answers | null = null;

  function answer<Result>(work: (open: Answers) => Result): Answer<Result> {
    if (opened === null) return {error: "missing people: the table is not open"};
    try {
      return {result: work(opened)};
    } catch (error) {
      return {error: messageOf(error)};
    }
  }
  const progress = ({done, all}: Progress): Progress => ({done, all});

  return {
    open(bytes, head) {
      try {
        opened = openAnswers(decodePeople(bytes, head), {fits: "live"});
        return null;
      } catch (error) {
        return {error: messageOf(error)};
      }
    },
    ask: (kind, question) => answer(open => open.ask(kind, question)),
    step: (kind, question, budget) =>
      answer(open => {
        const task = open.task(kind, question);
        task.step(budget);
        return progress(task);
      }),
    part: <Kind extends Divided>(kind: Kind, question: TaskQuestion, from: number, to: number) =>
      answer(open => open.task(kind, question).part(from, to) as PartOf<Kind>),
    join: (kind, question, part) =>
      answer(open => {
        const task = open.task(kind, question);
        task.join(part);
        return progress(task);
      })
  };
}

function messageOf(error: unknown): string {
  if (error instanceof InputError) return error.message;
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
