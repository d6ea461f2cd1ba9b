import {describe, expect, test} from "vitest";
import {type CodedTable, composition} from "../../../src/engine/index.js";
import {column, table} from "../tables.js";

const people = table(
  [
    ["a", 1],
    ["a", 0],
    ["a", 1],
    ["a", 0],
    ["b", 1]
  ],
  {health: ["good", "good", "good", "poor", "poor"], age: [20, 30, 40, 50, 60]}
);

describe("composition(table)", () => {
  test("the share of each level and the mean of each number, of all persons and by unit", () => {
    const {units, conditions} = composition(people);
    expect(units).toEqual(["a", "b"]);
    expect(conditions).toEqual([
      {
        kind: "categorical",
        id: "health",
        levels: [
          {level: "good", national: 0.6, deviation: Math.sqrt(0.24), units: [0.75, 0]},
          {level: "poor", national: 0.4, deviation: Math.sqrt(0.24), units: [0.25, 1]}
        ]
      },
      {kind: "numeric", id: "age", national: 40, deviation: Math.sqrt(200), units: [35, 60]}
    ]);
  });

  test("counts persons, not rows", () => {
    const rows = [
      ["a", 1, 3],
      ["a", 0, 1],
      ["b", 1, 4]
    ] as const;
    const weighted = composition(table(rows, {health: ["good", "poor", "good"], age: [10, 30, 20]}));
    const [health, age] = weighted.conditions;
    expect(health.kind === "categorical" && health.levels.map(({national}) => national)).toEqual([
      0.875, 0.125
    ]);
    expect(health.kind === "categorical" && health.levels[0].units).toEqual([0.75, 1]);
    expect(age).toMatchObject({national: 17.5, units: [15, 20]});
    expect(age.kind === "numeric" && age.deviation).toBeCloseTo(
      Math.sqrt((3 * 56.25 + 156.25 + 4 * 6.25) / 8)
    );
  });

  test("a condition of the unit is shared by its people", () => {
    const jobs = {kind: "numeric", id: "jobs", per: "unit", values: Float64Array.from([40, 90])} as const;
    const kind = {...column("kind", ["city", "land"]), per: "unit"} as CodedTable["columns"][number];
    const {conditions} = composition({...people, columns: [jobs, kind]});
    expect(conditions[0]).toMatchObject({national: 50, deviation: 20, units: [40, 90]});
    expect(conditions[1]).toMatchObject({
      levels: [
        {national: 0.8, units: [1, 0]},
        {national: 0.2, units: [0, 1]}
      ]
    });
  });

  test("a level nobody has is nobody's; without conditions there is nothing to tell", () => {
    const unused = {...column("health", ["good", "good", "good", "good", "good"]), levels: ["good", "poor"]};
    const [health] = composition({...people, columns: [unused as CodedTable["columns"][number]]}).conditions;
    expect(health).toMatchObject({levels: [{national: 1}, {national: 0, deviation: 0, units: [0, 0]}]});
    expect(composition({...people, columns: []}).conditions).toEqual([]);
  });

  test("the units' shares, weighted by their people, are the country's", () => {
    const [health] = composition(people).conditions;
    if (health.kind !== "categorical") throw new Error("categories");
    for (const {national, units} of health.levels) {
      expect((4 * units[0] + units[1]) / 5).toBeCloseTo(national, 12);
    }
  });
});
