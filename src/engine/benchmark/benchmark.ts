import type {TermEstimate} from "../model/modelFit.js";
import type {Choice} from "../outcome/choice.js";
import type {Warning} from "../warnings.js";

/** One unit's actual beside its expected. Shares are fractions; numbers keep the outcome's own unit. */
export interface UnitResult {
  readonly unit: string;
  readonly name: string;
  readonly n: number;
  readonly observed: number;
  readonly expected: number;
  /** observed − expected. */
  readonly difference: number;
  /** observed / expected; null when nothing was expected. */
  readonly ratio: number | null;
  /** Standard error of `difference` by chance alone, given the model: √Σp(1−p)/n, or σ/√n. */
  readonly se: number;
  /** 1 = best; ties share the mean rank. Null when not assessed. */
  readonly rank: number | null;
  readonly tied: boolean;
  /** 1 = the fifth with the highest differences. Null when not assessed or when there are fewer than five units. */
  readonly fifth: 1 | 2 | 3 | 4 | 5 | null;
  readonly assessed: boolean;
}

/** Unweighted means of the differences in the top and bottom fifth, and what luck alone would give. */
export interface Fifths {
  readonly top: number | null;
  readonly bottom: number | null;
  readonly gap: number | null;
  /** Mean gap over seeded draws in which every unit's true difference is zero. */
  readonly gapByChance: number | null;
}

/** A benchmark: a model of the country, and every unit against it. Plain data, JSON-able. */
export interface Benchmark {
  /** Persons in the table. */
  readonly n: number;
  readonly choice: Choice;
  /** Mean outcome of all persons. */
  readonly national: number;
  readonly assessed: number;
  readonly model: {
    /** Empty in live refits, where the coefficients are not asked for. */
    readonly terms: readonly TermEstimate[];
    readonly logLik: number | null;
    readonly fitShare: number | null;
    readonly sigma: number | null;
    readonly iterations: number;
    readonly converged: boolean;
  };
  /** In the order of the table's units. */
  readonly units: readonly UnitResult[];
  readonly fifths: Fifths;
  /** 1 − Var(difference)/Var(observed) over assessed units, unweighted; null when observed does not vary. */
  readonly explainedShare: number | null;
  /** The same with each variance's mean sampling variance taken out. */
  readonly explainedShareNoiseRemoved: number | null;
  /** Persons gained if every unit below the top fifth's mean reached it (in outcome units × persons for numbers). */
  readonly potential: number | null;
  readonly potentialByChance: number | null;
  readonly warnings: readonly Warning[];
}
