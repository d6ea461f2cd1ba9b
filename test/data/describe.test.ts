import {describe, expect, test} from "vitest";
import {describeConditions, unitMeans} from "../../src/data/describe.js";
import type {CodedTable} from "../../src/engine/index.js";

/** Eight people by weight: 4 in A (1 woman), 3 in B (3 women), 1 in C (a man). */
const table: CodedTable = {
  rows: 4,
  units: ["A", "B", "C"].map(name => ({id: name, name})),
  unitCodes: Uint16Array.of(0, 0, 1, 2),
  outcome: "binary",
  y: new Float64Array(4),
  weight: Float64Array.of(3, 1, 3, 1),
  columns: [
    {
      kind: "categorical",
      id: "sex",
      per: "person",
      levels: ["man", "woman"],
      reference: 0,
      codes: Uint8Array.of(0, 1, 1, 0)
    },
    {kind: "numeric", id: "years", per: "person", values: Float64Array.of(1, 4, 2, 10)},
    {kind: "numeric", id: "jobs", per: "unit", values: Float64Array.of(50, 60, 70)}
  ],
  dropped: []
};

describe("describeConditions(table, minimum)", () => {
  test("gives each level's share, over everyone and over the units that are large enough", () => {
    const [sex] = describeConditions(table, 3);
    expect(sex).toEqual({
      id: "sex",
      kind: "categorical",
      levels: [
        {level: "man", national: 0.5, lowest: 0, median: 0.375, highest: 0.75},
        {level: "woman", national: 0.5, lowest: 0.25, median: 0.625, highest: 1}
      ]
    });
  });

  test("gives the mean of a number per person and of a number per unit, weighted by people", () => {
    const [, years, jobs] = describeConditions(table, 1);
    expect(years).toEqual({
      id: "years",
      kind: "numeric",
      national: 2.875,
      lowest: 1.75,
      median: 2,
      highest: 10
    });
    expect(jobs).toEqual({id: "jobs", kind: "numeric", national: 56.25, lowest: 50, median: 60, highest: 70});
  });

  test("gives the national figure alone when no unit is large enough", () => {
    const [, years] = describeConditions(table, 100);
    expect(years).toMatchObject({national: 2.875, lowest: 2.875, median: 2.875, highest: 2.875});
  });

  test("a unit without people has no mean and disturbs no other", () => {
    const empty = {...table, units: [...table.units, {id: "D", name: "D"}]};
    expect(unitMeans(empty, () => 1).mean[3]).toBeNaN();
    expect(describeConditions({...empty, columns: [table.columns[1]]}, 1)[0]).toMatchObject({
      national: 2.875
    });
  });
});
