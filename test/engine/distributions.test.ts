import {expect, test} from "vitest";
import {
  betaQuantile,
  binomialProbability,
  binomialQuantile,
  chiSquaredQuantile,
  chiSquaredUpper,
  gammaProbability,
  gammaQuantile,
  normalProbability,
  normalQuantile,
  normalUpper,
  poissonProbability,
  poissonQuantile
} from "../../src/engine/distributions.js";

/** From R 4.2.2, printed with options(digits = 16). */
test.each([
  ["pnorm(1.96)", normalProbability(1.96), 0.9750021048517795],
  ["pnorm(9, lower.tail = FALSE)", normalUpper(9), 1.128588405953841e-19],
  ["qnorm(0.975)", normalQuantile(0.975), 1.959963984540054],
  ["pchisq(5, 8, lower.tail = FALSE)", chiSquaredUpper(5, 8), 0.7575761331330659],
  ["qchisq(0.025, 36)", chiSquaredQuantile(0.025, 36), 21.33588156079906],
  ["pgamma(3, 2)", gammaProbability(3, 2), 0.8008517265285442],
  ["qgamma(0.025, 16)", gammaQuantile(0.025, 16), 9.145382453641522],
  ["qbeta(0.025, 16, 43)", betaQuantile(0.025, 16, 43), 0.1666249767801531],
  ["pbinom(3, 10, 0.3)", binomialProbability(3, 10, 0.3), 0.6496107184],
  ["qbinom(0.025, 58, 0.343)", binomialQuantile(0.025, 58, 0.343), 13],
  ["ppois(3, 5.5)", poissonProbability(3, 5.5), 0.2016991987025286],
  ["qpois(0.025, 18.19)", poissonQuantile(0.025, 18.19), 10]
])("%s as R has it", (_, found, expected) => {
  expect(Math.abs(found - expected) / Math.abs(expected)).toBeLessThan(1e-9);
});
