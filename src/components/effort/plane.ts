import {linearTicks} from "../funnel/ticks.js";

/** One axis: where a value lies, in pixels, and what is written along it. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  place(value: number): number;
  readonly ticks: readonly number[];
  readonly digits: number;
}

const air = 0.07;

/** From the lowest to the highest value and zero, and some air; `from` and `to` are the ends in pixels. */
export function axisOf(values: readonly number[], from: number, to: number, spacing: number): Axis {
  const low = values.reduce((a, b) => Math.min(a, b), 0);
  const high = values.reduce((a, b) => Math.max(a, b), 0);
  const margin = high > low ? air * (high - low) : 1;
  const [least, most] = [low - margin, high + margin];
  const {values: ticks, digits} = linearTicks(least, most, Math.max(2, Math.abs(to - from) / spacing));
  const place = (value: number) => from + ((value - least) / (most - least)) * (to - from);
  return {from, to, place, ticks, digits};
}

/** A place on an axis, held within it. */
export function held({from, to, place}: Axis, value: number): number {
  return Math.min(Math.max(from, to), Math.max(Math.min(from, to), place(value)));
}
