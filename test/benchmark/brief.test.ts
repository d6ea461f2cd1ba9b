import {expect, test} from "vitest";
import {benchPeople} from "../../bench/people.js";
import {briefly} from "../../src/benchmark/brief.js";
import {certainty, openBenchmark} from "../../src/engine/index.js";

test("briefly(certainty) keeps every unit's figures to four digits, and no probability of every rank", () => {
  const table = benchPeople(3000, 2);
  const benchmark = openBenchmark(table).compute({
    conditions: table.columns.map(({id}) => id),
    link: "logit",
    minimumUnitSize: 20
  });
  const whole = certainty(benchmark);
  const brief = briefly(whole);
  expect(brief.units).toHaveLength(whole.units.length);
  brief.units.forEach((unit, at) => {
    const {probabilities, ...figures} = whole.units[at];
    expect(probabilities).toHaveLength(whole.units.length);
    expect(unit.probabilities).toEqual([]);
    expect(unit.interval95).toEqual(figures.interval95);
    expect(Math.abs(unit.shrunken - figures.shrunken)).toBeLessThanOrEqual(5e-4 * Math.abs(figures.shrunken));
  });
  expect(JSON.stringify(brief).length).toBeLessThan(JSON.stringify(whole).length / 2);
});
