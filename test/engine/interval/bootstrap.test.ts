import {describe, expect, test} from "vitest";
import {createDesign} from "../../../src/engine/design/design.js";
import {openBenchmark, openBootstrap, random} from "../../../src/engine/index.js";
import {Chord} from "../../../src/engine/interval/chord.js";
import {Resample} from "../../../src/engine/interval/resample.js";
import {fitModel} from "../../../src/engine/model/liveModels.js";
import {sumOutcomes} from "../../../src/engine/model/outcomes.js";
import {contraception, hsb82} from "../../oracle/tables.js";
import {table} from "../tables.js";

const empty = {conditions: [], link: "logit" as const, minimumUnitSize: 1};

/** Two units of unequal size and share. */
const people = [
  ...Array.from({length: 40}, (_, at) => ["a", Number(at < 10)] as const),
  ...Array.from({length: 120}, (_, at) => ["b", Number(at < 72)] as const)
];

describe("openBootstrap(table, choice, options)", () => {
  test("without conditions: a unit's share against the country's, whose error is known", () => {
    // D_a = p_a − (n_a·p_a + n_b·p_b)/N, with binomial variances within units.
    const a = (0.25 * 0.75) / 40;
    const b = (0.6 * 0.4) / 120;
    const expected = Math.sqrt((1 - 40 / 160) ** 2 * a + (120 / 160) ** 2 * b);
    for (const link of ["logit", "linear"] as const) {
      const bootstrap = openBootstrap(table(people), {...empty, link}, {replicates: 4000, seed: 7});
      bootstrap.step(4000);
      const {units, unsettled} = bootstrap.result()!;
      expect(unsettled).toBe(0);
      // The standard error of a standard error from 4,000 draws is 1.1 %.
      expect(Math.abs(units[0].se / expected - 1)).toBeLessThan(0.05);
      const difference = 10 / 40 - 82 / 160;
      expect(Math.abs(units[0].interval[0] - (difference - 1.96 * expected))).toBeLessThan(0.15 * expected);
      expect(Math.abs(units[0].interval[1] - (difference + 1.96 * expected))).toBeLessThan(0.15 * expected);
    }
  });

  test("rows of several persons are persons: the same error as one by one", () => {
    const rows = [
      ["a", 0.25, 40],
      ["b", 0.6, 120]
    ] as const;
    const run = (coded: Parameters<typeof openBootstrap>[0]) => {
      const bootstrap = openBootstrap(coded, empty, {replicates: 3000});
      bootstrap.step(3000);
      return bootstrap.result()!.units.map(({se}) => se);
    };
    const [whole, single] = [run(table(rows)), run(table(people))];
    whole.forEach((se, at) => {
      expect(Math.abs(se / single[at] - 1)).toBeLessThan(0.08);
    });
  });

  test("depends on the seed alone, not on how it was sliced", () => {
    const run = (slices: readonly number[], seed?: number) => {
      const bootstrap = openBootstrap(table(people), empty, {replicates: 30, ...(seed ? {seed} : {})});
      for (const slice of slices) bootstrap.step(slice);
      return bootstrap.result()!;
    };
    expect(run([7, 1, 22])).toEqual(run([30]));
    expect(run([30], 2)).not.toEqual(run([30]));
  });

  test("counts what is done, stops at the end, and answers from two replicates on", () => {
    const bootstrap = openBootstrap(table(people), empty, {replicates: 5});
    expect(bootstrap.result()).toBeNull();
    bootstrap.step(3);
    expect(bootstrap.done).toBe(3);
    expect(bootstrap.result()!.replicates).toBe(3);
    bootstrap.step(100);
    expect(bootstrap.done).toBe(5);
    expect(bootstrap.done).toBe(5);
    expect(() => openBootstrap(table(people), empty, {replicates: 1})).toThrow(
      "invalid number of replicates 1"
    );
    expect(() => openBootstrap(table(people), empty, {level: 1.5})).toThrow("invalid level");
  });

  test("finite where there is little to draw from: one unit, one person, everyone alike, separation", () => {
    const few = [
      ["a", 1],
      ["b", 0],
      ["b", 1],
      ["c", 1],
      ["c", 1],
      ["c", 0]
    ] as const;
    const cases = [
      [
        table([
          ["a", 1],
          ["a", 0]
        ]),
        []
      ],
      [table(few), []],
      [table(few.map(([unit]) => [unit, 1] as const)), []],
      [table(few, {level: ["x", "y", "x", "x", "y", "y"]}), ["level"]],
      [table(few, {level: ["sure", "y", "y", "y", "y", "y"]}), ["level"]]
    ] as const;
    for (const [coded, conditions] of cases) {
      for (const link of ["logit", "linear"] as const) {
        const bootstrap = openBootstrap(coded, {...empty, link, conditions}, {replicates: 60});
        bootstrap.step(60);
        for (const {se, interval} of bootstrap.result()!.units) {
          expect(se).toBeGreaterThanOrEqual(0);
          expect(interval.every(Number.isFinite)).toBe(true);
        }
      }
    }
  });

  test("everyone alike has no error", () => {
    const bootstrap = openBootstrap(table(people.map(([unit]) => [unit, 1] as const)), empty, {
      replicates: 3
    });
    bootstrap.step(3);
    expect(bootstrap.result()!.units.map(({se}) => se)).toEqual([0, 0]);
  });
});

describe("a replicate", () => {
  const women = ["age", "age2", "livch", "urban"];
  test.each([
    ["contraception, logit", contraception(), women, "logit", undefined],
    ["contraception, linear", contraception(), women, "linear", undefined],
    ["contraception, fitted on half of the districts", contraception(), women, "logit", 30],
    ["hsb82", hsb82(), ["ses", "minrty", "sx", "meanses", "sector"], "linear", undefined]
  ] as const)(
    "%s: the differences of a full refit, to a ten-thousandth of their error",
    (_, coded, conditions, link, some) => {
      const design = createDesign(coded);
      const ids = coded.units.map(({id}) => id);
      const reference = some === undefined ? undefined : ids.slice(0, some);
      const inFit = ids.map(id => reference?.includes(id) ?? true);
      const fitted = fitModel(design, conditions, link, sumOutcomes(design, reference));
      const chord = new Chord(design, fitted, inFit);
      const drawn = new Resample(coded);
      const stream = random(5);
      const sums = new Float64Array(coded.units.length);
      for (let replicate = 0; replicate < 5; ++replicate) {
        drawn.draw(stream);
        expect(chord.refit(drawn.weight, drawn.y, sums)).toBe(true);
        const again = {...coded, weight: drawn.weight.slice(), y: drawn.y.slice()};
        const choice = {conditions, link, minimumUnitSize: 1, ...(reference ? {reference} : {})};
        openBenchmark(again)
          .compute(choice)
          .units.forEach(({difference, n, se}, at) => {
            expect(n).toBe(drawn.n[at]);
            expect(Math.abs(sums[at] / n - difference)).toBeLessThan(1e-4 * se);
          });
      }
    }
  );

  test("holds every unit's own people, as many as there are", () => {
    const coded = contraception();
    const drawn = new Resample(coded);
    drawn.draw(random(3));
    const n = new Float64Array(coded.units.length);
    drawn.weight.forEach((weight, i) => {
      n[coded.unitCodes[i]] += weight;
    });
    expect(n).toEqual(drawn.n);
    expect(drawn.weight.some(weight => weight > 1)).toBe(true);
  });
});
