import type {DurationBenchmark} from "../duration/benchmark/result.js";
import type {DurationTable} from "../duration/table.js";
import type {CodedTable} from "../table/codedTable.js";
import type {DurationChoice, MeanChoice} from "./choice.js";
import {duration} from "./duration.js";
import {mean} from "./mean.js";
import type {OpenBenchmark} from "./openBenchmark.js";
import type {Outcome} from "./outcome.js";
import {share} from "./share.js";
import type {AnyTable, OutcomeKind} from "./table.js";

const outcomes = {binary: share, count: share, number: mean, duration} as const satisfies Readonly<
  Record<OutcomeKind, unknown>
>;

/** What belongs to a kind of outcome. */
export function outcomeOf(kind: OutcomeKind): Pick<Outcome, "links" | "difference" | "funnelMeasures"> {
  return outcomes[kind];
}

/**
 * A table ready to be benchmarked: units against what a model of the country expects of their people.
 * Opening costs a look at every row; answers come after that.
 * @throws {InputError} for a table without rows or units
 */
export function openBenchmark(table: CodedTable): OpenBenchmark<MeanChoice>;
export function openBenchmark(table: DurationTable): OpenBenchmark<DurationChoice, DurationBenchmark>;
export function openBenchmark(table: AnyTable): OpenBenchmark;
export function openBenchmark(table: AnyTable): unknown {
  return (outcomes[table.outcome] as unknown as Outcome).open(table);
}
