import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {frames} from "../../../src/sources/geo/frames.js";
import {distance, readPlaces} from "../../../src/sources/geo/places.js";
import {project} from "../../../src/sources/geo/projection.js";
import {boxContains} from "../../../src/sources/geo/shapes.js";
import {readMunicipalities} from "../../../src/sources/register/municipalities.js";

const places = readPlaces();
const ours = readFileSync("data/geo/places.csv", "utf8")
  .split("\n")
  .filter(line => /^\d/.test(line))
  .map(line => line.split(","));

describe("readPlaces()", () => {
  test("has places in every municipality and in nothing else, so not on Christiansø", () => {
    const codes = new Set(places.map(({code}) => code));
    expect([...codes].sort()).toEqual(readMunicipalities().map(({code}) => code));
  });

  test("has several hundred, all of them in Denmark", () => {
    expect(places.length).toBeGreaterThan(500);
    for (const {name, at} of places)
      expect(
        frames.some(({window}) => boxContains(window, at)),
        name
      ).toBe(true);
  });

  test("lets a place of ours replace one of the same name nearby", () => {
    const strand = places.filter(({name}) => name === "Brøndby Strand");
    expect(strand.map(({code}) => code)).toEqual(["153"]);
  });

  test("keeps ours near the others of their municipality, and no two at one point", () => {
    for (const [code, name, latitude, longitude] of ours) {
      const at = project(Number(longitude), Number(latitude));
      const own = places.filter(place => place.code === code && place.name !== name);
      if (own.length > 0)
        expect(Math.min(...own.map(place => distance(place.at, at))), name).toBeLessThan(250);
    }
    expect(new Set(places.map(({at}) => `${at}`)).size).toBe(places.length);
  });

  test("come from a file that says its coordinates are approximate", () => {
    expect(readFileSync("data/geo/places.csv", "utf8")).toMatch(/^#.*APPROXIMATE/m);
  });
});

describe("project(longitude, latitude)", () => {
  test("puts a kilometre on ten units, north up", () => {
    const [x, y] = project(9, 56);
    const [, north] = project(9, 56 + 1 / 111.195);
    expect(x).toBeCloseTo(590, 6);
    expect(y - north).toBeCloseTo(10, 2);
  });
});
