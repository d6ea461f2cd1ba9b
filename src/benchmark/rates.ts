import {
  type Benchmark,
  byar,
  type Dispersion,
  exactPoisson,
  type Over,
  type Range,
  type RateBenchmark,
  type UnitResult
} from "../engine/index.js";
import type {BenchmarkDocument} from "./document.js";

/** A unit's counts: O and E over an exposure, and the 95 % intervals of O/E; null where nothing is expected. */
export interface RateDocumentUnit extends UnitResult {
  readonly events: number;
  readonly expectedEvents: number;
  readonly exposure: number;
  readonly ratioExact: Range | null;
  readonly ratioByar: Range | null;
}

/** A benchmark of rates, or of given counts, as the command prints it. The key order is fixed. */
export interface RateDocument extends Omit<BenchmarkDocument, "units"> {
  readonly units: readonly RateDocumentUnit[];
  readonly over: Over;
  readonly events: number;
  readonly exposure: number;
  /** Null where nothing is fitted. */
  readonly deviance: number | null;
  readonly dispersion: Dispersion;
}

/** Whether a benchmark counts events over exposure. */
export const countsEvents = (benchmark: Benchmark): benchmark is RateBenchmark => "dispersion" in benchmark;

/** Adds to a document what only counts have. */
export function rateDocument(
  {units, warnings, manifest, ...document}: BenchmarkDocument,
  benchmark: RateBenchmark
): RateDocument {
  const counted = new Map(benchmark.units.map(unit => [unit.unit, unit]));
  const {over, events, exposure, dispersion, model} = benchmark;
  return {
    ...document,
    units: units.map(unit => {
      const own = counted.get(unit.unit);
      if (own === undefined) throw new Error(`no counts of ${unit.unit}`);
      const {events, expectedEvents, exposure} = own;
      return {
        ...unit,
        events,
        expectedEvents,
        exposure,
        ratioExact: exactPoisson(events, expectedEvents),
        ratioByar: byar(events, expectedEvents)
      };
    }),
    over,
    events,
    exposure,
    deviance: model.deviance,
    dispersion,
    warnings,
    manifest
  };
}
