import {type Axis, type Ends, linearAxis, withAir} from "../chart/axis.js";
import {type Layout, layoutOf} from "../chart/layout.js";
import type {Point} from "./points.js";

/** Where things are in a scatter: differences in their measures' own units. */
export interface Plane extends Layout {
  readonly x: Axis;
  readonly y: Axis;
}

const air = 0.07;
/** Pixels that a tick's number needs. */
const spacing = {x: 72, y: 56};
/** Half of what an axis spans where nobody differs from what is expected. */
const least = 0.01;

export function planeOf(points: readonly Point[], width: number): Plane {
  const height = Math.round(Math.min(560, Math.max(320, width * 0.78)));
  const layout = layoutOf(width, height, {top: 26, right: 8, bottom: 42, left: 44});
  const {top, right, bottom, left, innerWidth, innerHeight} = layout;
  const domain = (axis: "x" | "y"): Ends =>
    withAir([0, ...points.map(point => point[axis].difference)], air, least);
  return {
    ...layout,
    x: linearAxis(domain("x"), [left, right], Math.max(2, innerWidth / spacing.x)),
    y: linearAxis(domain("y"), [bottom, top], Math.max(2, innerHeight / spacing.y))
  };
}
