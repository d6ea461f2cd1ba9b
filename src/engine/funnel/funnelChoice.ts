import {InputError} from "../errors.js";
import type {FunnelChoice, FunnelMeasure, FunnelScale} from "./funnelResult.js";

const scales: Readonly<Record<FunnelMeasure, readonly FunnelScale[]>> = {
  share: ["exact", "normal", "arcsine"],
  ratio: ["exact", "normal", "squareRoot", "log"],
  mean: ["normal"]
};

/** The scales whose limits exist for a measure, the usual one first. */
export function funnelScales(measure: FunnelMeasure): readonly FunnelScale[] {
  return scales[measure];
}

/**
 * The usual of an outcome's measures: the adjusted result with the model's own variance, or the exact funnel of the share where nothing is adjusted for.
 * Not the ratio, although it is the custom for deaths: Poisson limits hold for rare outcomes, and are √(1/(1 − p)) too
 * wide for common ones. Of a rate it is the ratio with exact Poisson limits.
 */
export function defaultFunnelChoice([measure]: readonly FunnelMeasure[]): FunnelChoice {
  return {measure, scale: scales[measure][0], overDispersion: "none", extremes: "winsorised"};
}

/** A choice whose scale its measure has; another is an InputError. */
export function checkFunnelChoice(choice: FunnelChoice): FunnelChoice {
  const allowed = funnelScales(choice.measure);
  if (allowed.includes(choice.scale)) return choice;
  throw new InputError("unsupported", `funnel scale "${choice.scale}" of measure "${choice.measure}"`, {
    allowed: `allowed: ${allowed.join(", ")}`
  });
}
