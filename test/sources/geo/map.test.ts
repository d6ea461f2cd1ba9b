import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {describe, expect, test} from "vitest";
import {isCapital} from "../../../src/sources/geo/frames.js";
import {approximateAreas, municipalityMap} from "../../../src/sources/geo/index.js";
import {readLand} from "../../../src/sources/geo/land.js";
import {readPlaces} from "../../../src/sources/geo/places.js";
import {
  areaOf,
  boxContains,
  boxOf,
  contains,
  distanceTo,
  type Point
} from "../../../src/sources/geo/shapes.js";
import {readMunicipalities} from "../../../src/sources/register/municipalities.js";
import {covers, ringsOf} from "./paths.js";

const nowhere = join(import.meta.dirname, "..");
const exact = approximateAreas();
const land = readLand();
const places = readPlaces();
const map = await municipalityMap(nowhere);
const area = (code: string) => map.areas.find(found => found.code === code)!;
const frame = (id: string) => map.frames.find(found => found.id === id)!;

describe("approximateAreas()", () => {
  test("has an area for each of the 98 municipalities, and for nothing else", () => {
    expect([...exact.keys()].sort()).toEqual(readMunicipalities().map(({code}) => code));
    for (const [code, polygons] of exact) expect(areaOf(polygons), code).toBeGreaterThan(500);
  });

  test("gives all the land away, and none of it twice", () => {
    const total = [...exact.values()].reduce((sum, polygons) => sum + areaOf(polygons), 0);
    expect(total / areaOf(land)).toBeCloseTo(1, 5);
  });

  test("leaves every place in its own municipality, unless it lies in the sea", () => {
    const dry = places.filter(({at}) => land.some(island => contains(island, at)));
    expect(places.length - dry.length).toBeLessThan(places.length / 10);
    for (const {name, code, at} of dry)
      expect(
        exact.get(code)!.some(polygon => contains(polygon, at)),
        name
      ).toBe(true);
  });

  test.each([
    ["Læsø", "825"],
    ["Fanø", "563"],
    ["Samsø", "741"],
    ["Ærø", "492"],
    ["Langeland", "482"],
    ["Bornholm", "400"]
  ])("%s is its own island, whole", (_, code) => {
    const own = places.filter(place => place.code === code);
    const island = land.find(polygon => own.some(({at}) => contains(polygon, at)))!;
    expect(areaOf(exact.get(code)!)).toBeCloseTo(areaOf([island]), 0);
  });
});

describe("municipalityMap(folder)", () => {
  test("says that it is approximate where the folder has no boundaries", () => {
    expect(map.source).toEqual({kind: "approximate"});
  });

  test("draws the 98 with their official names, none of them empty", () => {
    expect(map.areas.map(({code, name}) => ({code, name}))).toEqual(
      readMunicipalities().map(({code, name}) => ({code, name}))
    );
    for (const drawn of map.areas) expect(areaOf([[ringsOf(drawn)[0]]]), drawn.name).toBeGreaterThan(500);
  });

  test("keeps the areas' sizes, so that neighbours neither overlap nor part", () => {
    const drawn = map.areas.reduce((sum, each) => sum + areaOf(ringsOf(each).map(ring => [ring])), 0);
    expect(drawn / areaOf(land)).toBeCloseTo(1, 3);
  });

  test("covers a point on land once and a point in the sea never, but for 300 m on either side of a border", () => {
    const drawn = map.areas.map(each => ringsOf(each));
    const points: Point[] = [];
    for (let x = 5; x < 4500; x += 37) for (let y = 5; y < 3560; y += 37) points.push([x, y]);
    const wrong = points.filter(
      point =>
        drawn.filter(rings => contains(rings, point)).length !==
        Number(land.some(island => contains(island, point)))
    );
    expect(points.length).toBeGreaterThan(10_000);
    const borders = [...exact.values()].flat(2);
    for (const point of wrong)
      expect(Math.min(...borders.map(ring => distanceTo(ring, point))), `${point}`).toBeLessThan(3);
  });

  test("labels every municipality inside it", () => {
    for (const drawn of map.areas) expect(covers(drawn, drawn.label), drawn.name).toBe(true);
  });

  test("shows Bornholm in a frame of its own", () => {
    expect(area("400").frames).toEqual(["bornholm"]);
    for (const point of ringsOf(area("400")).flat())
      expect(boxContains(frame("bornholm").window, point)).toBe(true);
    expect(map.areas.filter(({frames}) => frames.includes("bornholm"))).toHaveLength(1);
  });

  test("shows all of the capital enlarged, and its neighbours where they reach in", () => {
    const capital = map.areas.filter(({code}) => isCapital(code));
    expect(capital).toHaveLength(17);
    for (const drawn of capital) {
      expect(drawn.frames).toEqual(["capital", "country"]);
      for (const point of ringsOf(drawn).flat())
        expect(boxContains(frame("capital").window, point), drawn.name).toBe(true);
    }
    expect(area("240").frames).toEqual(["country", "capital"]);
    expect(frame("capital").scale).toBeGreaterThan(3);
  });

  test("lays no frame over land", () => {
    const country = map.areas.filter(({frames}) => frames.includes("country"));
    for (const {window, at, scale} of map.frames.slice(1)) {
      const box = [at[0], at[1], window[2] * scale, window[3] * scale] as const;
      for (const drawn of country)
        for (const point of ringsOf(drawn).flat()) expect(boxContains(box, point), drawn.name).toBe(false);
      expect(box[0] + box[2]).toBeLessThanOrEqual(map.size[0]);
      expect(box[1] + box[3]).toBeLessThanOrEqual(map.size[1]);
    }
    const [, , width, height] = boxOf(country.flatMap(drawn => ringsOf(drawn).map(ring => [ring])));
    expect(width).toBeLessThan(frame("country").window[2]);
    expect(height).toBeLessThan(frame("country").window[3]);
  });

  test("is small: under 50 kB, and under 25 kB compressed", () => {
    const json = JSON.stringify(map);
    expect(json.length).toBeLessThan(50_000);
    expect(gzipSync(json).length).toBeLessThan(25_000);
  });

  test("is the same every time", async () => {
    expect(await municipalityMap(nowhere)).toEqual(map);
  });
});
