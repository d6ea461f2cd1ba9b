import {describe, expect, test} from "vitest";
import {overviewOf} from "../../src/benchmark/overview.js";
import {certainty, openBenchmark} from "../../src/engine/index.js";
import {table} from "../engine/tables.js";

type File = Parameters<typeof overviewOf>[0][number];

/** An analysis of people written out by hand, with what an overview reads of it. */
function file(
  id: string,
  rows: readonly (readonly [unit: string, y: number])[],
  kind = "municipality"
): File {
  const benchmark = openBenchmark(table(rows)).compute({conditions: [], link: "linear", minimumUnitSize: 2});
  const words = {da: id, en: id};
  return {
    spec: {
      id,
      short: words,
      outcome: {kind: "binary", column: "y", label: words},
      unit: {singular: {da: kind, en: kind}}
    },
    document: {units: benchmark.units, minimumUnitSize: 2},
    certainty: certainty(benchmark)
  } as unknown as File;
}

const files = [
  file("work", [
    ["b", 1],
    ["b", 0],
    ["a", 1],
    ["a", 0],
    ["c", 0],
    ["c", 0],
    ["d", 1]
  ]),
  file("exams", [
    ["c", 1],
    ["c", 1],
    ["e", 0],
    ["e", 1]
  ]),
  file(
    "counties",
    [
      ["z", 1],
      ["z", 0],
      ["y", 0]
    ],
    "county"
  )
];

describe("overviewOf(files, kind)", () => {
  const overview = overviewOf(files, "municipality");

  test("joins the analyses of one kind of unit, units in the order of their identifiers", () => {
    expect(overview.analyses.map(({id, assessed}) => [id, assessed])).toEqual([
      ["work", 3],
      ["exams", 2]
    ]);
    expect(overview.units.map(({unit}) => unit)).toEqual(["a", "b", "c", "d", "e"]);
    expect(overview.units.map(({results}) => results.map(result => result?.n ?? null))).toEqual([
      [2, null],
      [2, null],
      [2, 2],
      [1, null],
      [null, 2]
    ]);
  });

  test("says how many share a rank, and nothing of a unit that has none", () => {
    const [a, b, , d] = overview.units.map(({results}) => results[0]);
    expect(a).toMatchObject({rank: 1.5, sharing: 2});
    expect(b).toMatchObject({rank: 1.5, sharing: 2});
    expect(a?.places).toEqual(files[0].certainty.units.find(({unit}) => unit === "a")?.interval95);
    expect(d).toMatchObject({rank: null, sharing: 0, places: null});
  });

  test("of no analysis is empty", () => {
    expect(overviewOf(files, "school")).toEqual({analyses: [], units: []});
    expect(overviewOf([], "municipality")).toEqual({analyses: [], units: []});
  });
});
