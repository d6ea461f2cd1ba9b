import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {rankDescending} from "../../../src/engine/benchmark/ranks.js";
import type {Factor} from "../../../src/engine/design/factor.js";
import {openBenchmark, random} from "../../../src/engine/index.js";
import {cornerMasks, cornerWeights} from "../../../src/engine/multiverse/corners.js";
import {ColumnExponential} from "../../../src/engine/multiverse/exponential.js";
import {sumLogs} from "../../../src/engine/multiverse/kernels.js";
import {KroneckerTable} from "../../../src/engine/multiverse/kronecker.js";
import {count} from "../../../src/engine/multiverse/masks.js";
import {Moments} from "../../../src/engine/multiverse/moments.js";
import {Ranking} from "../../../src/engine/multiverse/ranking.js";
import {column, table} from "../tables.js";
import {openModels} from "./openModels.js";
import {largestDifference} from "./whole.js";

const finite = fc.double({min: -1, max: 1, noNaN: true});

describe("Ranking", () => {
  test("ranks as rankDescending does, whatever was sorted before, and ties share the mean", () => {
    const row = fc.array(fc.oneof(finite, fc.constantFrom(0, 0.5, -0)), {minLength: 7, maxLength: 7});
    fc.assert(
      fc.property(fc.array(row, {minLength: 1, maxLength: 4}), rows => {
        const ranking = new Ranking(7);
        for (const values of rows) {
          const ranks = new Float32Array(7);
          ranking.sort(Float64Array.from(values));
          ranking.write(ranks);
          expect(Array.from(ranks)).toEqual(rankDescending(values).map(({rank}) => rank));
        }
      })
    );
  });

  test("knows no gap between fifths of fewer than five", () => {
    const ranking = new Ranking(4);
    ranking.sort(Float64Array.of(1, 2, 3, 4));
    expect(ranking.gap()).toBeNaN();
    const six = new Ranking(6);
    six.sort(Float64Array.of(4, 1, 3, 2, 9, 7));
    expect(six.gap()).toBe(8 - 1);
  });
});

describe("ColumnExponential", () => {
  test.each([0, 1e-300, -0.3, 1.7, -40, 150])("multiplies by exp(%s·x) to the last digits", b => {
    const stream = random(1);
    const values = Float64Array.from({length: 2000}, () => stream.normal());
    const found = new Float64Array(2000).fill(2);
    new ColumnExponential({parameter: 0, values}).multiply(found, b);
    values.forEach((x, i) => {
      expect(Math.abs(found[i] / (2 * Math.exp(b * x)) - 1)).toBeLessThan(1e-13 * Math.max(1, Math.abs(b)));
    });
  });

  test("keeps its digits where one value is a hundred deviations away", () => {
    const values = Float64Array.from({length: 1000}, (_, i) => (i === 7 ? 100 : Math.sin(i)));
    const found = new Float64Array(1000).fill(1);
    new ColumnExponential({parameter: 0, values}).multiply(found, 0.9);
    expect(
      largestDifference(
        found.map((value, i) => value / Math.exp(0.9 * values[i])),
        new Float64Array(1000).fill(1)
      )
    ).toBeLessThan(1e-13);
  });
});

describe("KroneckerTable", () => {
  const codes = new Uint8Array(0);
  const dummies: Factor = {
    codes,
    size: 3,
    columns: [
      {parameter: 1, values: Float64Array.of(0, 1, 0), only: 1},
      {parameter: 2, values: Float64Array.of(0, 0, 1), only: 2}
    ]
  };
  const number: Factor = {
    codes,
    size: 2,
    columns: [{parameter: 3, values: Float64Array.of(-1, 1.5), only: -1}]
  };
  const beta = Float64Array.of(9, 0.2, -0.4, 0.7);

  test("holds the odds of every combination, the first factor's level running fastest", () => {
    const odds = new Float64Array(6);
    new KroneckerTable([dummies, number], odds, new Float64Array(6)).fill(beta, 2);
    const effects = [-0.7, 0.2 - 0.7, -0.4 - 0.7, 1.05, 0.2 + 1.05, -0.4 + 1.05];
    expect(
      largestDifference(
        odds,
        effects.map(effect => 2 * Math.exp(effect))
      )
    ).toBeLessThan(1e-14);
  });

  test("takes its sums from the gradient of every column", () => {
    const gradient = new Float64Array(4);
    const sums = Float64Array.of(1, 2, 4, 8, 16, 32);
    const total = new KroneckerTable([dummies, number], new Float64Array(6), sums).subtractFrom(gradient);
    expect(total).toBe(63);
    expect(Array.from(gradient)).toEqual([0, -(2 + 16), -(4 + 32), 1 + 2 + 4 - 1.5 * (8 + 16 + 32)]);
  });
});

test("sumLogs is Σ w·log(1 + odds), also of odds whose product is beyond the largest double", () => {
  const odds = Float64Array.from({length: 3000}, (_, i) => 10 ** ((i % 61) - 30));
  const weight = Float64Array.from(odds, (_, i) => [1, 0, 2.5][i % 3]);
  const expected = odds.reduce((sum, value, i) => sum + weight[i] * Math.log1p(value), 0);
  expect(Math.abs(sumLogs(odds, weight) / expected - 1)).toBeLessThan(1e-13);
});

describe("corners", () => {
  test("are the models with or without at most so many conditions", () => {
    expect(cornerMasks(0, 2)).toEqual([0]);
    expect(cornerMasks(4, 1)).toEqual([0, 1, 2, 4, 7, 8, 11, 13, 14, 15]);
    expect(cornerMasks(11, 2)).toHaveLength(2 * (1 + 11 + 55));
    expect(cornerMasks(32, 1)).toContain(2 ** 32 - 1);
  });

  test.each([0, 1, 2])("tell any error that has no interactions beyond order %i", order => {
    const k = 7;
    const stream = random(3);
    const effects = Array.from({length: 2 ** k}, (_, mask) => (count(mask) <= order ? stream.normal() : 0));
    const errorOf = (mask: number) =>
      effects.reduce((sum, effect, part) => ((part & mask) === part ? sum + effect : sum), 0);
    const corners = cornerMasks(k, order);
    for (let mask = 0; mask < 2 ** k; ++mask) {
      const found = cornerWeights(corners, mask, k, order).reduce(
        (sum, [place, weight]) => sum + weight * errorOf(corners[place]),
        0
      );
      expect(found).toBeCloseTo(errorOf(mask), 9);
    }
  });

  test("are exact at the corners themselves", () => {
    const corners = cornerMasks(6, 2);
    corners.forEach((mask, at) => {
      expect(cornerWeights(corners, mask, 6, 2)).toEqual([[at, 1]]);
    });
  });
});

test("Moments are means and their standard errors", () => {
  const moments = new Moments(2);
  for (const draw of [
    [1, 5],
    [2, 5],
    [6, 5]
  ])
    moments.add(Float64Array.from(draw));
  expect(Array.from(moments.mean)).toEqual([3, 5]);
  expect(moments.error(0)).toBeCloseTo(Math.sqrt((4 + 1 + 9) / 2 / 3), 12);
  expect(moments.error(1)).toBe(0);
});

test("models with more combinations than three packs hold, or with several continuous numbers, are those of their conditions", () => {
  const stream = random(4);
  const rows = Array.from({length: 700}, () => ["abcde"[stream.integer(5)], stream.integer(2)] as const);
  const many = Array.from({length: 8}, (_, j) =>
    column(
      `c${j}`,
      rows.map(() => stream.integer(40))
    )
  );
  const dense = ["x", "z"].map(id =>
    column(
      id,
      rows.map(() => stream.normal())
    )
  );
  const data = {...table(rows), columns: [...many, ...dense]};
  const choice = {conditions: data.columns.map(({id}) => id), link: "logit" as const, minimumUnitSize: 1};
  const open = openModels(data, choice);
  const bench = openBenchmark(data);
  for (const mask of [255, 256 + 255, 1023, 1023 - 7, 512 + 3, 768]) {
    const {expected, statistics} = open.fit(mask, mask + 1);
    const alone = bench.compute({
      ...choice,
      conditions: choice.conditions.filter((_, j) => (mask >>> j) & 1)
    });
    expect(
      largestDifference(
        expected,
        alone.units.map(unit => unit.expected)
      )
    ).toBeLessThan(1e-9);
    expect(Math.abs(statistics.logLik[0] / (alone.model.logLik ?? Number.NaN) - 1)).toBeLessThan(1e-9);
  }
});
