import {mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {InputError} from "../../../src/engine/index.js";
import {municipalityMap} from "../../../src/sources/geo/index.js";
import {areaOf} from "../../../src/sources/geo/shapes.js";
import {ringsOf} from "./paths.js";

interface Feature {
  properties: Record<string, unknown> | null;
  geometry: {type: string; coordinates: unknown};
}

const squares = join(import.meta.dirname, "squares");
const text = await readFile(join(squares, "squares.geojson"), "utf8");
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "boundaries-"));
});

afterAll(() => rm(folder, {recursive: true, force: true}));

/** What is said of the squares after a change. */
async function complaint(change: (features: Feature[], whole: Record<string, unknown>) => unknown) {
  const whole = JSON.parse(text) as Record<string, unknown> & {features: Feature[]};
  const changed = change(whole.features, whole) ?? whole;
  const path = join(folder, "mine.geojson");
  await writeFile(path, typeof changed === "string" ? changed : JSON.stringify(changed));
  const error = await municipalityMap(folder).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InputError);
  return (error as InputError).message.replace(path, "mine.geojson");
}

/** Two hundred points a side, each moved by where it lies, so that neighbours stay neighbours. */
function crooked(ring: number[][]): number[][] {
  return ring.slice(1).flatMap((to, at) =>
    Array.from({length: 200}, (_, step) => {
      const [x, y] = [0, 1].map(axis => ring[at][axis] + ((to[axis] - ring[at][axis]) * step) / 200);
      return [x + 0.01 * Math.sin(y * 900), y + 0.006 * Math.sin(x * 700)].map(value =>
        Number(value.toFixed(6))
      );
    })
  );
}

describe("a GeoJSON file in the folder", () => {
  test("replaces the approximate boundaries and says whom to thank", async () => {
    const map = await municipalityMap(squares);
    expect(map.source).toEqual({
      kind: "file",
      name: "squares.geojson",
      attribution: "Squares, drawn by hand"
    });
    expect(map.areas).toHaveLength(98);
    const [first] = map.areas;
    expect(first).toMatchObject({code: "101", name: "København"});
    expect(areaOf([ringsOf(first)])).toBeCloseTo(122 * 333, -4);
  });

  test("may tell a municipality in several features, and may have Christiansø", async () => {
    const map = await municipalityMap(squares);
    const hjørring = map.areas.find(({code}) => code === "860")!;
    expect(ringsOf(hjørring)).toHaveLength(2);
  });

  test("keeps neighbours together: they share the points of their border", async () => {
    const {areas} = await municipalityMap(squares);
    const points = areas.slice(0, 2).map(each => new Set(ringsOf(each).flat().map(String)));
    expect([...points[0]].filter(point => points[1].has(point)).length).toBeGreaterThanOrEqual(2);
  });

  test("loses detail, not its small size, when it has more than can be shown", async () => {
    const whole = JSON.parse(text) as {features: Feature[]};
    for (const {geometry} of whole.features) {
      const polygons = [geometry.coordinates].flat(geometry.type === "Polygon" ? 0 : 1) as number[][][][];
      geometry.type = "MultiPolygon";
      geometry.coordinates = polygons.map(rings => rings.map(crooked));
    }
    const long = JSON.stringify(whole);
    await writeFile(join(folder, "mine.geojson"), long);
    const map = await municipalityMap(folder);
    expect(long.length).toBeGreaterThan(500_000);
    expect(JSON.stringify(map).length).toBeLessThan(50_000);
    const [first, second] = map.areas.map(each => new Set(ringsOf(each).flat().map(String)));
    expect([...first].filter(point => second.has(point)).length).toBeGreaterThan(10);
  });

  test.each([
    ["kode", 101],
    ["CODE", "101"],
    ["kommunekode", "0101"]
  ])("may keep the code as %s: %j", async (name, code) => {
    const whole = JSON.parse(text) as {features: Feature[]};
    whole.features[0].properties = {navn: "København", [name]: code};
    await writeFile(join(folder, "mine.geojson"), JSON.stringify(whole));
    expect((await municipalityMap(folder)).areas).toHaveLength(98);
  });

  test("must name every municipality", async () => {
    expect(await complaint((features, whole) => ({...whole, features: features.slice(2)}))).toBe(
      "mine.geojson: missing municipalities: 101 København, 147 Frederiksberg; allowed: a polygon for each of the 98"
    );
  });

  test("must name no other", async () => {
    const said = complaint(features => {
      features[0].properties = {kode: 1101};
      features[1].properties = {kode: "0301"};
    });
    expect(await said).toBe(
      "mine.geojson: unknown municipality codes: 1101, 301; allowed: the 98 official codes, 101 to 860"
    );
  });

  test("must have codes", async () => {
    const without = complaint(features => {
      features[3].properties = {navn: "Brøndby"};
    });
    expect(await without).toBe(
      "mine.geojson: features[3]: missing municipality code; allowed: a property named kode, komkode, kommunekode, kom_kode, code, municipality"
    );
    const named = complaint(features => {
      features[3].properties = {kode: "Brøndby"};
    });
    expect(await named).toBe(
      'mine.geojson: features[3]: invalid kode: found "Brøndby"; allowed: an official code such as 101 or 0101'
    );
  });

  test("must be in degrees", async () => {
    const said = complaint(features => {
      features[0].geometry.coordinates = [
        [
          [720000, 6170000],
          [721000, 6170000],
          [721000, 6171000],
          [720000, 6170000]
        ]
      ];
    });
    expect(await said).toBe(
      "mine.geojson: features[0]: invalid coordinates: found 720000, 6170000; allowed: longitude and latitude in degrees (WGS84)"
    );
  });

  test("must lie in Denmark and cover something", async () => {
    const elsewhere = complaint(features => {
      features[0].geometry.coordinates = [
        [
          [2, 48],
          [3, 48],
          [3, 49],
          [2, 48]
        ]
      ];
    });
    expect(await elsewhere).toMatch(/^mine\.geojson: invalid area of 101 København: it lies outside Denmark/);
    const nothing = complaint(features => {
      features[0].geometry.coordinates = [
        [
          [9, 56],
          [9, 56],
          [9, 56],
          [9, 56]
        ]
      ];
    });
    expect(await nothing).toMatch(/^mine\.geojson: invalid area of 101 København/);
  });

  test("must be GeoJSON of polygons", async () => {
    expect(await complaint(() => "{")).toMatch(/^mine\.geojson: invalid JSON: /);
    expect(await complaint(() => ({type: "Topology"}))).toMatch(
      /^mine\.geojson: invalid GeoJSON at type; allowed: a FeatureCollection/
    );
    const point = complaint(features => {
      features[4].geometry = {type: "Point", coordinates: [9, 56]};
    });
    expect(await point).toMatch(/^mine\.geojson: invalid GeoJSON at features\[4\]\.geometry/);
  });

  test("must be the only one", async () => {
    await writeFile(join(folder, "mine.geojson"), text);
    await writeFile(join(folder, "another.GEOJSON"), text);
    await expect(municipalityMap(folder)).rejects.toThrow(
      `${folder}: ambiguous boundaries: found another.GEOJSON, mine.geojson; allowed: one GeoJSON file`
    );
    await rm(join(folder, "another.GEOJSON"));
  });
});
