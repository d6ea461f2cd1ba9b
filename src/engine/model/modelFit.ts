import type {Warning} from "../warnings.js";

/** How the conditions enter: log-odds of success, or the outcome itself. */
export const meanLinks = ["logit", "linear"] as const;
export type MeanLink = (typeof meanLinks)[number];

/** One parameter of a model. `estimate` is null where no finite value exists (separation), and the warnings say why. */
export interface TermEstimate {
  /** `(Intercept)`, `condition` for a number, `condition: level` for a category against its reference. */
  readonly term: string;
  readonly condition: string | null;
  readonly level: string | null;
  readonly estimate: number | null;
  /** Model-based standard error (inverse Fisher information; σ²(X'X)⁻¹ for the linear link). */
  readonly se: number | null;
  /** Heteroscedasticity-consistent, n/(n−p)·HC0 (MacKinnon & White 1985; R `sandwich::vcovHC(type = "HC1")`). Null without people to spare. */
  readonly seHC1: number | null;
  /** Clustered by unit, CR1: G/(G−1)·(n−1)/(n−p)·CR0 (Stata; R `sandwich::vcovCL`). Null with fewer than two units. */
  readonly seClustered: number | null;
}

/** Per unit, in the table's order: persons, and sums over its persons. */
export interface UnitSums {
  readonly n: Float64Array;
  readonly observed: Float64Array;
  readonly expected: Float64Array;
  /** Of the outcomes given the model: Σ p(1−p), or n·σ². */
  readonly variance: Float64Array;
}

/** What a fit says about the country, and what each unit's people add up to. */
export interface ModelFit {
  readonly link: MeanLink;
  readonly conditions: readonly string[];
  /** Persons it was fitted on. */
  readonly n: number;
  readonly iterations: number;
  readonly converged: boolean;
  /** Null where the fit is exact, so that a linear model's likelihood has no bound. */
  readonly logLik: number | null;
  /** McFadden's 1 − logLik/logLik₀ (logit) or R² (linear); null when the outcome does not vary. */
  readonly fitShare: number | null;
  /** Residual standard deviation of the linear link; null for logit. */
  readonly sigma: number | null;
  readonly units: UnitSums;
  readonly warnings: readonly Warning[];
}

/** A fit with what its covariance matrices are made from. Parameters are the design's, centred and scaled. */
export interface Fitted extends ModelFit {
  /** One per parameter of the design; zero where the parameter is not estimated. */
  readonly beta: Float64Array;
  /** Parameters with a finite estimate, ascending. */
  readonly estimated: readonly number[];
  /** Parameters of the chosen conditions without one. */
  readonly inestimable: readonly number[];
  /** (X'WX)⁻¹ over `estimated`. */
  readonly bread: Float64Array;
  /** Per row what a logit settles of its people: 0, 1 or `open`. Left out for a linear model, which settles nobody. */
  readonly settled?: Int8Array;
  /** What `bread` is multiplied by for the model-based covariance: 1, or σ². */
  readonly dispersion: number;
  /** Units that have people in the fit. */
  readonly clusters: number;
  /** Per row: Σ (y − fitted) over its persons, and Σ (y − fitted)². */
  readonly residual: Float64Array;
  readonly residualSquares: Float64Array;
  /** Coefficients and (X'X)⁻¹ in the data's own units, where they were computed there (QR). */
  readonly original?: {readonly coefficients: Float64Array; readonly bread: Float64Array};
}
