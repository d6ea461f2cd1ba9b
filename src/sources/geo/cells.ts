import {Delaunay} from "d3-delaunay";
import {intersection, union} from "polyclip-ts";
import {distance, type Place} from "./places.js";
import {boxOf, contains, distanceTo, type Point, type Polygon, toMetres} from "./shapes.js";
import {joinStrays, type Piece} from "./strays.js";

/** How far beyond an island its cells reach before they are cut: farther than any place of its own in the sea. */
const margin = 500;

/**
 * Each municipality's share of the land: all that is nearer to one of its places than to any other on the same island.
 * A place in the sea belongs to the nearest island that its municipality has a place on; an island without places goes
 * to the nearest place.
 */
export function municipalityAreas(
  land: readonly Polygon[],
  places: readonly Place[]
): Map<string, Polygon[]> {
  const onIsland = placesByIsland(land, places);
  const areas = new Map<string, Polygon[]>();
  land.forEach((island, at) => {
    const own = onIsland[at].length > 0 ? onIsland[at] : [nearestPlace(island[0][0], places)];
    for (const {code, polygon} of joinStrays(divide(island, own), own))
      areas.set(code, [...(areas.get(code) ?? []), polygon]);
  });
  return areas;
}

function placesByIsland(land: readonly Polygon[], places: readonly Place[]): readonly Place[][] {
  const onIsland = land.map(island => places.filter(({at}) => contains(island, at)));
  const dry = new Set(onIsland.flat());
  for (const place of places) {
    if (dry.has(place)) continue;
    const own = land.filter((_, at) => onIsland[at].some(({code}) => code === place.code));
    const nearest = nearestIsland(place.at, own.length > 0 ? own : land);
    onIsland[land.indexOf(nearest)].push(place);
  }
  return onIsland;
}

function nearestIsland(point: Point, land: readonly Polygon[]): Polygon {
  const distances = land.map(([coast]) => distanceTo(coast, point));
  return land[distances.indexOf(Math.min(...distances))];
}

function nearestPlace(point: Point, places: readonly Place[]): Place {
  return places.reduce((best, place) =>
    distance(place.at, point) < distance(best.at, point) ? place : best
  );
}

/** The Voronoi cells of the places, united by municipality and cut along the coast. */
function divide(island: Polygon, places: readonly Place[]): Piece[] {
  const [left, top, width, height] = boxOf([island]);
  const voronoi = Delaunay.from(places.map(({at}) => at)).voronoi([
    left - margin,
    top - margin,
    left + width + margin,
    top + height + margin
  ]);
  const cells = new Map<string, Polygon[]>();
  places.forEach(({code}, at) => {
    const cell = voronoi.cellPolygon(at) as Point[] | null;
    if (cell !== null) cells.set(code, [...(cells.get(code) ?? []), [cell.map(toMetres)]]);
  });
  const coast = island.map(ring => ring.map(toMetres));
  return [...cells].flatMap(([code, [first, ...rest]]) =>
    intersection(union(first, ...rest), coast).map(polygon => ({
      code,
      polygon: polygon.map(ring => ring.map(toMetres))
    }))
  );
}
