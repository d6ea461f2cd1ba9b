import type {Funnel, FunnelUnit} from "../../engine/index.js";
import type {Band, Measure} from "../../i18n/index.js";

/** Which limit a unit is beyond, as the band whose mark and colour it has. */
export function bandOfPoint({beyond, value}: FunnelUnit, target: number): Band {
  if (beyond === 0) return "asExpected";
  if (value > target) return beyond === 0.998 ? "wellAbove" : "above";
  return beyond === 0.998 ? "wellBelow" : "below";
}

/** A value on the vertical axis with its unit: durations stand in per cent faster, all else as levels. */
export function funnelValue(value: number, measure: Measure): string {
  return measure.timed !== null
    ? `${measure.level(value)}\u00a0${measure.differenceUnit}`
    : measure.levelText(value);
}

/** Values that results of this measure can take, as far as they have ends. */
export function possible({choice}: Funnel, share: boolean): readonly [low: number, high: number] {
  if (choice.measure === "ratio") return [0, Number.POSITIVE_INFINITY];
  return share ? [0, 1] : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
}

/** Farthest from the target first. */
export function byDistance(a: FunnelUnit, b: FunnelUnit): number {
  const distance = ({z}: FunnelUnit) => (z === null ? Number.POSITIVE_INFINITY : Math.abs(z));
  const [first, second] = [distance(a), distance(b)];
  return first === second ? 0 : second - first;
}
