import {normalQuantile} from "../distributions.js";
import type {Bounds, CurveScale, SurvivalCurve} from "./survivalCurve.js";

/**
 * Pointwise confidence bounds of a curve, as R's `survfit(conf.type = )`: symmetric on the scale named, cut to 0 … 1.
 * Null where the curve is 0, and on the log-log scale where it is still 1: there the scale has no standard error.
 */
export function survivalBounds(
  {survival, se}: Pick<SurvivalCurve, "survival" | "se">,
  scale: CurveScale,
  level = 0.95
): Bounds {
  const z = normalQuantile(1 - (1 - level) / 2);
  const at = survival.map((s, k) => boundsAt(s, se[k], scale, z));
  return {lower: at.map(bounds => bounds?.[0] ?? null), upper: at.map(bounds => bounds?.[1] ?? null)};
}

function boundsAt(
  survival: number,
  se: number | null,
  scale: CurveScale,
  z: number
): readonly [number, number] | null {
  if (se === null) return null;
  if (scale === "plain") return [Math.max(0, survival - z * se), Math.min(1, survival + z * se)];
  const logSe = se / survival;
  if (scale === "log") {
    return [survival * Math.exp(-z * logSe), Math.min(1, survival * Math.exp(z * logSe))];
  }
  if (survival === 1) return null;
  const cumulative = -Math.log(survival);
  const factor = Math.exp((z * logSe) / cumulative);
  return [Math.exp(-cumulative * factor), Math.exp(-cumulative / factor)];
}
