import {union} from "polyclip-ts";
import type {Place} from "./places.js";
import {areaOf, contains, type Point, type Polygon} from "./shapes.js";

/** A part of a municipality on one island. */
export interface Piece {
  readonly code: string;
  readonly polygon: Polygon;
}

/**
 * Cells reach across fjords: such a stray piece has none of its municipality's places, and the municipality has
 * another, larger piece. It goes to the municipality with which it shares the longest border on land.
 */
export function joinStrays(pieces: readonly Piece[], places: readonly Place[]): Piece[] {
  const home = new Map<string, number>();
  for (const {code, polygon} of pieces) home.set(code, Math.max(home.get(code) ?? 0, areaOf([polygon])));
  const isStray = ({code, polygon}: Piece) =>
    areaOf([polygon]) < (home.get(code) ?? 0) &&
    !places.some(place => place.code === code && contains(polygon, place.at));
  const settled = pieces.filter(piece => !isStray(piece));
  for (const stray of pieces.filter(isStray)) {
    const edges = edgeLengths(stray.polygon);
    const shared = settled.map(({polygon}) => sharedLength(polygon, edges));
    const longest = shared.indexOf(Math.max(...shared));
    if (shared[longest] > 0) settled.splice(longest, 1, ...join(settled[longest], stray));
    else settled.push(stray);
  }
  return settled;
}

function join({code, polygon}: Piece, stray: Piece): Piece[] {
  return union(polygon, stray.polygon).map(part => ({code, polygon: part}));
}

function edgeKey(from: Point, to: Point): string {
  return from[0] < to[0] || (from[0] === to[0] && from[1] < to[1]) ? `${from} ${to}` : `${to} ${from}`;
}

function edgeLengths(polygon: Polygon): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const ring of polygon)
    for (let at = 1; at < ring.length; ++at) {
      const [from, to] = [ring[at - 1], ring[at]];
      lengths.set(edgeKey(from, to), Math.hypot(to[0] - from[0], to[1] - from[1]));
    }
  return lengths;
}

function sharedLength(polygon: Polygon, edges: ReadonlyMap<string, number>): number {
  let length = 0;
  for (const key of edgeLengths(polygon).keys()) length += edges.get(key) ?? 0;
  return length;
}
