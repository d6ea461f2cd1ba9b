import {describe, expect, test} from "vitest";
import {municipalityAreas} from "../../../src/sources/geo/cells.js";
import type {Place} from "../../../src/sources/geo/places.js";
import {areaOf, type Polygon} from "../../../src/sources/geo/shapes.js";
import {joinStrays} from "../../../src/sources/geo/strays.js";

const box = (left: number, top: number, right: number, bottom: number): Polygon => [
  [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top]
  ]
];
const place = (code: string, x: number, y: number): Place => ({name: `${code} ${x}`, code, at: [x, y]});
const sizes = (areas: ReadonlyMap<string, Polygon[]>) =>
  Object.fromEntries([...areas].map(([code, polygons]) => [code, Math.round(areaOf(polygons))]));

describe("municipalityAreas(land, places)", () => {
  test("halves an island between two places", () => {
    const areas = municipalityAreas([box(0, 0, 100, 40)], [place("a", 30, 20), place("b", 70, 20)]);
    expect(sizes(areas)).toEqual({a: 2000, b: 2000});
  });

  test("unites the cells of one municipality", () => {
    const places = [place("a", 10, 20), place("a", 50, 20), place("b", 90, 20)];
    const areas = municipalityAreas([box(0, 0, 100, 40)], places);
    expect(sizes(areas)).toEqual({a: 2800, b: 1200});
    expect(areas.get("a")).toHaveLength(1);
  });

  test("lets no place reach over the water, however near", () => {
    const land = [box(0, 0, 100, 40), box(110, 0, 200, 40)];
    expect(sizes(municipalityAreas(land, [place("a", 99, 20), place("b", 190, 20)]))).toEqual({
      a: 4000,
      b: 3600
    });
  });

  test("gives a place in the sea to the island of its municipality, else to the nearest", () => {
    const land = [box(0, 0, 100, 40), box(110, 0, 200, 40)];
    const places = [place("a", 20, 20), place("a", 107, 20), place("b", 160, 20)];
    expect(sizes(municipalityAreas(land, places))).toEqual({a: 4000, b: 3600});
    expect(sizes(municipalityAreas(land, [place("a", 20, 20), place("b", 107, 20)]))).toEqual({
      a: 4000,
      b: 3600
    });
  });

  test("gives an island without places to the nearest place", () => {
    const land = [box(0, 0, 100, 40), box(110, 0, 120, 10)];
    const areas = municipalityAreas(land, [place("a", 20, 20), place("b", 80, 20)]);
    expect(sizes(areas)).toEqual({a: 2000, b: 2100});
  });

  test("keeps the holes of an island", () => {
    const island: Polygon = [...box(0, 0, 100, 40), box(40, 10, 60, 30)[0]];
    const areas = municipalityAreas([island], [place("a", 30, 20), place("b", 70, 20)]);
    expect(sizes(areas)).toEqual({a: 1800, b: 1800});
  });
});

describe("joinStrays(pieces, places)", () => {
  const home = {code: "a", polygon: box(0, 0, 50, 40)};
  const neighbour = {code: "b", polygon: box(60, 0, 100, 40)};
  const stray = {code: "a", polygon: box(100, 0, 110, 40)};

  test("gives a piece without a place to the neighbour it borders on", () => {
    const joined = joinStrays([home, neighbour, stray], [place("a", 20, 20), place("b", 80, 20)]);
    expect(joined.map(({code, polygon}) => [code, areaOf([polygon])])).toEqual([
      ["a", 2000],
      ["b", 2000]
    ]);
  });

  test("leaves a piece that has a place, and one that borders on nobody", () => {
    const settled = [place("a", 20, 20), place("b", 80, 20), place("a", 105, 20)];
    expect(joinStrays([home, neighbour, stray], settled)).toHaveLength(3);
    const alone = {code: "a", polygon: box(200, 0, 210, 40)};
    expect(joinStrays([home, neighbour, alone], settled.slice(0, 2))).toHaveLength(3);
  });
});
