import {describe, expect, test} from "vitest";
import {byar, exactPoisson, openRates, type RateBenchmark, type RateUnit} from "../../../src/engine/index.js";
import {standardErrors} from "../../../src/engine/interval/coefficients.js";
import {type RateOracle, rateConditions, rateOracle, rateTable} from "./oracle.js";

const relative = (found: number | null, expected: number) =>
  Math.abs((found ?? Number.NaN) - expected) / Math.max(Math.abs(expected), 1e-300);

const table = rateTable();
const bench = openRates(table);
const r = rateOracle();
const models = [
  ["glm", rateConditions],
  ["glm_persons", ["sex", "age"]],
  ["glm_null", []]
] as const;

function compareTerms({model}: RateBenchmark, columns: Record<string, RateOracle["se_hc1"]>): void {
  for (const [key, record] of Object.entries(columns)) {
    const wanted = typeof record === "number" ? [record] : Object.values(record);
    expect(model?.terms).toHaveLength(wanted.length);
    wanted.forEach((value, at) => {
      const term = model?.terms[at];
      const found = term?.[key as "estimate" | "se" | "seHC1" | "seClustered"] ?? Number.NaN;
      expect(relative(found, value), `${key} of ${term?.term}`).toBeLessThan(1e-8);
    });
  }
}

describe("R's glm(family = poisson, offset = log(weeks))", () => {
  test.each(models)("%s: coefficients, standard errors, likelihood, dispersion", (name, conditions) => {
    const oracle = r[name];
    const result = bench.compute({conditions, link: "log" as const, minimumUnitSize: 1});
    compareTerms(result, {
      estimate: oracle.coefficients.estimate,
      se: oracle.coefficients.se,
      seHC1: oracle.se_hc1,
      seClustered: oracle.se_cluster_cr1
    });
    expect(relative(result.model?.logLik ?? null, oracle.logLik)).toBeLessThan(1e-8);
    expect(relative(result.model?.deviance ?? null, oracle.deviance)).toBeLessThan(1e-8);
    expect(relative(result.dispersion.people, oracle.dispersion)).toBeLessThan(1e-8);
    expect(Math.abs((result.model?.fitShare ?? Number.NaN) - oracle.deviance_r2)).toBeLessThan(1e-10);
  });

  test.each(models)("%s: quasi-Poisson multiplies every variance by the dispersion", (name, conditions) => {
    const oracle = r[name];
    const result = bench.compute({
      conditions,
      link: "log",
      minimumUnitSize: 1,
      overDispersion: "multiplicative"
    });
    compareTerms(result, {
      estimate: oracle.coefficients.estimate,
      se: oracle.quasi.coefficients.se,
      seHC1: oracle.se_hc1
    });
    result.units.forEach(({se}, at) => {
      expect(relative(se, oracle.units.se_quasi[at])).toBeLessThan(1e-8);
    });
  });

  test.each(models)("%s: municipalities' O, E, rates, differences and errors", (name, conditions) => {
    const {units: wanted} = r[name];
    const columns = {
      n: "n",
      exposure: "weeks",
      events: "observed",
      expectedEvents: "expected",
      observed: "rate",
      expected: "expected_rate",
      ratio: "oe",
      se: "se_model"
    } as const;
    const choice = {conditions, link: "log" as const, minimumUnitSize: 1};
    for (const {units} of [bench.compute(choice), bench.refit(choice)]) {
      expect(units.map(({unit}) => unit)).toEqual(wanted.unit.map(String));
      for (const [mine, theirs] of Object.entries(columns)) {
        units.forEach((unit, at) => {
          const found = unit[mine as keyof RateUnit] as number;
          const value = wanted[theirs][at];
          expect(Math.abs(found - value), `${mine} of ${unit.unit}`).toBeLessThanOrEqual(
            1e-8 * Math.abs(value)
          );
        });
      }
      units.forEach(({difference, rank}, at) => {
        expect(Math.abs(difference - wanted.difference[at])).toBeLessThan(1e-10);
        // R gives ties the best of their ranks.
        const best = wanted.rank_difference_desc[at];
        const tied = wanted.rank_difference_desc.filter(other => other === best).length;
        expect(rank).toBe(best + (tied - 1) / 2);
      });
    }
  });

  test.each(models)("%s: exact and Byar's intervals of O/E", (name, conditions) => {
    const {units: wanted} = r[name];
    const {units} = bench.compute({conditions, link: "log" as const, minimumUnitSize: 1});
    for (const [interval, oracle] of [
      [exactPoisson, wanted.oe_exact95],
      [byar, wanted.oe_byar95]
    ] as const) {
      units.forEach(({events, expectedEvents}, at) => {
        const [lower, upper] = interval(events, expectedEvents) ?? [Number.NaN, Number.NaN];
        expect(Math.abs(lower - oracle.lower[at])).toBeLessThanOrEqual(1e-8 * oracle.lower[at]);
        expect(relative(upper, oracle.upper[at])).toBeLessThan(1e-8);
      });
    }
  });

  test.each(models)(
    "%s: errors with the coefficients' uncertainty, in the fit and outside it",
    (name, conditions) => {
      const {units: wanted} = r[name];
      standardErrors(bench.differenceCovariance({conditions, link: "log", minimumUnitSize: 1})).forEach(
        (se, at) => {
          expect(Math.abs(se - wanted.se_adj[at])).toBeLessThan(1e-8 * wanted.se_model[at]);
        }
      );
    }
  );
});
