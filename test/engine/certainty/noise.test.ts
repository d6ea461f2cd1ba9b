import {describe, expect, test} from "vitest";
import {falseDiscoveries, noiseOf, normalGap} from "../../../src/engine/index.js";

describe("normalGap(n)", () => {
  test("of ten is the mean of the two highest, 1.538753 and 1.001357, on either side (Harter 1961)", () => {
    expect(normalGap(10)).toBeCloseTo(1.538753 + 1.001357, 5);
  });

  // R: means of the order statistics by integrate(z · density of the i-th of n), averaged over the fifths.
  test.each([
    [5, 2.32592894728104],
    [10, 2.540109775411],
    [60, 2.75275758722019],
    [85, 2.76638264054273],
    [91, 2.75095960039338],
    [98, 2.77657930293527]
  ])("of %i is R's %f", (n, expected) => {
    expect(Math.abs(normalGap(n) - expected)).toBeLessThan(1e-8);
  });

  test("of very many is that of the normal's own fifths, 2·φ(Φ⁻¹(0.8))/0.2", () => {
    expect(normalGap(1_000_000)).toBeCloseTo(2.79962, 4);
  });
});

describe("falseDiscoveries(p, rate)", () => {
  test("are those of Benjamini & Hochberg's own example", () => {
    // Their 15 tests: Bonferroni rejects three, theirs four, at 0.05.
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1
    ];
    expect(falseDiscoveries(p).filter(Boolean)).toHaveLength(4);
    expect(falseDiscoveries(p.toReversed()).lastIndexOf(false)).toBe(10);
  });

  test("are all where the last is small enough, though the first alone is not", () => {
    expect(falseDiscoveries([0.04, 0.05])).toEqual([true, true]);
    expect(falseDiscoveries([0.04, 0.06])).toEqual([false, false]);
  });

  test("of no test are none", () => {
    expect(falseDiscoveries([])).toEqual([]);
  });

  test("complain about what is no probability", () => {
    expect(() => falseDiscoveries([0.5, 1.5])).toThrow("test 2: invalid p-value 1.5; allowed: 0 to 1");
    expect(() => falseDiscoveries([0.5], 0)).toThrow(
      "invalid false discovery rate 0; allowed: between 0 and 1"
    );
  });
});

describe("noiseOf(fifths, tau, p)", () => {
  const fifths = {top: 0.2, bottom: -0.1, gap: 0.3, gapByChance: 0.12};

  test("counts flags beyond 1.96 standard errors beside those that chance gives", () => {
    const p = [0.001, 0.03, 0.049, 0.05, 0.2];
    const found = noiseOf(fifths, 0.1, p);
    expect(found).toMatchObject({
      gap: 0.3,
      gapByChance: 0.12,
      flags: 3,
      discoveries: 1,
      falseDiscoveryRate: 0.05
    });
    expect(found.flagsByChance).toBeCloseTo(5 * 0.0499957902964409, 12);
    expect(found.gapNoiseCorrected).toBeCloseTo(0.1 * 2.325928947281, 11);
  });

  test("has no gaps without fifths", () => {
    const none = {top: null, bottom: null, gap: null, gapByChance: null};
    expect(noiseOf(none, 0.1, [0.5, 0.2])).toMatchObject({
      gap: null,
      gapNoiseCorrected: null,
      gapByChance: null
    });
    expect(noiseOf(none, null, [])).toMatchObject({flags: 0, flagsByChance: 0, discoveries: 0});
  });
});
