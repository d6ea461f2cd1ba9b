import type {MeanLink} from "../model/modelFit.js";
import type {Choice} from "../outcome/choice.js";
import type {Warning} from "../warnings.js";

/** How a random-intercept model is fitted: the integral over a unit's effect (logit), or whose likelihood (linear). */
export type MixedMethod = "laplace" | "quadrature" | "REML" | "ML";

export interface MixedOptions {
  /** Points of adaptive Gauss–Hermite quadrature, 1 (Laplace) to 25; logit only. */
  readonly quadraturePoints?: number;
  /** Restricted (default) or full likelihood; linear only. */
  readonly likelihood?: "REML" | "ML";
}

/** A fixed effect of a random-intercept model, in the data's own units. Null where no finite estimate exists. */
export interface MixedTerm {
  readonly term: string;
  readonly condition: string | null;
  readonly level: string | null;
  readonly estimate: number | null;
  readonly se: number | null;
}

/** What the model says of one unit, given its people. */
export interface UnitEffect {
  readonly unit: string;
  readonly name: string;
  readonly n: number;
  /** Conditional mode of the unit's effect, on the scale of the link (R `lme4::ranef`). */
  readonly mode: number;
  /** Its conditional standard deviation, estimates held fixed (R `ranef(condVar = TRUE)`). */
  readonly sd: number;
  /** 1 − sd²/variance: how much of the effect is the unit's own; 0 where the variance component is zero. */
  readonly reliability: number;
  /** What the effect does to the unit's people, in the outcome's unit: mean over them of g⁻¹(η + mode) − g⁻¹(η). */
  readonly difference: number;
}

/** A model of the country with one effect per unit, drawn from a normal distribution. Plain data. */
export interface MixedFit {
  readonly link: MeanLink;
  readonly choice: Choice;
  readonly method: MixedMethod;
  /** 1 for Laplace; null for a linear model. */
  readonly quadraturePoints: number | null;
  readonly n: number;
  readonly terms: readonly MixedTerm[];
  /** Variance component of the units, on the scale of the link. */
  readonly variance: number;
  /** σ² of the linear model; null for logit. */
  readonly residualVariance: number | null;
  /** Of all persons as single outcomes, as R `logLik` of 0/1 data; restricted where the method is REML. Null for an exact fit. */
  readonly logLik: number | null;
  /** variance / (variance + residual), where the residual of the logit is π²/3 (latent scale). */
  readonly intraclassCorrelation: number;
  /** exp(√(2·variance)·Φ⁻¹(3/4)) (Larsen & Merlo 2005); null for a linear model. */
  readonly medianOddsRatio: number | null;
  /** In the table's order; every unit, assessed or not. */
  readonly units: readonly UnitEffect[];
  readonly iterations: number;
  readonly converged: boolean;
  readonly warnings: readonly Warning[];
}
