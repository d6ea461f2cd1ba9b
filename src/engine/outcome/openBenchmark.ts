import type {Benchmark} from "../benchmark/benchmark.js";
import type {Influence} from "../check/influence.js";
import type {ModelCheck} from "../check/modelCheck.js";
import type {UnitCurves} from "../duration/benchmark/durationBenchmark.js";
import type {DurationCheck} from "../duration/check/durationCheck.js";
import type {CoxModel} from "../duration/durationModel.js";
import type {FrailtyModel} from "../duration/frailty/frailtyResult.js";
import type {LogRank, SurvivalCurve} from "../duration/survivalCurve.js";
import type {Funnel, FunnelChoice} from "../funnel/funnelResult.js";
import type {Bootstrap, BootstrapOptions} from "../interval/replicates.js";
import type {MixedFit, MixedOptions} from "../mixed/mixedFit.js";
import type {OpenMultiverse} from "../multiverse/openMultiverse.js";
import type {SampledExplanation} from "../multiverse/sampled.js";
import type {Choice} from "./choice.js";

/** How far the units' differences may be off when the model's own uncertainty counts too; in the table's order. */
export interface DifferenceErrors {
  /** Standard errors. */
  readonly se: Float64Array;
  /** Covariances, units × units, row-major; null where only their diagonal is known. */
  readonly covariance: Float64Array | null;
}

/** A table that is ready to be benchmarked under any choice of its conditions, whatever was measured of its people. */
export interface OpenBenchmark<Chosen extends Choice = Choice, Result extends Benchmark = Benchmark> {
  /**
   * The whole answer: a fit from the beginning, with coefficients and standard errors.
   * @throws {InputError} for a choice that this table cannot answer, as every method here
   */
  compute(choice: Chosen): Result;
  /** The same units to 1e-8 in milliseconds, without coefficients: for a reader who ticks conditions on and off. */
  refit(choice: Chosen): Result;
  /** Errors of the units' differences with the uncertainty of the coefficients in them (delta method). */
  errors(choice: Chosen): DifferenceErrors;
  /** People drawn again within their units. */
  bootstrap(choice: Chosen, options?: BootstrapOptions): Bootstrap;
  /** What a reader should know of a model before using it. `influences` says how far a unit can move each condition. */
  check(choice: Chosen, influences: Readonly<Record<string, Influence>>): ModelCheck;
  /** All models of the choice's conditions. */
  multiverse(choice: Chosen): OpenMultiverse;
  /** What each condition does, from sampled orders of the conditions: for more of them than have all models fitted. */
  sampledExplanation(
    choice: Chosen,
    options: {readonly orders: number; readonly seed: number}
  ): SampledExplanation;
  /** Funnel limits by size around what is expected. */
  funnel(benchmark: Benchmark, choice: FunnelChoice): Funnel;
  /** A model with one random effect per unit; of shares and means. */
  mixed?(choice: Chosen, options?: MixedOptions): MixedFit;
  /** Curves over time; of durations. */
  readonly curves?: BenchmarkCurves<Chosen>;
}

/** What only an outcome that takes time can show. */
export interface BenchmarkCurves<Chosen extends Choice = Choice> {
  /** Everyone's curve. */
  national(choice: Chosen): SurvivalCurve;
  /** One unit's curve, and the one that is expected of its people. */
  unit(choice: Chosen, unit: string): UnitCurves;
  /** The curves of groups of people ("unit", or a categorical condition), and the log-rank test that they are one. */
  by(choice: Chosen, grouping: string): GroupCurves;
  /** A Cox model in which each group has a baseline of its own: "unit", or a categorical condition, left out of the terms. */
  stratified(choice: Chosen, grouping: string): CoxModel;
  /** How the model of durations fits: residuals, and whether hazards are proportional where it says so. */
  fit(choice: Chosen): DurationCheck;
  /** A Weibull or exponential model with one gamma frailty per unit. */
  frailty(choice: Chosen): FrailtyModel;
}

export interface GroupCurves {
  readonly by: string;
  readonly groups: readonly {readonly group: string; readonly curve: SurvivalCurve}[];
  readonly test: LogRank;
}
