import {type Benchmark, type Choice, InputError, openBenchmark} from "../engine/index.js";
import {decodePeople} from "../sources/arrow/decode.js";
import type {PeopleHead} from "../sources/arrow/head.js";

/** A result, or why there is none: messages cross to the page as text. */
export type Answer = {readonly result: Benchmark} | {readonly error: string};

/** What the page may ask of the engine behind the worker. */
export interface BenchmarkService {
  open(bytes: Uint8Array, head: PeopleHead): {readonly error: string} | null;
  refit(choice: Choice): Answer;
}

/** The engine with one table open: people come in once, choices after that. */
export function benchmarkService(): BenchmarkService {
  let benchmark: ReturnType<typeof openBenchmark> | null = null;
  return {
    open(bytes, head) {
      try {
        benchmark = openBenchmark(decodePeople(bytes, head));
        return null;
      } catch (error) {
        return {error: messageOf(error)};
      }
    },
    refit(choice) {
      if (benchmark === null) return {error: "missing people: the table is not open"};
      try {
        return {result: benchmark.refit(choice)};
      } catch (error) {
        return {error: messageOf(error)};
      }
    }
  };
}

function messageOf(error: unknown): string {
  if (error instanceof InputError) return error.message;
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
