/** x to the east and y to the south, in units of 100 m: see projection.ts. */
export type Point = [x: number, y: number];

/** Closed: the last point repeats the first. */
export type Ring = Point[];

/** The outline first, then its holes. */
export type Polygon = Ring[];

/** An x and y, then a width and height. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** A point on a grid of 1 m, on which corners that should meet do so. */
export function toMetres([x, y]: Point): Point {
  return [Math.round(x * 100) / 100, Math.round(y * 100) / 100];
}

/** The area inside a ring, whichever way it turns. */
export function ringArea(ring: Ring): number {
  let twice = 0;
  for (let at = 1; at < ring.length; ++at)
    twice += ring[at - 1][0] * ring[at][1] - ring[at][0] * ring[at - 1][1];
  return Math.abs(twice) / 2;
}

/** The area of polygons that do not overlap, without their holes. */
export function areaOf(polygons: readonly Polygon[]): number {
  return polygons.reduce(
    (sum, [outline, ...holes]) =>
      sum + ringArea(outline) - holes.reduce((inside, hole) => inside + ringArea(hole), 0),
    0
  );
}

function ringContains(ring: Ring, [x, y]: Point): boolean {
  let inside = false;
  for (let at = 1; at < ring.length; ++at) {
    const [[x1, y1], [x2, y2]] = [ring[at - 1], ring[at]];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

/** Whether a point lies in a polygon, by how often a line from it crosses the rings (even-odd). */
export function contains(polygon: Polygon, point: Point): boolean {
  return polygon.reduce((inside, ring) => inside !== ringContains(ring, point), false);
}

/** How far a point is from the nearest line of a ring. */
export function distanceTo(ring: Ring, [x, y]: Point): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = 1; at < ring.length; ++at) {
    const [[x1, y1], [x2, y2]] = [ring[at - 1], ring[at]];
    const [dx, dy] = [x2 - x1, y2 - y1];
    const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
    const t = Math.max(0, Math.min(1, along));
    least = Math.min(least, Math.hypot(x - x1 - t * dx, y - y1 - t * dy));
  }
  return least;
}

export function boxOf(polygons: readonly Polygon[]): Box {
  const points = polygons.flatMap(([outline]) => outline);
  const [left, top] = [0, 1].map(axis => Math.min(...points.map(point => point[axis])));
  const [right, bottom] = [0, 1].map(axis => Math.max(...points.map(point => point[axis])));
  return [left, top, right - left, bottom - top];
}

export function overlaps(a: Box, b: Box): boolean {
  return a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];
}

export function boxContains([left, top, width, height]: Box, [x, y]: Point): boolean {
  return x >= left && x <= left + width && y >= top && y <= top + height;
}
