import type {Benchmark, UnitResult} from "../benchmark/benchmark.js";
import type {RateChoice, RatioChoice} from "../outcome/choice.js";
import type {Over} from "./rateTable.js";

/**
 * One unit's rate beside what is expected of its people: `observed` = O/exposure, `expected` = E/exposure, `difference`
 * = (O − E)/exposure, `ratio` = O/E (null where nothing is expected), `se` of the difference by chance alone:
 * √Var(O)/exposure.
 */
export interface RateUnit extends UnitResult {
  /** Person-time; expected events where those were given. */
  readonly exposure: number;
  /** O and E. */
  readonly events: number;
  readonly expectedEvents: number;
}

/** More spread of counts than Poisson's: 1 and 0 where chance is all there is. */
export interface Dispersion {
  /** Of persons, given the model (quasi-Poisson): Pearson's Σ(y − E)²/E over persons less parameters. */
  readonly people: number | null;
  /** Of assessed units: mean of z² with z = (O − E)/√E, and the method-of-moments variance of their true ratios. */
  readonly units: {readonly phi: number; readonly tauSquared: number; readonly used: number};
  /**
   * What quasi-Poisson multiplies variances by: the people's φ, 1 where there are no people to spare, the units' where
   * O and E are given.
   */
  readonly phi: number;
}

/** A benchmark of rates. Plain data, JSON-able. */
export interface RateBenchmark extends Omit<Benchmark, "choice" | "units" | "model"> {
  readonly over: Over;
  readonly exposure: number;
  readonly events: number;
  readonly choice: RateChoice | RatioChoice;
  /** Events over exposure of everybody. */
  readonly national: number;
  /** Without terms where O and E are given: nothing is fitted. */
  readonly model: Benchmark["model"] & {readonly deviance: number | null};
  readonly dispersion: Dispersion;
  readonly units: readonly RateUnit[];
}
