import type {
  Benchmark,
  DurationCheck,
  DurationUnit,
  ProportionalHazards,
  UnitCurves,
  UnitResult
} from "../engine/index.js";
import type {SourceTable} from "../sources/read.js";
import type {LoadedSpec} from "../spec/load.js";
import {type BenchmarkDocument, benchmarkDocument} from "./document.js";
import type {Asked} from "./parts/parts.js";

/** A unit of durations: `difference` is in per cent faster, levels in weeks. */
export type DurationDocumentUnit = UnitResult &
  Pick<DurationUnit, "weeks" | "observedSe" | "events" | "followed">;

/** A benchmark of durations as the command prints it. The key order is fixed. */
export interface DurationDocument extends Omit<BenchmarkDocument, "units"> {
  readonly units: readonly DurationDocumentUnit[];
  /** Persons to whom it happened. */
  readonly events: number;
  readonly proportionalHazards: ProportionalHazards | null;
  /** The explained share without the conditions that say when people came; null where there are none. */
  readonly withoutCohort: {readonly share: number | null; readonly noiseRemoved: number | null} | null;
  /** Curves of the unit that was asked for. */
  readonly curves?: UnitCurves;
}

/** What the engine says of a benchmark of durations besides itself. */
export interface DurationAnswers {
  readonly check: DurationCheck;
  readonly withoutCohort: DurationDocument["withoutCohort"];
  readonly curves: UnitCurves | null;
}

export function durationDocument(
  loaded: Pick<LoadedSpec, "spec" | "hash" | "published">,
  source: Pick<SourceTable, "synthetic" | "hash" | "total">,
  benchmark: Benchmark,
  {check, withoutCohort, curves}: DurationAnswers,
  asked: Asked = {}
): DurationDocument {
  const {units, manifest, warnings, ...document} = benchmarkDocument(loaded, source, benchmark, asked);
  const timed = new Map(benchmark.units.map(unit => [unit.unit, unit as DurationUnit]));
  const own = (unit: string) => {
    const found = timed.get(unit);
    if (found === undefined) throw new Error(`no durations of ${unit}`);
    const {weeks, observedSe, events, followed} = found;
    return {weeks, observedSe, events, followed};
  };
  return {
    ...document,
    units: units.map(unit => ({...unit, ...own(unit.unit)})),
    events: [...timed.values()].reduce((sum, {events}) => sum + events, 0),
    proportionalHazards: check.proportionalHazards,
    withoutCohort,
    ...(curves !== null && {curves}),
    warnings,
    manifest
  };
}
