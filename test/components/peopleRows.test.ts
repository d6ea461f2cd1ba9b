import {describe, expect, test} from "vitest";
import {peopleRows} from "../../src/components/card/peopleRows.js";
import type {Composition} from "../../src/engine/index.js";
import type {Spec} from "../../src/spec/schema.js";
import {specSchema} from "../../src/spec/specSchema.js";
import {spec as example, unit} from "./fixture.js";

const levels = ["good", "fair", "poor", "bad"].map(id => ({id, label: {da: id, en: id.toUpperCase()}}));
const [sex, , jobs] = example.conditions;
const health = {...sex, id: "health", kind: "categorical", levels, reference: "good"};
const spec: Spec = specSchema.parse({...example, conditions: [jobs, health, sex]});
const mean = (level: string, national: number, here: number) => ({
  level,
  national,
  deviation: Math.sqrt(national * (1 - national)),
  units: [here]
});
const composition: Composition = {
  units: ["billund"],
  conditions: [
    {kind: "numeric", id: "jobs", national: 50, deviation: 0, units: [50]},
    {
      kind: "categorical",
      id: "health",
      levels: [
        mean("good", 0.4, 0.1),
        mean("fair", 0.3, 0.32),
        mean("poor", 0.2, 0.38),
        mean("bad", 0.1, 0.2)
      ]
    },
    {kind: "categorical", id: "sex", levels: [mean("man", 0.5, 0.6), mean("missing", 0.5, 0.4)]}
  ]
};
const rows = peopleRows(unit("Billund", 50, 1, 0), composition, {spec, language: "en"});

describe("peopleRows(unit, composition, options)", () => {
  test("conditions of the person first, those of the place last", () => {
    expect(rows.map(([{condition}]) => condition.id)).toEqual(["health", "sex", "jobs"]);
  });

  test("the most different groups, a third where it is not alike, with their people", () => {
    expect(rows[0].map(({label, persons}) => [label, persons])).toEqual([
      ["GOOD", 5],
      ["POOR", 19],
      ["BAD", 10]
    ]);
  });

  test.each([
    ["0.09", 0.09, 2],
    ["0.1", 0.1, 3],
    ["0.15", 0.15, 3]
  ])("a third that is %s standard deviations from the country: alike under 0.1", (_, distance, shown) => {
    const far = [0.6, -0.5, -distance, 0.01];
    const levels = ["good", "fair", "poor", "bad"].map((level, at) => ({
      level,
      national: 0,
      deviation: 1,
      units: [far[at]]
    }));
    const [found] = peopleRows(
      unit("Billund", 50, 1, 0),
      {units: ["billund"], conditions: [{kind: "categorical", id: "health", levels}]},
      {spec, language: "en"}
    );
    expect(found.map(({distance}) => distance)).toEqual(far.slice(0, shown));
  });

  test("one of two groups, since the other says the same", () => {
    expect(rows[1]).toHaveLength(1);
    expect(rows[1][0].label).toMatch(/Man|not stated/);
  });

  test("what nobody differs in is no distance away", () => {
    expect(rows[2]).toEqual([
      expect.objectContaining({label: "mean, per 100", here: 50, persons: null, distance: 0})
    ]);
  });

  test("a unit that was not counted has no people to show", () => {
    expect(peopleRows(unit("Odense", 50, 1, 0), composition, {spec, language: "en"})).toEqual([]);
  });
});
