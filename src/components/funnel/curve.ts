type Point = readonly [x: number, y: number];

/** Points closer than this along the axis are one. */
const step = 1;

/** A curve from left to right as a path, cut where it leaves the picture above or below. */
export function curve(points: readonly Point[], top: number, bottom: number): string {
  const kept = thinned(points);
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

function thinned(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  points.forEach((point, at) => {
    const last = kept.at(-1);
    const isEnd = at === points.length - 1;
    if (last === undefined || isEnd || point[0] - last[0] >= step) kept.push(point);
  });
  return kept;
}

const write = ([x, y]: Point) => `${x.toFixed(1)},${y.toFixed(1)}`;
