import {feature} from "topojson-client";
import {topology} from "topojson-server";
import {presimplify, simplify} from "topojson-simplify";
import type {GeometryCollection, Topology} from "topojson-specification";
import {type Point, type Polygon, type Ring, ringArea, toMetres} from "./shapes.js";
import {pathOf} from "./svgPath.js";

type SharedBorders = Topology<{areas: GeometryCollection<{code: string}>}>;

/** Characters of all paths together, for a file under 50 kB. */
const most = 42_000;

/**
 * Areas on whole units, with as much detail as fits. Points go by the size of the triangle they make with their
 * neighbours (Visvalingam & Whyatt 1993), the same ones on both sides of a border, so that neighbours stay neighbours.
 */
export function simplifyAreas(areas: ReadonlyMap<string, readonly Polygon[]>): Map<string, Polygon[]> {
  const shared = presimplify(sharedBorders(areas));
  for (let detail = 1; ; detail *= 2) {
    const drawn = polygonsOf(simplify(shared, detail), detail);
    const length = [...drawn.values()].reduce((sum, polygons) => sum + pathOf(polygons).length, 0);
    if (length <= most) return drawn;
  }
}

function sharedBorders(areas: ReadonlyMap<string, readonly Polygon[]>): SharedBorders {
  const features = [...areas].map(([code, polygons]) => ({
    type: "Feature" as const,
    properties: {code},
    geometry: {
      type: "MultiPolygon" as const,
      coordinates: polygons.map(polygon => polygon.map(ring => ring.map(toMetres)))
    }
  }));
  const collection = {type: "FeatureCollection" as const, features};
  return topology({areas: collection}) as SharedBorders;
}

function polygonsOf(shared: SharedBorders, detail: number): Map<string, Polygon[]> {
  return new Map(
    feature(shared, shared.objects.areas).features.map(({properties, geometry}) => {
      const coordinates = geometry.type === "MultiPolygon" ? (geometry.coordinates as Polygon[]) : [];
      const whole = coordinates.map(polygon => polygon.map(wholeUnits));
      return [properties.code, withoutSpecks(whole, detail)];
    })
  );
}

/** Rounded to whole units, without points that then repeat the one before. */
function wholeUnits(ring: Ring): Ring {
  const points = ring.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  return points.filter(([x, y], at) => at === 0 || x !== points[at - 1][0] || y !== points[at - 1][1]);
}

/** Without islands and holes too small to see; the largest island always stays. */
function withoutSpecks(polygons: readonly Polygon[], smallest: number): Polygon[] {
  const sizes = polygons.map(([outline]) => ringArea(outline));
  const largest = Math.max(...sizes);
  return polygons
    .filter((_, at) => sizes[at] > 0 && (sizes[at] >= smallest || sizes[at] === largest))
    .map(([outline, ...holes]) => [outline, ...holes.filter(hole => ringArea(hole) >= smallest)]);
}
