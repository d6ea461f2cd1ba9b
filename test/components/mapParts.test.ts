import {readFile} from "node:fs/promises";
import {describe, expect, test} from "vitest";
import {classOf, roundBreaks} from "../../src/components/map/classes.js";
import {nearestThatWay, nextNamed} from "../../src/components/map/direction.js";
import {type Label, placeLabels} from "../../src/components/map/labels.js";
import {mapCovers, unitsByArea} from "../../src/components/map/match.js";
import {prepareMap} from "../../src/data/mapCache.js";
import type {MunicipalityMap} from "../../src/sources/geo/index.js";
import {unit, units} from "./fixture.js";
import {squares} from "./mapFixture.js";

const denmark = JSON.parse(await readFile((await prepareMap()).json, "utf8")) as MunicipalityMap;

describe("classOf(difference, breaks)", () => {
  test.each([
    [5.01, "wellAbove"],
    [5, "above"],
    [2.01, "above"],
    [2, "asExpected"],
    [0, "asExpected"],
    [-0, "asExpected"],
    [-2, "asExpected"],
    [-2.01, "below"],
    [-5, "below"],
    [-5.01, "wellBelow"]
  ] as const)("%f is %s at ±2 and ±5", (difference, band) => {
    expect(classOf(difference, roundBreaks)).toBe(band);
  });
});

describe("nearestThatWay(key, from, points)", () => {
  const points = [
    [0, 0],
    [10, 1],
    [4, 30],
    [100, 0]
  ] as const;

  test("prefers what lies straight ahead to what is off to the side", () => {
    expect(nearestThatWay("ArrowRight", 0, points)).toBe(1);
    expect(nearestThatWay("ArrowRight", 1, points)).toBe(3);
    expect(nearestThatWay("ArrowDown", 0, points)).toBe(1);
  });

  test("leads nowhere at the edge", () => {
    expect(nearestThatWay("ArrowLeft", 0, points)).toBeNull();
    expect(nearestThatWay("ArrowUp", 0, points)).toBeNull();
  });

  test("leads from every municipality of the real map to every other", () => {
    const labels = denmark.areas.map(({label}) => label);
    const ways = labels.map((_, from) =>
      ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"].map(key => nearestThatWay(key, from, labels))
    );
    const reached = (from: number) => {
      const seen = new Set([from]);
      for (const at of seen) for (const to of ways[at]) if (to !== null) seen.add(to);
      return seen.size;
    };
    expect(new Set(labels.map((_, from) => reached(from)))).toEqual(new Set([98]));
  });
});

describe("nextNamed(typed, from, names)", () => {
  const names = ["Billund", "Bornholm", "Ærø", "Aarhus"];

  test("one letter goes on to the next that begins so, around the end", () => {
    expect(nextNamed("b", 0, names)).toBe(1);
    expect(nextNamed("b", 1, names)).toBe(0);
    expect(nextNamed("æ", 3, names)).toBe(2);
  });

  test("more letters stay where they fit", () => {
    expect(nextNamed("bo", 1, names)).toBe(1);
    expect(nextNamed("bo", 0, names)).toBe(1);
    expect(nextNamed("x", 0, names)).toBeNull();
  });
});

describe("placeLabels(labels, size)", () => {
  const size = [600, 400] as const;
  const label = (name: string, x: number, y: number, reach = 10): Label => ({
    name,
    at: [x, y],
    reach: {left: reach, right: reach, up: reach, down: reach}
  });

  test("writes a name inside its area where there is room, else above it", () => {
    expect(placeLabels([label("Viborg", 200, 200, 60)], size)).toEqual([
      {name: "Viborg", x: 200, y: 204, anchor: "middle"}
    ]);
    expect(placeLabels([label("Herlev", 200, 200, 8)], size)).toEqual([
      {name: "Herlev", x: 200, y: 186, anchor: "middle"}
    ]);
  });

  test("keeps names within the drawing and off each other", () => {
    const crowd = ["Glostrup", "Rødovre", "Hvidovre"].map((name, at) => label(name, 560, 40 + 8 * at));
    const placed = placeLabels(crowd, size);
    const boxes = placed.map(({name, x, y, anchor}) => {
      const wide = 7 * name.length;
      const left = x - {start: 0, middle: wide / 2, end: wide}[anchor];
      return {left, right: left + wide, top: y - 12, bottom: y + 4};
    });
    for (const [at, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(600);
      expect(box.top).toBeGreaterThanOrEqual(0);
      for (const other of boxes.slice(at + 1))
        expect(
          box.bottom <= other.top ||
            other.bottom <= box.top ||
            box.right <= other.left ||
            other.right <= box.left
        ).toBe(true);
    }
  });

  test("names that cannot all be placed are written all the same", () => {
    expect(placeLabels(Array(12).fill(label("Herlev", 300, 200)), size)).toHaveLength(12);
  });
});

describe("mapCovers(map, units)", () => {
  test("is true where every unit has an area", () => {
    expect(mapCovers(squares, units)).toBe(true);
    expect(mapCovers(denmark, units)).toBe(true);
  });

  test("is false for a unit that is nowhere, such as a Norwegian county", () => {
    expect(mapCovers(squares, [...units, unit("Finnmark", 90, 6, 0)])).toBe(false);
  });

  test("a code goes before a name", () => {
    const [named, coded] = [unit("Billund", 90, 1, 1), {...unit("Grindsted", 90, 2, 2), unit: "530"}];
    expect(unitsByArea(denmark, [named, coded]).get("530")).toBe(coded);
  });
});

describe("prepareMap()", () => {
  test("makes the map once", async () => {
    expect((await prepareMap()).made).toBe(false);
    expect(denmark.areas).toHaveLength(98);
  });
});
