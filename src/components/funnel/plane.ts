import type {Funnel} from "../../engine/index.js";
import {type Axis, type Ends, linearAxis, rootAxis, withAir} from "../chart/axis.js";
import {type Layout, layoutOf} from "../chart/layout.js";
import {possible} from "./point.js";

/** Where things are in a funnel's picture. */
export interface Plane extends Layout {
  /** Sizes by their square root: limits bend less, and the small ones get room. */
  readonly x: Axis;
  readonly y: Axis;
}

/** The smallest tenth's limits need not be seen whole. */
const wide = 0.1;
const air = 0.04;

export function planeOf(
  funnel: Funnel,
  {width, share}: {readonly width: number; readonly share: boolean}
): Plane {
  const narrow = width < 520;
  const height = narrow ? 380 : Math.min(520, Math.max(400, Math.round(width * 0.52)));
  const layout = layoutOf(width, height, {top: 30, right: narrow ? 62 : 84, bottom: 40, left: 40});
  const {top, right, bottom, left} = layout;
  const roots = funnel.units.map(({size}) => Math.sqrt(size));
  const [least, most] = withAir(roots, air, 1);
  const sizes = [Math.max(0, least) ** 2, most ** 2] as const;
  return {
    ...layout,
    x: rootAxis(sizes, [left, right], narrow ? 40 : 48),
    y: linearAxis(valuesShown(funnel, share), [bottom, top], narrow ? 5 : 7)
  };
}

/** From the lowest to the highest of what must be seen: assessed units, their limits, the target; and some air. */
function valuesShown(funnel: Funnel, share: boolean): Ends {
  const {units, target} = funnel;
  const [floor, ceiling] = possible(funnel, share);
  const shown = units.some(({assessed}) => assessed) ? units.filter(({assessed}) => assessed) : units;
  const bySize = [...shown].sort((a, b) => a.size - b.size);
  const limits = bySize.slice(Math.floor(wide * bySize.length)).flatMap(({limits998}) => limits998);
  const values = [
    target,
    ...shown.map(({value}) => value),
    ...limits.map(limit => Math.min(ceiling, Math.max(floor, limit)))
  ];
  return withAir(values, air, Math.max(0.05, Math.abs(target) * 0.1));
}
