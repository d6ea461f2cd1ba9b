import {describe, expect, test} from "vitest";
import {
  byar,
  exactPoisson,
  type FunnelChoice,
  funnel,
  openBenchmark,
  type RateBenchmark,
  type RateUnit,
  unitIntervals
} from "../../../src/engine/index.js";
import {
  type MoreOracle,
  moreOracle,
  type RateOracle,
  rateConditions,
  rateOracle,
  rateTable
} from "./oracle.js";

const relative = (found: number | null, expected: number) =>
  Math.abs((found ?? Number.NaN) - expected) / Math.max(Math.abs(expected), 1e-300);

const table = rateTable();
const bench = openBenchmark(table);
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
      link: "log" as const,
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
    for (const [method, interval, oracle] of [
      ["poisson", exactPoisson, wanted.oe_exact95],
      ["byar", byar, wanted.oe_byar95]
    ] as const) {
      const all = unitIntervals({units}, method).units;
      units.forEach(({events, expectedEvents, ratio}, at) => {
        const [lower, upper] = interval(events, expectedEvents) ?? [Number.NaN, Number.NaN];
        expect(all[at].value).toBe(ratio);
        expect(all[at].interval?.[0]).toBeCloseTo(lower, 9);
        expect(relative(all[at].interval?.[1] ?? null, upper)).toBeLessThan(1e-10);
        expect(Math.abs(lower - oracle.lower[at])).toBeLessThanOrEqual(1e-8 * oracle.lower[at]);
        expect(relative(upper, oracle.upper[at])).toBeLessThan(1e-8);
      });
    }
  });

  test.each(models)("%s: errors with the coefficients' uncertainty", (name, conditions) => {
    const {units: wanted} = r[name];
    bench.errors({conditions, link: "log" as const, minimumUnitSize: 1}).se.forEach((se, at) => {
      expect(Math.abs(se - wanted.se_adj[at])).toBeLessThan(1e-8 * wanted.se_model[at]);
    });
  });
});

describe("funnels of O/E, as R has them", () => {
  const choice: FunnelChoice = {measure: "ratio", scale: "exact", overDispersion: "none", extremes: "kept"};

  test.each(models)("%s: exact Poisson limits, and normal ones", (name, conditions) => {
    const {funnel_oe: wanted, units} = r[name];
    const benchmark = bench.compute({conditions, link: "log" as const, minimumUnitSize: 1});
    const exact = funnel(benchmark, choice);
    expect(relative(exact.phi, wanted.phi)).toBeLessThan(1e-8);
    expect(exact.phiByLuck).toBeCloseTo(1, 12);
    const normal = funnel(benchmark, {...choice, scale: "normal"});
    exact.units.forEach((unit, at) => {
      expect(relative(unit.size, units.expected[at])).toBeLessThan(1e-8);
      expect(Math.abs((unit.z ?? Number.NaN) - units.z[at])).toBeLessThan(1e-8);
      // The engine keeps limits on their own side of 1 where next to nothing is expected.
      const [low, high] = [Math.min(1, wanted.exact["p0.025"][at]), Math.max(1, wanted.exact["p0.975"][at])];
      expect(Math.abs(unit.limits95[0] - low)).toBeLessThan(1e-8 * Math.max(1, Math.abs(low)));
      expect(Math.abs(unit.limits95[1] - high)).toBeLessThan(1e-8 * high);
      const lower = normal.units[at].limits95[0];
      expect(Math.abs(lower - wanted.normal95.lower[at])).toBeLessThan(1e-8 * Math.max(1, Math.abs(lower)));
      expect(relative(normal.units[at].limits95[1], wanted.normal95.upper[at])).toBeLessThan(1e-8);
    });
  });

  test("square roots and logarithms, with both kinds of over-dispersion; not a share", () => {
    const benchmark = bench.compute({
      conditions: rateConditions,
      link: "log" as const,
      minimumUnitSize: 20,
      overDispersion: "multiplicative"
    });
    for (const scale of ["exact", "normal", "squareRoot", "log"] as const) {
      for (const overDispersion of ["multiplicative", "additive"] as const) {
        const plain = funnel(benchmark, {...choice, scale});
        const wide = funnel(benchmark, {...choice, scale, overDispersion});
        expect(wide.widened).toBe(overDispersion === "multiplicative" ? wide.phi > 1 : wide.tauSquared > 0);
        wide.units.forEach(({limits95, size}, at) => {
          expect(limits95[1]).toBeGreaterThanOrEqual(plain.units[at].limits95[1]);
          expect(size).toBeCloseTo(benchmark.units[at].expectedEvents, 8);
        });
      }
    }
    const chance = funnel(benchmark, choice);
    // Exact limits of counts hold back at most 5 %, whatever the error of the differences allows for.
    expect(chance.expectedBeyond95).toBeLessThan(0.05 * chance.assessed);
    expect(chance.expectedBeyond95).toBeGreaterThan(0.02 * chance.assessed);
    expect(() => funnel(benchmark, {...choice, measure: "share"})).toThrow("of a rate; allowed: ratio, mean");
    expect(() => unitIntervals(benchmark, "wilson")).toThrow("of a rate; allowed: model, coefficients");
    const mean = funnel(benchmark, {...choice, measure: "mean", scale: "normal"});
    expect(mean.target).toBeCloseTo(benchmark.national, 12);
  });
});

describe("R's glm on other people and other offsets", () => {
  const more = moreOracle();
  const compare = ({model, units}: RateBenchmark, wanted: MoreOracle) => {
    const terms = (model?.terms ?? []).filter(({estimate}) => estimate !== null);
    Object.values(wanted.estimate).forEach((value, at) => {
      expect(relative(terms[at].estimate, value), terms[at].term).toBeLessThan(1e-8);
    });
    Object.values(wanted.se).forEach((value, at) => {
      expect(relative(terms[at].se, value), terms[at].term).toBeLessThan(1e-8);
    });
    expect(relative(model?.logLik ?? null, wanted.logLik)).toBeLessThan(1e-8);
    expect(relative(model?.deviance ?? null, wanted.deviance)).toBeLessThan(1e-8);
    const place = new Map(wanted.units.unit.map((unit, at) => [String(unit), at]));
    for (const {unit, expectedEvents} of units) {
      const expected = wanted.units.expected[place.get(unit) ?? -1] ?? 0;
      expect(Math.abs(expectedEvents - expected), unit).toBeLessThanOrEqual(1e-8 * expected);
    }
  };

  test("fitted on some municipalities, expected of all, with errors of both", () => {
    const reference = table.units.map(({id}) => id).filter(id => Number(id) < 600);
    const choice = {conditions: ["sex", "age", "basis"], link: "log" as const, minimumUnitSize: 1, reference};
    const {errors: se, inside, ...wanted} = more.reference;
    for (const result of [bench.compute(choice), bench.refit(choice)]) {
      compare(result, result.model?.terms.length === 0 ? {...wanted, estimate: {}, se: {}} : wanted);
    }
    const {se: found, covariance} = bench.errors(choice) as {se: Float64Array; covariance: Float64Array};
    se.forEach((value, at) => {
      expect(Math.abs(found[at] - value)).toBeLessThan(1e-8 * Math.max(value, 1e-3));
      expect(Math.abs(covariance[at * se.length + at] - value ** 2)).toBeLessThan(1e-10);
    });
    // Nothing is shared between a unit in the fit and one outside it.
    expect(covariance[inside.indexOf(true) * se.length + inside.indexOf(false)]).toBe(0);
  });

  test("given expected numbers as the offset", () => {
    const age = table.columns.find(({id}) => id === "age");
    const ages = age?.kind === "numeric" ? age.values : new Float64Array(0);
    const given = table.exposure.map((weeks, i) => weeks * (0.004 + 0.002 * Number(ages[i] < 30)));
    const over = openBenchmark({...table, exposure: given, over: "expected"});
    compare(
      over.compute({conditions: ["sex", "basis"], link: "log" as const, minimumUnitSize: 1}),
      more.expected
    );
  });

  test("frequency weights", () => {
    const weight = table.events.map((_, i) => (i % 2 === 0 ? 3 : 1));
    const choice = {conditions: ["sex", "age", "health"], link: "log" as const, minimumUnitSize: 1};
    const result = openBenchmark({...table, weight}).compute(choice);
    // R's units are of rows; ours of persons.
    compare({...result, units: []}, more.weighted);
    expect(relative(result.dispersion.people, more.weighted.dispersion)).toBeLessThan(1e-8);
  });

  test("a level without events: the limit of the likelihood", () => {
    const health = table.columns.find(({id}) => id === "health");
    const codes = health?.kind === "categorical" ? health.codes : [];
    const events = table.events.map((count, i) => (codes[i] === 4 ? 0 : count));
    const choice = {conditions: ["sex", "age", "health"], link: "log" as const, minimumUnitSize: 1};
    const result = openBenchmark({...table, events}).compute(choice);
    compare(result, more.limit);
    expect(result.warnings[0]).toMatchObject({code: "separation", level: "psychiatric"});
  });

  test("poisson.test", () => {
    const {O, E, lower, upper} = more.poisson_test;
    O.forEach((events, at) => {
      const [low, high] = exactPoisson(events, E[at]) ?? [Number.NaN, Number.NaN];
      expect(Math.abs(low - lower[at])).toBeLessThanOrEqual(1e-8 * lower[at]);
      expect(relative(high, upper[at])).toBeLessThan(1e-8);
    });
  });
});
