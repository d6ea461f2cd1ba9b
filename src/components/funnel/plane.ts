import type {Funnel} from "../../engine/index.js";
import {possible} from "./point.js";
import {linearTicks, sizeTicks} from "./ticks.js";

/** Where things are in a funnel's picture, in pixels. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Sizes by their square root: limits bend less, and the small ones get room. */
  x(size: number): number;
  y(value: number): number;
  readonly xTicks: readonly number[];
  /** In the numbers that are written. */
  readonly yTicks: readonly number[];
  readonly yDigits: number;
}

/** The smallest tenth's limits need not be seen whole. */
const wide = 0.1;
const air = 0.04;

/** `scale` is what values are multiplied by where they are written. */
export function planeOf(
  funnel: Funnel,
  {width, share, scale}: {readonly width: number; readonly share: boolean; readonly scale: number}
): Plane {
  const narrow = width < 520;
  const [left, right] = [40, width - (narrow ? 62 : 84)];
  const height = narrow ? 380 : Math.min(520, Math.max(400, Math.round(width * 0.52)));
  const [top, bottom] = [30, height - 40];

  const sizes = funnel.units.map(({size}) => Math.sqrt(size));
  const [least, most] = ends(sizes);
  const margin = most > least ? air * (most - least) : 1;
  const [from, to] = [Math.max(0, least - margin), most + margin];
  const x = (size: number) => left + ((Math.sqrt(size) - from) / (to - from)) * (right - left);

  const [low, high] = valuesShown(funnel, share);
  const y = (value: number) => bottom - ((value - low) / (high - low)) * (bottom - top);
  const {values, digits} = linearTicks(low * scale, high * scale, narrow ? 5 : 7);
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    x,
    y,
    xTicks: sizeTicks(from ** 2, to ** 2, x, narrow ? 40 : 48),
    yTicks: values,
    yDigits: digits
  };
}

/** From the lowest to the highest of what must be seen: assessed units, their limits, the target; and some air. */
function valuesShown(funnel: Funnel, share: boolean): readonly [number, number] {
  const {units, target} = funnel;
  const [floor, ceiling] = possible(funnel, share);
  const shown = units.some(({assessed}) => assessed) ? units.filter(({assessed}) => assessed) : units;
  const bySize = [...shown].sort((a, b) => a.size - b.size);
  const limits = bySize.slice(Math.floor(wide * bySize.length)).flatMap(({limits998}) => limits998);
  const [low, high] = ends([
    target,
    ...shown.map(({value}) => value),
    ...limits.map(limit => Math.min(ceiling, Math.max(floor, limit)))
  ]);
  const margin = high > low ? air * (high - low) : Math.max(0.05, Math.abs(target) * 0.1);
  return [low - margin, high + margin];
}

function ends(values: readonly number[]): readonly [number, number] {
  return [
    values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
    values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  ];
}
