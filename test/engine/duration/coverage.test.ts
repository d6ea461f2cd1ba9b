import {describe, expect, test} from "vitest";
import {type DurationTable, openBenchmark, random} from "../../../src/engine/index.js";

/** 40 units of 15 to 280 people. */
const sizes = Array.from({length: 40}, (_, unit) => Math.round(15 * Math.exp((3 * unit) / 40)));

/** People whose weeks follow a proportional-hazards model, unlike from unit to unit, whose units add nothing. */
function simulate(seed: number): DurationTable {
  const stream = random(seed);
  const unitCodes = Uint16Array.from(sizes.flatMap((size, unit) => Array(size).fill(unit)));
  const rows = unitCodes.length;
  const mixture = sizes.map(() => 0.5 * stream.normal());
  const x = Float64Array.from(unitCodes, unit => mixture[unit] + stream.normal());
  const codes = Uint8Array.from(unitCodes, () => stream.integer(3));
  const time = new Float64Array(rows);
  const event = new Uint8Array(rows);
  for (let i = 0; i < rows; ++i) {
    const hazard = 0.008 * Math.exp(0.6 * x[i] + [0, 0.5, -0.5][codes[i]]);
    const week = Math.ceil(-Math.log(1 - stream.uniform()) / hazard);
    const until = 52 + stream.integer(105);
    event[i] = Number(week <= until);
    time[i] = Math.max(1, Math.min(week, until));
  }
  return {
    outcome: "duration",
    rows,
    units: sizes.map((_, unit) => ({id: String(unit), name: String(unit)})),
    unitCodes,
    weight: null,
    dropped: [],
    time,
    event,
    entry: null,
    columns: [
      {kind: "numeric", id: "x", per: "person", values: x},
      {kind: "categorical", id: "g", per: "person", levels: ["p", "q", "r"], reference: 0, codes}
    ]
  };
}

describe("95 % intervals of units that are as expected", () => {
  test.each(["cox", "weibull"] as const)("%s: hold as often as they say", model => {
    const choice = {conditions: ["x", "g"], link: model, horizon: 104, minimumUnitSize: 1};
    const z: Record<"model" | "coefficients" | "greenwood", number[]> = {
      model: [],
      coefficients: [],
      greenwood: []
    };
    for (let replicate = 0; replicate < 40; ++replicate) {
      const bench = openBenchmark(simulate(1000 + replicate));
      const {units} = bench.compute(choice);
      const errors = bench.errors(choice).se;
      units.forEach(({difference, se, observedSe, expected}, at) => {
        z.model.push(difference / se);
        z.coefficients.push(difference / errors[at]);
        z.greenwood.push(difference === 0 ? 0 : difference / ((100 * observedSe) / expected));
      });
    }
    const share = (values: readonly number[]) =>
      values.filter(value => Math.abs(value) < 1.96).length / values.length;
    const spread = (values: readonly number[]) =>
      Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length);
    console.log(
      `${model}, 40 × 40 units: ${Object.entries(z)
        .map(
          ([key, values]) => `${key} ${(100 * share(values)).toFixed(1)} % (z ${spread(values).toFixed(2)})`
        )
        .join(", ")}`
    );
    // A share of 1,600 at 0.95 has a standard error of 0.55 points.
    expect(Math.abs(share(z.model) - 0.95)).toBeLessThan(0.02);
    expect(Math.abs(share(z.coefficients) - 0.95)).toBeLessThan(0.02);
    expect(share(z.greenwood)).toBeGreaterThan(0.94);
  });
});
