import {normalQuantile} from "../distributions.js";
import {quantile} from "../quantile.js";
import type {Extremes} from "./funnelResult.js";

/** More spread than chance gives, in two ways of saying it. */
export interface DispersionEstimate {
  /** Mean of the treated z², over all units used. */
  readonly phi: number;
  /** Variance between units, in the unit of the standard errors squared; 0 where chance accounts for all. */
  readonly tauSquared: number;
  readonly used: number;
}

const tenth = 0.1;

/**
 * Over-dispersion of units with standardised distances `z` and standard errors `errors` (Spiegelhalter 2005, §4):
 * phi = Σ z²/I and the method-of-moments tau² = (I·phi − (I − 1)) / (Σw − Σw²/Σw), w = 1/se². Extremes are `kept`,
 * `winsorised` (drawn in to R's type-7 quantiles at 10 and 90 %, as FunnelPlotR does), `truncated` (the ⌊I/10⌋ lowest
 * and highest left out, as NHS England's SHMI does) or `clipped` (those set to the next value, as the paper says).
 * Without units phi is 1 and tau² 0.
 */
export function overDispersion(
  z: readonly number[],
  errors: readonly number[],
  extremes: Extremes | "clipped"
): DispersionEstimate {
  const order = z.map((_, at) => at).sort((a, b) => z[a] - z[b] || a - b);
  const cut = Math.floor(tenth * z.length);
  const used = extremes === "truncated" ? order.slice(cut, order.length - cut) : order;
  const count = used.length;
  if (count === 0) return {phi: 1, tauSquared: 0, used: 0};
  const sorted = order.map(at => z[at]);
  const [low, high] = bounds(sorted, extremes, cut);
  const total = sum(used.map(at => Math.min(high, Math.max(low, z[at])) ** 2));
  const weights = used.map(at => 1 / errors[at] ** 2);
  const weight = sum(weights);
  const room = weight - sum(weights.map(w => w ** 2)) / weight;
  const excess = total - (count - 1);
  return {phi: total / count, tauSquared: count > 1 && excess > 0 ? excess / room : 0, used: count};
}

/**
 * E z² of a standard normal after the same treatment of its tenths: 1 kept, 0.68 winsorised, 0.44 truncated. Spiegelhalter
 * and the packages after him compare phi with 1 all the same.
 */
export function phiByLuck(extremes: Extremes): number {
  if (extremes === "kept") return 1;
  const end = normalQuantile(1 - tenth);
  const density = Math.exp(-(end ** 2) / 2) / Math.sqrt(2 * Math.PI);
  const inside = 1 - 2 * tenth - 2 * end * density;
  return extremes === "winsorised" ? inside + 2 * tenth * end ** 2 : inside / (1 - 2 * tenth);
}

function bounds(
  sorted: readonly number[],
  extremes: Extremes | "clipped",
  cut: number
): readonly [number, number] {
  if (extremes === "winsorised") return [quantile(sorted, tenth), quantile(sorted, 1 - tenth)];
  if (extremes === "clipped") return [sorted[cut], sorted[sorted.length - 1 - cut]];
  return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
