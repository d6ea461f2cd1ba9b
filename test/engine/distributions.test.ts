import {expect, test} from "vitest";
import {
  betaProbability,
  betaQuantile,
  binomialDensity,
  binomialProbability,
  binomialQuantile,
  chiSquaredQuantile,
  chiSquaredUpper,
  gammaProbability,
  gammaQuantile,
  normalProbability,
  normalQuantile,
  normalUpper,
  normalUpperLog,
  poissonDensity,
  poissonProbability,
  poissonQuantile
} from "../../src/engine/distributions.js";
import {readOracle} from "../oracle/oracle.js";

/** From R 4.2.2, printed with options(digits = 16). */
test.each([
  ["pnorm(1.96)", normalProbability(1.96), 0.9750021048517795],
  ["pnorm(9, lower.tail = FALSE)", normalUpper(9), 1.128588405953841e-19],
  ["pnorm(0.0625, lower.tail = FALSE)", normalUpper(0.0625), 0.4750823309707528],
  ["pnorm(1.1875, lower.tail = FALSE)", normalUpper(1.1875), 0.1175152282932141],
  ["pnorm(3.96, lower.tail = FALSE)", normalUpper(3.96), 3.747488169107344e-5],
  ["pnorm(7.99, lower.tail = FALSE)", normalUpper(7.99), 6.74693768675356e-16],
  ["pnorm(8.01, lower.tail = FALSE)", normalUpper(8.01), 5.73542218025806e-16],
  ["pnorm(-0.0625, lower.tail = FALSE)", normalUpper(-0.0625), 0.5249176690292472],
  ["pnorm(-6, lower.tail = FALSE)", normalUpper(-6), 0.9999999990134123],
  ["qnorm(0.975)", normalQuantile(0.975), 1.959963984540054],
  ["pchisq(5, 8, lower.tail = FALSE)", chiSquaredUpper(5, 8), 0.7575761331330659],
  ["qchisq(0.025, 36)", chiSquaredQuantile(0.025, 36), 21.33588156079906],
  ["pgamma(3, 2)", gammaProbability(3, 2), 0.8008517265285442],
  ["qgamma(0.025, 16)", gammaQuantile(0.025, 16), 9.145382453641522],
  ["qbeta(0.025, 16, 43)", betaQuantile(0.025, 16, 43), 0.1666249767801531],
  ["qbeta(0.3, 1, 2)", betaQuantile(0.3, 1, 2), 0.1633399734659246],
  ["qbeta(0.975, 2, 2)", betaQuantile(0.975, 2, 2), 0.9057006759497539],
  ["pbeta(0.01, 0.5, 1000)", betaProbability(0.01, 0.5, 1000), 0.99999263360226198],
  ["pbeta(0.999, 3000, 0.5)", betaProbability(0.999, 3000, 0.5), 0.014285606783716064],
  ["dbinom(250, 500, 0.3)", binomialDensity(250, 500, 0.3), 4.1885087562622814e-21],
  ["pbinom(1, 5, 0.3)", binomialProbability(1, 5, 0.3), 0.52822],
  ["pbinom(3, 10, 0.3)", binomialProbability(3, 10, 0.3), 0.6496107184],
  ["qbinom(0.025, 58, 0.343)", binomialQuantile(0.025, 58, 0.343), 13],
  ["qbinom(0.999, 200000, 0.43)", binomialQuantile(0.999, 200000, 0.43), 86684],
  ["dpois(3, 5.5)", poissonDensity(3, 5.5), 0.11332276634574319],
  ["ppois(3, 5.5)", poissonProbability(3, 5.5), 0.2016991987025286],
  ["qpois(0.025, 18.19)", poissonQuantile(0.025, 18.19), 10]
])("%s as R has it", (_, found, expected) => {
  expect(Math.abs(found - expected) / Math.abs(expected)).toBeLessThan(1e-9);
});

test("what is infinitely far out has no probability, and what is not a number none at all", () => {
  expect([normalUpper(Number.POSITIVE_INFINITY), normalUpper(Number.NEGATIVE_INFINITY)]).toEqual([0, 1]);
  expect(normalUpper(1e200)).toBe(0);
  expect([normalQuantile(0), normalQuantile(1)]).toEqual([
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY
  ]);
  expect(normalQuantile(-0.1)).toBeNaN();
  expect(chiSquaredUpper(Number.POSITIVE_INFINITY, 3)).toBe(0);
  expect(poissonProbability(3, 0)).toBe(1);
  expect([poissonQuantile(0, 5), poissonQuantile(1, 5)]).toEqual([0, Number.POSITIVE_INFINITY]);
});

test("betaProbability holds where one side is next to nothing beside the other", () => {
  for (const a of [1e-16, 1e-12, 1e-6])
    for (const b of [1, 2, 200_000]) expect(betaProbability(0.4, a, b)).toBeCloseTo(1, 4);
});

test("a binomial count is never below 0, never above n, and certain where the share is", () => {
  expect(binomialProbability(-1, 5, 0.3)).toBe(0);
  expect(binomialProbability(5, 5, 0.3)).toBe(1);
  expect(binomialProbability(0, 5, 0)).toBe(1);
  expect(binomialProbability(4, 5, 1)).toBe(0);
  expect(binomialQuantile(0.001, 5, 0)).toBe(0);
  expect(binomialQuantile(0.001, 5, 1)).toBe(5);
  expect(binomialQuantile(0.5, 1, 0.5)).toBe(0);
});

test("betaQuantile is the inverse of betaProbability, from one person to a million", () => {
  for (const a of [1, 3, 100, 1e6]) {
    for (const b of [1, 3, 100, 1e6]) {
      for (const p of [1e-6, 0.025, 0.5, 0.975]) {
        expect(Math.abs(betaProbability(betaQuantile(p, a, b), a, b) - p)).toBeLessThan(1e-9 * p + 1e-12);
      }
    }
  }
});

const oracle = readOracle<{sets: {name: string; given: number[][]; value: number[]}[]}>(
  "json/distributions.json"
);

const functions: Readonly<Record<string, (...given: number[]) => number>> = {
  normalUpper,
  normalUpperLog,
  normalQuantile,
  chiSquaredUpper,
  chiSquaredQuantile,
  gammaProbability,
  gammaQuantile,
  betaProbability,
  betaQuantile,
  binomialDensity,
  binomialProbability,
  binomialQuantile,
  poissonDensity,
  poissonProbability,
  poissonQuantile
};

test.each(oracle.sets)("$name agrees with R to 12 digits over a wide grid", ({name, given, value}) => {
  given.forEach((arguments_, at) => {
    const found = functions[name](...arguments_);
    const apart = Math.abs(found - value[at]) / Math.max(Math.abs(value[at]), 1e-300);
    expect(found === value[at] || apart < 1e-12, `${name}(${arguments_}): ${found}, R ${value[at]}`).toBe(
      true
    );
  });
});
