type Point = readonly [x: number, y: number];

/** Points closer than this along the axis are one. */
const step = 1;

/** A curve from left to right as a path, cut where it leaves the picture above or below. */
export function curve(points: readonly Point[], top: number, bottom: number): string {
  const kept = points.filter(
    (
      (last: number) =>
      ([x]: Point, at: number) => {
        if (at > 0 && at < points.length - 1 && x - last < step) return false;
        last = x;
        return true;
      }
    )(Number.NEGATIVE_INFINITY)
  );
  let path = "";
  let isDrawing = false;
  kept.forEach((point, at) => {
    const before = kept[at - 1];
    if (isInside(point)) {
      if (!isDrawing && before !== undefined) path += `M${write(cut(before, point))}`;
      path += `${path === "" || (!isDrawing && before === undefined) ? "M" : "L"}${write(point)}`;
      isDrawing = true;
    } else {
      if (isDrawing) path += `L${write(cut(before, point))}`;
      isDrawing = false;
    }
  });
  return path;

  function isInside([, y]: Point): boolean {
    return y >= top && y <= bottom;
  }

  /** Where the line between a point inside and one outside meets the edge. */
  function cut(a: Point, b: Point): Point {
    const outside = isInside(a) ? b : a;
    const edge = outside[1] < top ? top : bottom;
    const share = (edge - a[1]) / (b[1] - a[1]);
    return [a[0] + share * (b[0] - a[0]), edge];
  }
}

const write = ([x, y]: Point) => `${x.toFixed(1)},${y.toFixed(1)}`;
