import {chiSquaredQuantile} from "../distributions.js";
import {overDispersion} from "./overDispersion.js";
import {normalScale} from "./scale.js";

/** FunnelPlotR writes its normal quantiles with seven digits. */
const reach = {0.95: 1.959964, 0.998: 3.090232} as const;

type Level = keyof typeof reach;
type Pair = readonly [lower: number, upper: number];

/** What the R package FunnelPlotR 0.6.0 returns; its columns "99" are `998` here, which is what they hold. */
export interface FunnelPlotR {
  readonly phi: number;
  readonly tauSquared: number;
  /** Per unit, in the order given: limits with additive over-dispersion, and without. */
  readonly overDispersed95: readonly Pair[];
  readonly overDispersed998: readonly Pair[];
  readonly plain95: readonly Pair[];
  readonly plain998: readonly Pair[];
}

/**
 * FunnelPlotR's limits to its last digit, for readers who compare with it. They differ from `funnel`'s in that CQC's
 * over-dispersed limits stay on the square-root scale although the axis is O/E, limits of ratios without
 * over-dispersion are the chi-squared confidence interval of E turned around instead of Spiegelhalter's exact ones, and
 * a 95 % limit of a share that passes 1 on the arcsine scale comes down again.
 *
 * `proportion` takes persons as `denominator` and winsorises on the arcsine scale; `SHMI` takes expected numbers and
 * truncates on the log scale; `CQC` takes expected numbers and winsorises on the square-root scale.
 */
export function funnelPlotR(
  numerator: readonly number[],
  denominator: readonly number[],
  method: "proportion" | "SHMI" | "CQC"
): FunnelPlotR {
  const share = method === "proportion";
  const target = share ? sum(numerator) / sum(denominator) : 1;
  const name = {proportion: "arcsine", SHMI: "log", CQC: "squareRoot"} as const;
  const scale = normalScale(share ? "share" : "ratio", name[method], target, 1);
  const centre = scale.to(target);
  const errors = denominator.map(size => scale.error(size));
  const z = numerator.map((count, at) => (scale.to(count / denominator[at]) - centre) / errors[at]);
  const usable = z.flatMap((value, at) => (Number.isFinite(value) ? [at] : []));
  const {phi, tauSquared} = overDispersion(
    usable.map(at => z[at]),
    usable.map(at => errors[at]),
    method === "SHMI" ? "truncated" : "winsorised"
  );

  const back = (value: number, level: Level) => {
    if (method === "CQC") return value;
    return share && level === 0.95 && value > 0 ? Math.sin(value) ** 2 : scale.from(value);
  };
  const normal = (level: Level, extra: number) =>
    errors.map((error): Pair => {
      const half = reach[level] * Math.sqrt(error ** 2 + extra);
      return [back(centre - half, level), back(centre + half, level)];
    });
  const inverted = (level: Level) =>
    denominator.map((expected): Pair => {
      const tail = (1 - level) / 2;
      const lower = chiSquaredQuantile(tail, 2 * expected) / 2;
      return [lower / expected, chiSquaredQuantile(1 - tail, 2 * (expected + 1)) / 2 / expected];
    });
  const plain = (level: Level) => (share ? normal(level, 0) : inverted(level));
  return {
    phi,
    tauSquared,
    overDispersed95: normal(0.95, tauSquared),
    overDispersed998: normal(0.998, tauSquared),
    plain95: plain(0.95),
    plain998: plain(0.998)
  };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
