import {
  type Alternative,
  alternative,
  type Benchmark,
  type Choice,
  type CodedTable,
  type Composition,
  composition,
  InputError,
  type OpenBenchmark,
  openBenchmark,
  toggled
} from "../engine/index.js";
import {decodePeople} from "../sources/arrow/decode.js";
import type {PeopleHead} from "../sources/arrow/head.js";

/** A result, or why there is none: messages cross to the page as text. */
export type Answer<Result = Benchmark> = {readonly result: Result} | {readonly error: string};

/** What the page may ask of the engine behind the worker. */
export interface BenchmarkService {
  open(bytes: Uint8Array, head: PeopleHead): {readonly error: string} | null;
  refit(choice: Choice): Answer;
  /** What toggling one condition of a choice would do. */
  alternative(choice: Choice, condition: string): Answer<Alternative>;
  composition(): Answer<Composition>;
}

/** The engine with one table open: people come in once, choices after that. */
export function benchmarkService(): BenchmarkService {
  let opened: {readonly table: CodedTable; readonly benchmark: OpenBenchmark} | null = null;
  let latest: {readonly choice: string; readonly result: Benchmark} | null = null;

  function answer<Result>(work: (open: NonNullable<typeof opened>) => Result): Answer<Result> {
    if (opened === null) return {error: "missing people: the table is not open"};
    try {
      return {result: work(opened)};
    } catch (error) {
      return {error: messageOf(error)};
    }
  }

  /** The last choice is asked for again and again, once for each of its alternatives. */
  function refit({benchmark}: NonNullable<typeof opened>, choice: Choice): Benchmark {
    const key = JSON.stringify(choice);
    if (latest?.choice !== key) latest = {choice: key, result: benchmark.refit(choice)};
    return latest.result;
  }

  return {
    open(bytes, head) {
      try {
        const table = decodePeople(bytes, head);
        opened = {table, benchmark: openBenchmark(table)};
        latest = null;
        return null;
      } catch (error) {
        return {error: messageOf(error)};
      }
    },
    refit: choice => answer(open => refit(open, choice)),
    alternative: (choice, condition) =>
      answer(open =>
        alternative(refit(open, choice), open.benchmark.refit(toggled(choice, condition)), condition)
      ),
    composition: () => answer(({table}) => composition(table))
  };
}

function messageOf(error: unknown): string {
  if (error instanceof InputError) return error.message;
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
