import type {MapArea} from "../../../src/sources/geo/draw.js";
import {contains, type Point, type Ring} from "../../../src/sources/geo/shapes.js";

/** The rings of a path of relative steps. */
export function ringsOf({path}: MapArea): Ring[] {
  return path
    .split("z")
    .slice(0, -1)
    .map(text => {
      const numbers = (text.match(/-?\d+/g) ?? []).map(Number);
      const ring: Ring = [];
      let [x, y] = [0, 0];
      for (let at = 0; at < numbers.length; at += 2) {
        [x, y] = [x + numbers[at], y + numbers[at + 1]];
        ring.push([x, y]);
      }
      return [...ring, ring[0]];
    });
}

/** Whether an area covers a point, by the even-odd rule. */
export function covers(area: MapArea, point: Point): boolean {
  return contains(ringsOf(area), point);
}
