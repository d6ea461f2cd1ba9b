import type {DurationBenchmark} from "../duration/benchmark/durationBenchmark.js";
import type {DurationTable} from "../duration/durationTable.js";
import type {RateBenchmark} from "../rate/rateBenchmark.js";
import type {CountTable, RateTable} from "../rate/rateTable.js";
import type {CodedTable} from "../table/codedTable.js";
import type {DurationChoice, MeanChoice, RateChoice, RatioChoice} from "./choice.js";
import {duration, openDurationBenchmark} from "./duration.js";
import {mean, openMeans} from "./mean.js";
import type {OpenBenchmark} from "./openBenchmark.js";
import type {Outcome} from "./outcome.js";
import {openRateBenchmark, rate} from "./rate.js";
import {openRatioBenchmark, ratio} from "./ratio.js";
import {share} from "./share.js";
import type {AnyTable, OutcomeKind} from "./table.js";

const outcomes: Readonly<Record<OutcomeKind, Outcome>> = {
  binary: share,
  count: share,
  number: mean,
  duration,
  rate,
  ratio
};

/** What belongs to a kind of outcome. */
export function outcomeOf(kind: OutcomeKind): Outcome {
  return outcomes[kind];
}

/**
 * A table ready to be benchmarked: units against what a model of the country expects of their people.
 * Opening costs a look at every row; answers come after that.
 * @throws {InputError} from its answers, for a choice that the table cannot answer
 */
export function openBenchmark(table: CodedTable): OpenBenchmark<MeanChoice>;
export function openBenchmark(table: DurationTable): OpenBenchmark<DurationChoice, DurationBenchmark>;
export function openBenchmark(table: RateTable): OpenBenchmark<RateChoice, RateBenchmark>;
export function openBenchmark(table: CountTable): OpenBenchmark<RatioChoice, RateBenchmark>;
export function openBenchmark(table: AnyTable): OpenBenchmark;
export function openBenchmark(table: AnyTable): unknown {
  switch (table.outcome) {
    case "duration":
      return openDurationBenchmark(table);
    case "rate":
      return openRateBenchmark(table);
    case "ratio":
      return openRatioBenchmark(table);
    default:
      return openMeans(table);
  }
}
