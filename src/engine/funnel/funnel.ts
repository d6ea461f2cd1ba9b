import {normalQuantile} from "../distributions.js";
import {exactBinomialLimit, exactPoissonLimit} from "./exactLimits.js";
import {checkFunnelChoice} from "./funnelChoice.js";
import type {Funnel, FunnelChoice, FunnelUnit} from "./funnelResult.js";
import {chanceBeyond} from "./luck.js";
import {type DispersionEstimate, overDispersion, phiByLuck} from "./overDispersion.js";
import {type FunnelSubject, type Place, placesOf} from "./place.js";
import {type NormalScale, normalScale} from "./scale.js";

const levels = [0.95, 0.998] as const;

/** What lies on a limit is not beyond it. */
const rounding = 1e-9;

/** Points of a curve besides the units' own sizes. */
const curvePoints = 160;

/** Lower and upper limit at a size. */
type Limits = (size: number, level: number) => readonly [number, number];

/**
 * A funnel plot of the units of a benchmark of shares, means or rates (Spiegelhalter 2005). All units with a place are in it; those that are assessed
 * say how much spread there is, and can be beyond limits. Exact limits are widened, where over-dispersion is asked for,
 * by the factor that the normal limits are: their distance from the target times √phi, or √(1 + tau²/se²). Sizes are
 * persons or expected numbers, values those of the measure.
 * @throws {InputError} for a scale that the measure does not have, and a measure of shares where the outcome is a
 * number.
 */
export function funnel(benchmark: FunnelSubject, choice: FunnelChoice): Funnel {
  const {measure, scale: name, overDispersion: kind, extremes} = checkFunnelChoice(choice);
  const {target, deviation, places, omitted} = placesOf(benchmark, measure);
  const scale = normalScale(measure, name, target, deviation);
  const centre = scale.to(target);
  const distances = places.map(({value, size}) => {
    const z = (scale.to(value) - centre) / scale.error(size);
    return Number.isFinite(z) ? z : null;
  });
  const usable = places.flatMap(({unit, size}, at) => {
    const z = distances[at];
    return z === null || !unit.assessed ? [] : [{z, error: scale.error(size)}];
  });
  const spread = overDispersion(
    usable.map(({z}) => z),
    usable.map(({error}) => error),
    extremes
  );
  const widen = widening(kind, spread, scale);
  const widened = kind === "multiplicative" ? spread.phi > 1 : kind === "additive" && spread.tauSquared > 0;
  const limits = limitsOf(choice, target, scale, widen);

  const units = places.map(({unit, size, value}, at): FunnelUnit => {
    const z = distances[at];
    const limits95 = limits(size, 0.95);
    const limits998 = limits(size, 0.998);
    const outside = ([lower, upper]: readonly [number, number]) =>
      value < lower - rounding || value > upper + rounding;
    const beyond = outside(limits998) ? 0.998 : outside(limits95) ? 0.95 : 0;
    return {
      unit: unit.unit,
      name: unit.name,
      n: unit.n,
      size,
      value,
      z,
      zAdjusted: z === null ? null : z / widen(size),
      limits95,
      limits998,
      beyond: unit.assessed ? beyond : 0,
      assessed: unit.assessed
    };
  });
  const assessed = places.filter(({unit}) => unit.assessed);
  const expectedBeyond = (level: number) =>
    widened || measure === "mean"
      ? assessed.length * (1 - level)
      : assessed.reduce(
          (sum, place) => sum + chanceBeyond(place, measure, target, limits(place.size, level)),
          0
        );
  const sizes = axis(places);
  return {
    choice: {measure, scale: name, overDispersion: kind, extremes},
    target,
    sizes,
    limits: levels.map(level => {
      const pairs = sizes.map(size => limits(size, level));
      return {level, lower: pairs.map(([lower]) => lower), upper: pairs.map(([, upper]) => upper)};
    }),
    units,
    omitted: omitted.map(({unit, name, n}) => ({unit, name, n})),
    assessed: assessed.length,
    ...spread,
    phiByLuck: phiByLuck(extremes) * (measure === "ratio" ? varianceShare(assessed) : 1),
    widened,
    expectedBeyond95: expectedBeyond(0.95),
    expectedBeyond998: expectedBeyond(0.998)
  };
}

/** The model's variance of counts over Poisson's, on average: 1 − p for outcomes that p of the people have. */
function varianceShare(places: readonly Place[]): number {
  if (places.length === 0) return 1;
  const shares = places.map(({variance, size}) => variance / size);
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** By how much the limits at a size are further from the target than chance alone puts them. */
function widening(
  kind: FunnelChoice["overDispersion"],
  {phi, tauSquared}: DispersionEstimate,
  scale: NormalScale
): (size: number) => number {
  if (kind === "multiplicative") return () => Math.sqrt(Math.max(1, phi));
  if (kind === "additive" && tauSquared > 0)
    return size => Math.sqrt(1 + tauSquared / scale.error(size) ** 2);
  return () => 1;
}

function limitsOf(
  {measure, scale: name}: FunnelChoice,
  target: number,
  scale: NormalScale,
  widen: (size: number) => number
): Limits {
  if (name !== "exact") {
    const centre = scale.to(target);
    return (size, level) => {
      const half = -normalQuantile((1 - level) / 2) * scale.error(size) * widen(size);
      return [scale.from(centre - half), scale.from(centre + half)];
    };
  }
  const settled = measure === "share" && (target <= 0 || target >= 1);
  const quantile = (p: number, size: number) =>
    measure === "share" ? exactBinomialLimit(p, Math.round(size), target) : exactPoissonLimit(p, size);
  return (size, level) => {
    if (settled) return [target, target];
    const tail = (1 - level) / 2;
    const factor = widen(size);
    // Interpolation between two counts may put a limit on the wrong side of the target where next to nothing is expected.
    const lower = Math.min(0, quantile(tail, size) - target);
    const upper = Math.max(0, quantile(1 - tail, size) - target);
    return [target + factor * lower, target + factor * upper];
  };
}

/** The units' own sizes, and whole steps between them that lie closer where limits bend more. */
function axis(places: readonly Place[]): number[] {
  if (places.length === 0) return [];
  const sizes = places.map(({size}) => size);
  const first = sizes.reduce((a, b) => Math.min(a, b));
  const last = sizes.reduce((a, b) => Math.max(a, b));
  const step = (Math.sqrt(last) - Math.sqrt(first)) / curvePoints;
  const between = Array.from({length: curvePoints}, (_, at) =>
    Math.round((Math.sqrt(first) + at * step) ** 2)
  );
  return [...new Set([...sizes, ...between.filter(size => size > first && size < last)])].sort(
    (a, b) => a - b
  );
}
