import {describe, expect, test} from "vitest";
import {clopperPearson, exactPoisson, unitIntervals} from "../../../src/engine/index.js";
import {benchmarkOf} from "../benchmarks.js";

const benchmark = benchmarkOf([
  {name: "a", n: 100, successes: 60, expected: 50},
  {name: "b", n: 1, successes: 0, expected: 0},
  {name: "c", n: 50, successes: 20, expected: 30, assessed: false}
]);

describe("unitIntervals(benchmark, method, level, errors)", () => {
  test("model: 1.96 standard errors to either side of the difference", () => {
    const {of, units} = unitIntervals(benchmark, "model");
    expect(of).toBe("difference");
    expect(units.map(({unit}) => unit)).toEqual(["a", "b", "c"]);
    const {difference, se} = benchmark.units[0];
    expect(units[0].value).toBe(difference);
    expect(units[0].interval?.[0]).toBeCloseTo(difference - 1.959963984540054 * se, 14);
    expect(units[0].interval?.[1]).toBeCloseTo(difference + 1.959963984540054 * se, 14);
  });

  test("coefficients and bootstrap: the standard errors that are handed in", () => {
    const {units} = unitIntervals(benchmark, "coefficients", 0.95, [0.1, 0.2, 0.3]);
    expect(units[2].interval?.[1]).toBeCloseTo(-0.2 + 0.3 * 1.959963984540054, 14);
    expect(unitIntervals(benchmark, "bootstrap", 0.95, [0.1, 0.2, 0.3]).units).toEqual(units);
    expect(() => unitIntervals(benchmark, "coefficients")).toThrow(
      'missing standard errors for intervals by "coefficients"; one per unit: 3'
    );
    expect(() => unitIntervals(benchmark, "bootstrap", 0.95, [1])).toThrow("missing");
  });

  test("clopperPearson: of the share; poisson: of the ratio, null where nothing was expected", () => {
    const shares = unitIntervals(benchmark, "clopperPearson", 0.9);
    expect(shares.of).toBe("observed");
    expect(shares.units[0]).toEqual({unit: "a", value: 0.6, interval: clopperPearson(60, 100, 0.9)});
    const ratios = unitIntervals(benchmark, "poisson");
    expect(ratios.of).toBe("ratio");
    expect(ratios.units[0].interval).toEqual(exactPoisson(60, 50));
    expect(ratios.units[1]).toEqual({unit: "b", value: null, interval: null});
  });

  test("raw methods refuse outcomes that are numbers", () => {
    const numbers = benchmarkOf([{name: "a", n: 2, successes: 9, expected: 8}], 4, 1);
    expect(() => unitIntervals(numbers, "wilson")).toThrow("unsupported");
    expect(unitIntervals(numbers, "model").units[0].value).toBeCloseTo(0.5);
  });

  test("no units, no intervals", () => {
    expect(unitIntervals(benchmarkOf([], 0.5), "byar").units).toEqual([]);
  });
});
