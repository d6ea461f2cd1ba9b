import type {FunnelMeasure} from "../funnel/funnelResult.js";
import type {Choice} from "./choice.js";

/**
 * In what a difference is said: `points` of a share; the outcome's own `units`; per cent `faster` than expected, so that
 * above 0 less was observed.
 */
export type Difference = "points" | "units" | "faster";

/** What belongs to an outcome before there are any people. Nothing outside this folder asks which kind of outcome it is. */
export interface Outcome<Chosen extends Choice = Choice> {
  /** The links a reader may choose, the usual first. */
  readonly links: readonly Chosen["link"][];
  readonly difference: Difference;
  /** The measures of a funnel, the usual one first. */
  funnelMeasures(hasConditions: boolean): readonly FunnelMeasure[];
}
