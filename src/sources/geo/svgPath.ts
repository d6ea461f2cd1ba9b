import type {Polygon, Ring} from "./shapes.js";

/** Polygons with whole coordinates as a path of relative steps. */
export function pathOf(polygons: readonly Polygon[]): string {
  return polygons.flatMap(polygon => polygon.map(ringPath)).join("");
}

function ringPath(ring: Ring): string {
  const steps = ring.slice(1, -1).map(([x, y], at) => `${x - ring[at][0]},${y - ring[at][1]}`);
  return `M${ring[0]}l${steps.join(" ").replaceAll(/[ ,]-/g, "-")}z`;
}
