import type {FunnelMeasure, FunnelScale} from "./funnelResult.js";

/** A scale on which results are close to normal, with a standard error that depends on size alone. */
export interface NormalScale {
  /** From the measure's axis to the scale; infinite where there is no value. */
  to(value: number): number;
  /** And back, within what the measure can be. */
  from(scaled: number): number;
  error(size: number): number;
}

/** `target` is the national share or mean; `deviation` the standard deviation of one person's outcome, for a mean. */
export function normalScale(
  measure: FunnelMeasure,
  scale: FunnelScale,
  target: number,
  deviation: number
): NormalScale {
  const spread = {share: Math.sqrt(target * (1 - target)), ratio: 1, mean: deviation}[measure];
  switch (scale) {
    case "arcsine":
      return {
        to: share => Math.asin(Math.sqrt(share)),
        from: angle => Math.sin(Math.min(Math.PI / 2, Math.max(0, angle))) ** 2,
        error: size => 0.5 / Math.sqrt(size)
      };
    case "squareRoot":
      return {
        to: Math.sqrt,
        from: root => Math.max(0, root) ** 2,
        error: size => 0.5 / Math.sqrt(size)
      };
    case "log":
      return {to: Math.log, from: Math.exp, error: size => 1 / Math.sqrt(size)};
    default:
      return {to: value => value, from: value => value, error: size => spread / Math.sqrt(size)};
  }
}
