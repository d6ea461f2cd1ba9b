import {tickStep} from "d3-array";
import {type ScaleContinuousNumeric, scaleLinear, scaleSqrt} from "d3-scale";
import {sizeTicks} from "./ticks.js";

export type Ends = readonly [from: number, to: number];

/**
 * One direction of a picture: where values lie, and which of them are written there. Lies in pixels, or in per cent of
 * the way where only the page knows the width.
 */
export interface Axis {
  at(value: number): number;
  /** Where a value lies, or the end that is nearer to it. */
  within(value: number): number;
  readonly ticks: readonly number[];
}

/** A scale by d3 may have this many times the ticks asked for. */
const overshoot = 1.4;
const tolerance = 1e-9;

/** Round numbers between two values, seldom more than `most`. */
export function roundTicks([low, high]: Ends, most: number): readonly number[] {
  return scaleLinear([low, high], [0, 1]).ticks(most / overshoot);
}

/** A straight axis between given values. */
export function linearAxis(domain: Ends, range: Ends, most: number): Axis {
  return axisOf(scaleLinear(domain, range), roundTicks(domain, most));
}

/** A straight axis that holds all the values and ends at a tick or halfway to the next. */
export function roundAxis(values: readonly number[], range: Ends, most: number): Axis {
  const finite = values.filter(Number.isFinite);
  const [low, high] = finite.length === 0 ? [0, 1] : [Math.min(...finite), Math.max(...finite)];
  const step = tickStep(low, low + (high - low || 1), most / overshoot);
  const first = Math.floor((2 * low) / step + tolerance);
  const last = Math.max(first + 1, Math.ceil((2 * high) / step - tolerance));
  const scale = scaleLinear([(first * step) / 2, (last * step) / 2], range);
  return axisOf(scale, scale.ticks((last - first) / 2));
}

/** An axis of sizes by their square root, with ticks at least `gap` apart: small sizes get room. */
export function rootAxis(domain: Ends, range: Ends, gap: number): Axis {
  const scale = scaleSqrt(domain, range);
  return axisOf(scale, sizeTicks(...domain, scale, gap));
}

/** The ends of an axis that holds all the values with air beyond them: a share of their span, `least` where it is 0. */
export function withAir(values: readonly number[], air: number, least: number): Ends {
  const [low, high] = endsOf(values);
  const margin = high > low ? air * (high - low) : least;
  return [low - margin, high + margin];
}

export function endsOf(values: readonly number[]): Ends {
  return [
    values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
    values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  ];
}

function axisOf(scale: ScaleContinuousNumeric<number, number>, ticks: readonly number[]): Axis {
  const clamped = scale.copy().clamp(true);
  return {at: value => scale(value), within: value => clamped(value), ticks};
}
