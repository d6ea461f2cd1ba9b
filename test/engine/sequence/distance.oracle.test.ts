import {describe, expect, test} from "vitest";
import {
  type DistanceChoice,
  type Distances,
  indelCost,
  openDistances,
  substitutionCosts
} from "../../../src/engine/index.js";
import {fillRow} from "../../../src/engine/sequence/distance/condensed.js";
import {lackingFile} from "../../oracle/oracle.js";
import {farthest, mvad, readMvad} from "./mvad.js";

const why = lackingFile("json/mvad.json");

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

describe.skipIf(why !== null)("TraMineR's seqdist on mvad", () => {
  test.each(choices)("%s", (name, choice) => {
    const r = readMvad().dist[name];
    const distances = openDistances(mvad(), choice).result();
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
    expect(distances.distinct).toBe(readMvad().unweighted.n_distinct);
  });

  test("optimal matching divided by length", () => {
    const distances = openDistances(mvad(), {
      method: "om",
      costs: "trate",
      indel: 1,
      normalised: true
    }).result();
    const r = readMvad().dist.OM_TRATE_norm_auto_first_row;
    expect(farthest(rowsOf(distances)[0], r)).toBeLessThan(1e-13);
  });

  test("costs from transition rates, and the indel that goes with them", () => {
    const {costs} = readMvad();
    const ours = substitutionCosts(mvad(), "trate");
    expect(farthest(ours, costs.trate_sm)).toBeLessThan(1e-14);
    expect(indelCost(ours, "auto")).toBeCloseTo(costs.tr_indel_default, 14);
  });
});
