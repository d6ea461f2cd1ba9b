import {describe, expect, test} from "vitest";
import {type Coverage, coverDifferences, coverIntervals, coverSets} from "../../../bench/coverage.js";

/**
 * The simulations of docs/validation.md with fewer replications and every third unit: bounds are four of their own standard errors, or one
 * point where units hardly vary, around what a nominal 95 % may be.
 */
const holds = ({share, standardError}: Coverage, least: number, most = 1) => {
  const allowed = Math.max(0.01, 4 * standardError);
  expect(share).toBeGreaterThan(least - allowed);
  expect(share).toBeLessThan(most + allowed + Number(most === 1));
};

describe("what is 95 % sure is true 93 to 97 times in a hundred", () => {
  test("of differences, of units that do what is expected of them and of others", () => {
    for (const effects of [0, 0.3])
      holds(coverDifferences(effects, {replications: 25, every: 3}).difference, 0.93, 0.97);
  });

  test.each([
    ["normal", 0.045],
    ["normal", 0.08],
    ["heavy tails", 0.045],
    ["two groups", 0.045]
  ] as const)("of shrunken differences and of ranks (%s, %f)", (truth, tau) => {
    const found = coverIntervals({truth, tau}, {replications: 80, every: 3});
    holds(found.shrunken, 0.93, 0.97);
    holds(found.rank ?? {share: Number.NaN, standardError: 0}, 0.93, 0.97);
  });

  test("of confidence sets where all units are the same, and more often elsewhere", () => {
    const alike = coverSets({truth: "normal", tau: 0}, {replications: 60, every: 3});
    holds(alike.marginal, 0.93, 0.97);
    holds(alike.simultaneous, 0.93, 0.97);
    const unlike = coverSets({truth: "normal", tau: 0.08}, {replications: 20, every: 3});
    for (const set of [unlike.marginal, unlike.simultaneous, unlike.tenBestPossible, unlike.tenBestCertain]) {
      holds(set, 0.95);
    }
  });
});

test("the simulation can tell: with tau held at its estimate too few hold where the spread is small", () => {
  expect(
    coverIntervals({truth: "normal", tau: 0.015}, {replications: 80, every: 3}).shrunkenTauHeld.share
  ).toBeLessThan(0.9);
});
