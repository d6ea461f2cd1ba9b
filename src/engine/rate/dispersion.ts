import type {OverDispersion} from "../funnel/funnelResult.js";
import {overDispersion} from "../funnel/overDispersion.js";
import type {Unit} from "../table/codedTable.js";
import type {Dispersion} from "./rateBenchmark.js";

/** Counts of every unit, in the table's order. */
export interface UnitCounts {
  readonly units: readonly Unit[];
  /** What the smallest size is held against: persons, or expected events where persons are not known. */
  readonly size: Float64Array;
  readonly events: Float64Array;
  readonly expected: Float64Array;
  readonly exposure: Float64Array;
}

/**
 * How much more counts vary than Poisson's. Units that are large enough, and of whom something is expected, say how much
 * spread there is between units; the model of the people, where there is one, how much there is between them.
 */
export function dispersionOf(
  {size, events, expected}: UnitCounts,
  minimumUnitSize: number,
  fit: {readonly phi: number | null} | null
): Dispersion {
  const used = Array.from(size.keys()).filter(at => size[at] >= minimumUnitSize && expected[at] > 0);
  const z = used.map(at => (events[at] - expected[at]) / Math.sqrt(expected[at]));
  const errors = used.map(at => 1 / Math.sqrt(expected[at]));
  const units = overDispersion(z, errors, "kept");
  return {people: fit?.phi ?? null, units, phi: fit === null ? units.phi : (fit.phi ?? 1)};
}

/** What variances are multiplied by. */
export const factorOf = (kind: OverDispersion, {phi}: Dispersion): number =>
  kind === "multiplicative" ? phi : 1;

/** Variance of a count of which `expected` is expected. */
export function countVariance(kind: OverDispersion, dispersion: Dispersion): (expected: number) => number {
  const factor = factorOf(kind, dispersion);
  const {tauSquared} = dispersion.units;
  return kind === "additive"
    ? expected => expected + tauSquared * expected ** 2
    : expected => factor * expected;
}
