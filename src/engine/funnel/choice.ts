import {InputError} from "../errors.js";
import type {OutcomeKind} from "../table/codedTable.js";
import type {FunnelChoice, FunnelMeasure, FunnelScale} from "./result.js";

const scales: Readonly<Record<FunnelMeasure, readonly FunnelScale[]>> = {
  share: ["exact", "normal", "arcsine"],
  ratio: ["exact", "normal", "squareRoot", "log"],
  mean: ["normal"]
};

/** The scales whose limits exist for a measure, the usual one first. */
export function funnelScales(measure: FunnelMeasure): readonly FunnelScale[] {
  return scales[measure];
}

/** The measures an outcome allows, the usual one first. A ratio or an adjusted share needs something to adjust for. */
export function funnelMeasures(
  outcome: OutcomeKind | "rate",
  hasConditions: boolean
): readonly FunnelMeasure[] {
  if (outcome === "number") return ["mean"];
  if (outcome === "rate") return ["ratio", "mean"];
  return hasConditions ? ["mean", "ratio", "share"] : ["share"];
}

/**
 * The adjusted result with the model's own variance, or the exact funnel of the share where nothing is adjusted for.
 * Not the ratio, although it is the custom for deaths: Poisson limits hold for rare outcomes, and are √(1/(1 − p)) too
 * wide for common ones. Of a rate it is the ratio with exact Poisson limits.
 */
export function defaultFunnelChoice(outcome: OutcomeKind | "rate", hasConditions: boolean): FunnelChoice {
  const [measure] = funnelMeasures(outcome, hasConditions);
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
