import {
  type Certainty,
  type IntervalMethod,
  type Noise,
  type Range,
  type RankConfidence,
  tauBestUnits,
  type UnitCertainty,
  type UnitResult
} from "../../engine/index.js";
import {inOrder} from "./inOrder.js";

/** What is known of ranks: how it was drawn, and from which errors of the differences. */
export interface Ranks {
  readonly interval: Extract<IntervalMethod, "model" | "coefficients" | "bootstrap">;
  readonly certainty: Certainty;
  readonly confidence: RankConfidence;
}

/** How sure ranks are. The key order is fixed. */
export interface RanksPart extends Pick<Certainty, "tau" | "tauInterval" | "mean"> {
  readonly interval: Ranks["interval"];
  /** Confidence of the sets, `marginal` and `simultaneous`. */
  readonly level: number;
  readonly noise: Noise;
  readonly best: BestPart;
  /** Assessed units in the document's order; `interval` is that of the difference. */
  readonly units: readonly (UnitCertainty & {readonly marginal: Range; readonly simultaneous: Range})[];
}

/** Who can be and who certainly is among the highest, all statements at once with the confidence of the sets. */
export interface BestPart {
  /** As many as were printed as the best; ten where none were. */
  readonly tau: number;
  /** Identifiers of units. */
  readonly possible: readonly string[];
  readonly certain: readonly string[];
  /** The same of the names that were printed; null where none were. */
  readonly printed: {readonly possible: readonly string[]; readonly certain: readonly string[]} | null;
}

const ten = 10;

export function ranksPart(
  {interval, certainty, confidence}: Ranks,
  units: readonly UnitResult[],
  printed: readonly string[] | null
): RanksPart {
  const order = units.map(({unit}) => unit);
  const sets = new Map(confidence.units.map(({unit, ...set}) => [unit, set]));
  const {tau, tauInterval, mean, noise} = certainty;
  return {
    interval,
    level: confidence.level,
    tau,
    tauInterval,
    mean,
    noise: {
      gap: noise.gap,
      gapNoiseCorrected: noise.gapNoiseCorrected,
      gapByChance: noise.gapByChance,
      flags: noise.flags,
      flagsByChance: noise.flagsByChance,
      falseDiscoveryRate: noise.falseDiscoveryRate,
      discoveries: noise.discoveries
    },
    best: bestPart(confidence, units, printed),
    units: inOrder(certainty.units, order).map(unit => ({
      unit: unit.unit,
      difference: unit.difference,
      se: unit.se,
      interval: unit.interval,
      shrunken: unit.shrunken,
      shrunkenSd: unit.shrunkenSd,
      shrunkenInterval: unit.shrunkenInterval,
      reliability: unit.reliability,
      p: unit.p,
      discovery: unit.discovery,
      mean: unit.mean,
      median: unit.median,
      interval50: unit.interval50,
      interval90: unit.interval90,
      interval95: unit.interval95,
      marginal: setOf(sets, unit.unit).marginal,
      simultaneous: setOf(sets, unit.unit).simultaneous,
      topFifth: unit.topFifth,
      bottomFifth: unit.bottomFifth,
      probabilities: unit.probabilities
    }))
  };
}

function setOf<Set>(sets: ReadonlyMap<string, Set>, unit: string): Set {
  const set = sets.get(unit);
  if (set === undefined) throw new Error(`no confidence set of unit ${unit}`);
  return set;
}

function bestPart(
  confidence: RankConfidence,
  units: readonly UnitResult[],
  printed: readonly string[] | null
): BestPart {
  const tau = printed?.length ?? ten;
  const {possible, certain} = tauBestUnits(confidence, tau);
  const order = units.map(({unit}) => unit);
  const among = (some: readonly string[]) => (name: string) =>
    units.some(unit => (unit.name === name || unit.unit === name) && some.includes(unit.unit));
  return {
    tau,
    possible: order.filter(unit => possible.includes(unit)),
    certain: order.filter(unit => certain.includes(unit)),
    printed:
      printed === null
        ? null
        : {possible: printed.filter(among(possible)), certain: printed.filter(among(certain))}
  };
}
