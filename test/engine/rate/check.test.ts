import {describe, expect, test} from "vitest";
import {openBenchmark} from "../../../src/engine/index.js";
import {checkRates} from "../../../src/engine/rate/checkRates.js";
import {rateConditions, rateOracle, rateTable} from "./oracle.js";
import {rates} from "./tables.js";

describe("checkRates(table, choice, influences)", () => {
  test("dispersion and tenths of the newcomers' rates", () => {
    const {phi, tenths, calibration} = checkRates(
      rateTable(),
      {conditions: rateConditions, link: "log" as const, minimumUnitSize: 20},
      {}
    );
    const {glm} = rateOracle();
    expect(phi).toBeCloseTo(glm.dispersion, 8);
    expect(calibration).toBeNull();
    expect(tenths).toHaveLength(10);
    const sum = (key: "events" | "expected" | "exposure") =>
      tenths.reduce((all, tenth) => all + tenth[key], 0);
    expect(sum("expected")).toBeCloseTo(sum("events"), 6);
    expect(sum("exposure")).toBe(glm.units.weeks.reduce((all, weeks) => all + weeks, 0));
    const expected = tenths.map(tenth => tenth.expected / tenth.exposure);
    expect(expected).toEqual(expected.toSorted((a, b) => a - b));
  });

  test("finds what it finds in other models: effort, few units, collinearity, levels without events", () => {
    const people = Array.from(
      {length: 80},
      (_, i) => [["a", "b", "c", "d"][i % 4], i % 10 === 9 ? 0 : 1 + (i % 3), 5] as const
    );
    const x = people.map((_, i) => i % 7);
    const table = rates(people, {
      x,
      double: x.map(value => 3 - 2 * value),
      level: people.map((_, i) => (i % 10 === 9 ? "never" : "some"))
    });
    const choice = {conditions: ["x", "double", "level"], link: "log" as const, minimumUnitSize: 1};
    const {findings} = checkRates(table, choice, {x: "effort"});
    expect(findings.map(({code}) => code)).toEqual(
      expect.arrayContaining(["mediator", "collinear", "separation"])
    );
    expect(findings[0].severity).toBe("serious");
    expect(openBenchmark(table).compute(choice).assessed).toBe(4);
  });
});
