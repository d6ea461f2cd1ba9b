import {describe, expect, test} from "vitest";
import {
  type DistanceChoice,
  type Distances,
  distancesOf,
  indelCost,
  substitutionCosts
} from "../../../src/engine/index.js";
import {fillRow} from "../../../src/engine/sequence/distance/condensed.js";
import {readOracle} from "../../oracle/oracle.js";
import {coursesHere, farthest, openCourses, type RDistance} from "./oracles.js";

const rowsOf = (distances: Distances) =>
  Array.from({length: distances.n}, (_, i) => [...fillRow(distances, i, new Float64Array(distances.n))]);
const sum = (numbers: readonly number[]) => numbers.reduce((total, x) => total + x, 0);

const choices: readonly (readonly [string, DistanceChoice])[] = [
  ["OM_TRATE_indel1", {method: "om", costs: "trate", indel: 1}],
  ["OM_CONSTANT2_indel1", {method: "om", costs: 2, indel: 1}],
  ["HAM", {method: "hamming"}],
  ["LCS", {method: "lcs"}],
  ["DHD", {method: "dhd"}]
];

describe.each(coursesHere)("TraMineR's seqdist on %s", dataSet => {
  const {r: all, table} = openCourses(dataSet);
  test.each(choices)("%s", (name, choice) => {
    const r = all.dist[name];
    const distances = distancesOf(table, choice);
    const rows = rowsOf(distances);
    expect(farthest(rows[0], r.first_row)).toBeLessThan(1e-11);
    expect(
      farthest(
        rows.slice(0, 20).map(row => row.slice(0, 20)),
        r.block_20x20
      )
    ).toBeLessThan(1e-11);
    expect(farthest(rows.map(sum), r.row_sums)).toBeLessThan(1e-8);
    expect(Math.abs(distances.values.reduce((most, d) => Math.max(most, d), 0) - r.max)).toBeLessThan(1e-11);
    expect(Math.abs(sum([...distances.values]) / r.sum_upper - 1)).toBeLessThan(1e-12);
    expect(distances.distinct).toBe(all.unweighted.n_distinct);
  });

  test("optimal matching divided by length", () => {
    const distances = distancesOf(table, {
      method: "om",
      costs: "trate",
      indel: 1,
      normalised: true
    });
    const r = all.dist.OM_TRATE_norm_auto_first_row;
    expect(farthest(rowsOf(distances)[0], r)).toBeLessThan(1e-13);
  });

  test("costs from transition rates, and the indel that goes with them", () => {
    const {costs} = all;
    const ours = substitutionCosts(table, "trate");
    expect(farthest(ours, costs.trate_sm)).toBeLessThan(1e-14);
    expect(indelCost(ours, "auto")).toBeCloseTo(costs.tr_indel_default, 14);
  });
});

test("TraMineR's seqdist on courses: distances among the first 120", () => {
  const {table} = openCourses("courses");
  const {dist} = readOracle<{dist: Record<string, RDistance & {first120_lower: number[]}>}>(
    "json/courses.json"
  );
  for (const [name, choice] of choices) {
    const rows = rowsOf(distancesOf(table, choice));
    const lower = Array.from({length: 120}, (_, column) =>
      Array.from({length: 119 - column}, (_, k) => rows[column + 1 + k][column])
    );
    expect(farthest(lower.flat(), dist[name].first120_lower), name).toBeLessThan(1e-11);
  }
});
