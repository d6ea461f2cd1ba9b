import {describe, expect, test} from "vitest";
import {type DurationChoice, type OpenCox, openBenchmark, openCox} from "../../../src/engine/index.js";
import {present, readOracle} from "../../oracle/oracle.js";
import {farthest, lung, newcomers, newcomersConditions, relative, unempdur, veteran} from "./oracles.js";
import {durations} from "./tables.js";

const ties = ["efron", "breslow"] as const;
type Scale = "km" | "identity";

interface RTest {
  readonly statistic: number[];
  readonly degrees: number[];
  readonly p: number[];
}
type RChecks = Record<Scale | "terms", RTest> & {
  readonly martingale: number[];
  readonly schoenfeld: number[];
};

function compare(cox: OpenCox, scale: Scale, each: "condition" | "term", r: RTest): void {
  const {conditions, global} = cox.proportionalHazards(scale, each);
  const all = [...conditions, ...(global === null ? [] : [global])];
  expect(all.map(({degrees}) => degrees)).toEqual(r.degrees);
  expect(
    farthest(
      all.map(({statistic}) => statistic),
      r.statistic
    )
  ).toBeLessThan(1e-8);
  expect(
    relative(
      all.map(({p}) => p),
      r.p
    )
  ).toBeLessThan(1e-8);
}

describe("R's cox.zph of survival 3.5", () => {
  const files = [
    ["lung", lung, "cox", ["age", "sex", "ph.ecog"]],
    ["veteran", veteran, "cox", ["trt", "age", "karno", "diagtime", "prior"]],
    ["spells", newcomers, "cox", newcomersConditions],
    ["unempdur", unempdur, "cox", ["ui", "reprate", "disrate", "logwage", "tenure"]]
  ] as const;
  test.each(
    present(files).flatMap(([name, open, key, conditions]) =>
      ties.map(tie => [name, tie, open, key, conditions] as const)
    )
  )("%s, %s: Kaplan–Meier's scale, term by term", (name, tie, open, key, conditions) => {
    type ROracle = {zph_km: {chisq: number[]; df: number[]; p: number[]}; martingale_first20: number[]};
    const {zph_km: r, martingale_first20: first} = readOracle<Record<string, Record<string, ROracle>>>(
      `json/${name}.json`
    )[key][tie];
    const cox = openCox(open(), {conditions, ties: tie});
    compare(cox, "km", "term", {statistic: r.chisq, degrees: r.df, p: r.p});
    expect(farthest([...cox.martingale().slice(0, 20)], first)).toBeLessThan(1e-8);
  });

  type RZph = Record<string, Record<Scale, {chisq: number[]; df: number[]; p: number[]}>>;
  type RSpells = {zph: RZph; cox_strata: Record<string, {zph: RZph[string]}>};
  const own = readOracle<RSpells & {delayed: RSpells}>("json/spells.json");
  test.each(ties.flatMap(tie => [false, true].map(delayed => [tie, delayed] as const)))(
    "spells, %s, delayed entry: %s: both scales, with and without strata",
    (tie, delayed) => {
      const table = newcomers({delayed});
      const {zph, cox_strata: strata} = delayed ? own.delayed : own;
      for (const scale of ["km", "identity"] as const) {
        const cases = [
          [{conditions: newcomersConditions}, zph[tie][scale]],
          [
            {conditions: newcomersConditions.filter(id => id !== "sex"), strata: "sex"},
            strata[tie].zph[scale]
          ]
        ] as const;
        for (const [choice, {chisq, df, p}] of cases)
          compare(openCox(table, {...choice, ties: tie}), scale, "condition", {
            statistic: chisq,
            degrees: df,
            p
          });
      }
    }
  );

  const {cox: r} = readOracle<{cox: Record<string, {checks: Record<string, RChecks>}>}>(
    "json/durations.json"
  );
  const full = ["trt", "age", "karno", "celltype"];
  const cases = [
    ["plain", {}, {conditions: full}],
    ["delayed", {entry: true}, {conditions: full}],
    ["strata", {}, {conditions: ["age", "karno"], strata: "celltype"}]
  ] as const;
  test.each(
    cases.flatMap(([name, options, choice]) => ties.map(tie => [name, tie, options, choice] as const))
  )("veteran, %s, %s: both scales, conditions of several levels at once", (name, tie, options, choice) => {
    const cox = openCox(veteran(options), {...choice, ties: tie});
    const wanted = r[tie].checks[name];
    compare(cox, "km", "condition", wanted.km);
    compare(cox, "identity", "condition", wanted.identity);
    compare(cox, "km", "term", wanted.terms);
  });

  test.each(ties)("%s: martingale and Schoenfeld residuals", tie => {
    const cox = openCox(veteran(), {conditions: full, ties: tie});
    const wanted = r[tie].checks.plain;
    expect(farthest([...cox.martingale()], wanted.martingale)).toBeLessThan(1e-8);
    const {residuals, time, rows, terms} = cox.schoenfeld();
    expect(terms).toHaveLength(6);
    expect(rows).toHaveLength(128);
    expect([...time].sort((a, b) => a - b)).toEqual(time);
    // R leaves tied events in an order of its own: sums of each time are compared.
    const sums = (values: readonly (readonly number[])[]) => {
      const at = new Map<number, number[]>();
      values.forEach((value, k) => {
        const sum = at.get(time[k]) ?? Array(6).fill(0);
        at.set(
          time[k],
          sum.map((total, j) => total + value[j])
        );
      });
      return [...at.values()].flat();
    };
    const theirs = Array.from({length: 128}, (_, k) => wanted.schoenfeld.slice(6 * k, 6 * k + 6));
    expect(farthest(sums(residuals), sums(theirs))).toBeLessThan(1e-8);
  });
});

describe("residuals", () => {
  test("of Schoenfeld sum to zero in every column, of martingales overall", () => {
    for (const tie of ties) {
      const cox = openCox(veteran(), {conditions: ["age", "celltype"], ties: tie});
      const {residuals, terms} = cox.schoenfeld();
      terms.forEach((_, k) => {
        expect(residuals.reduce((sum, values) => sum + values[k], 0)).toBeCloseTo(0, 8);
      });
      expect(cox.martingale().reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 9);
    }
  });

  test("by hand: 1 x=0, 2 x=1, 3+ x=1 at β = 0", () => {
    const cox = openCox(durations("a 1 2 3+ 2+ 1+", {x: [0, 1, 1, 1, 0]}), {conditions: []});
    expect(
      farthest([...cox.martingale()], [1 - 1 / 5, 1 - 1 / 5 - 1 / 3, -1 / 5 - 1 / 3, -1 / 5 - 1 / 3, -1 / 5])
    ).toBeLessThan(1e-14);
    expect(cox.proportionalHazards()).toEqual({scale: "km", conditions: [], global: null});
  });

  test("outside the fit there are none", () => {
    const cox = openCox(durations("a 1 2 3+ | b 2 4", {x: [1, 0, 1, 3, 2]}), {
      conditions: ["x"],
      reference: ["a"]
    });
    expect([...cox.martingale()].map(Number.isNaN)).toEqual([false, false, false, true, true]);
  });

  test("nobody has the event: nothing to test", () => {
    const cox = openCox(durations("a 1+ 2+", {x: [1, 2]}), {conditions: ["x"]});
    expect(cox.proportionalHazards().global).toBeNull();
    expect(cox.schoenfeld().rows).toEqual([]);
  });

  test("one event: a test of nothing is left out", () => {
    const cox = openCox(durations("a 1+ 2 3+ 4+", {x: [1, 2, 4, 1]}), {conditions: ["x"]});
    expect(cox.proportionalHazards().conditions.every(({p}) => Number.isFinite(p))).toBe(true);
  });
});

describe("how a model fits", () => {
  const choice = (link: DurationChoice["link"], more = {}) =>
    ({
      conditions: ["trt", "karno", "celltype"],
      link,
      horizon: 100,
      minimumUnitSize: 1,
      ...more
    }) as DurationChoice;
  const bench = openBenchmark(veteran());

  test.each([
    choice("cox"),
    choice("piecewise", {cuts: [30, 100]}),
    choice("exponential"),
    choice("weibull"),
    choice("lognormal"),
    choice("loglogistic")
  ])("$link: Cox–Snell residuals sum to the events, and lie near the diagonal", asked => {
    const {coxSnell, proportionalHazards} = bench.curves!.fit(asked);
    const {residual, cumulativeHazard, atRisk} = coxSnell;
    expect([...residual].sort((a, b) => a - b)).toEqual(residual);
    // The middle of the curve; veteran's hazards are not proportional, so nearer would be odd.
    const middle = residual.findIndex(value => value > 0.7);
    expect(cumulativeHazard[middle] / residual[middle]).toBeGreaterThan(0.7);
    expect(cumulativeHazard[middle] / residual[middle]).toBeLessThan(1.4);
    expect(atRisk[0]).toBeGreaterThan(100);
    const assumes = asked.link !== "lognormal" && asked.link !== "loglogistic";
    expect(proportionalHazards === null).toBe(!assumes);
    if (assumes)
      expect(proportionalHazards?.conditions.map(({condition}) => condition)).toEqual(asked.conditions);
  });

  test("exponential, by hand: a residual is time over the mean wait, from entry on", () => {
    const opened = openBenchmark(durations("a 1-3 0-5+ 0-2 | b 4 6+"));
    const {coxSnell} = opened.curves!.fit(choice("exponential", {conditions: []}));
    const rate = 3 / 19;
    expect(farthest(coxSnell.residual, [2 * rate, 4 * rate])).toBeLessThan(1e-12);
    expect(farthest(coxSnell.cumulativeHazard, [2 / 5, 2 / 5 + 1 / 3])).toBeLessThan(1e-12);
  });

  test("nobody has the event, or no conditions: nothing to say", () => {
    const never = openBenchmark(durations("a 1+ 2+"));
    expect(never.curves!.fit(choice("cox", {conditions: []}))).toEqual({
      proportionalHazards: null,
      coxSnell: {residual: [], cumulativeHazard: [], atRisk: []}
    });
    expect(never.curves!.fit(choice("weibull", {conditions: []})).coxSnell.residual).toEqual([]);
  });
});
