import {describe, expect, test} from "vitest";
import {fitMixed, type MixedFit, openBenchmark, random} from "../../../src/engine/index.js";
import {table} from "../tables.js";
import {integrated, laplace, predictorOf} from "./bruteForce.js";

const choice = (conditions: readonly string[]) => ({conditions, link: "logit" as const, minimumUnitSize: 1});
const estimate = (fit: MixedFit, name: string) =>
  fit.terms.find(({term}) => term === name)?.estimate ?? Number.NaN;

/** Seven units of 1 to 13 people; all of `f` succeed, and `g` is one person. */
const stream = random(7);
const people = Object.entries({a: 13, b: 9, c: 12, d: 7, e: 10, f: 4, g: 1}).flatMap(([unit, n], at) =>
  Array.from({length: n}, () => {
    const x = Math.round(10 * stream.normal()) / 10;
    const group = "pq"[stream.integer(2)];
    const eta = [-1.2, 0.9, 0.1, -0.4, 0.8, 9, 0][at] + 0.5 * x;
    return {unit, x, group, y: Number(stream.uniform() < 1 / (1 + Math.exp(-eta)))};
  })
);
const small = table(
  people.map(({unit, y}) => [unit, y] as const),
  {x: people.map(({x}) => x), group: people.map(({group}) => group)}
);

describe("a logit with unit effects", () => {
  const one = fitMixed(small, choice(["x", "group"]));
  const many = fitMixed(small, choice(["x", "group"]), {quadraturePoints: 25});

  test("has the log-likelihood of an integral with twenty thousand points", () => {
    expect(many.variance).toBeGreaterThan(0.1);
    expect(many.logLik).toBeCloseTo(integrated(small, predictorOf(small, many), many.variance), 7);
  });

  test("has Laplace's approximation of it with one point", () => {
    expect(one.logLik).toBeCloseTo(laplace(small, predictorOf(small, one), one.variance), 9);
    expect(one.method).toBe("laplace");
    expect(one.quadraturePoints).toBe(1);
  });

  test.each([
    ["Laplace", one, laplace],
    ["25 points", many, integrated]
  ] as const)("%s: no parameter can be moved to a higher likelihood", (_, fit, logLik) => {
    const eta = predictorOf(small, fit);
    const {x, group} = {x: people.map(({x}) => x), group: people.map(({group}) => Number(group === "q"))};
    const directions = [() => 1, (row: number) => x[row], (row: number) => group[row]];
    const h = 1e-3;
    for (const along of directions) {
      const up = logLik(small, row => eta(row) + h * along(row), fit.variance);
      const down = logLik(small, row => eta(row) - h * along(row), fit.variance);
      expect(Math.abs(up - down) / (2 * h)).toBeLessThan(1e-4);
      expect(up + down).toBeLessThan(2 * (fit.logLik ?? 0));
    }
    const up = logLik(small, eta, fit.variance * (1 + h));
    const down = logLik(small, eta, fit.variance * (1 - h));
    expect(Math.abs(up - down) / (2 * h)).toBeLessThan(1e-5);
  });

  test("pulls the effect of a unit where all succeed, and of a single person, to something finite", () => {
    const [f, g] = many.units.slice(5);
    expect(f.mode).toBeGreaterThan(0.3);
    expect(f.mode).toBeLessThan(5);
    expect(g.reliability).toBeGreaterThan(0);
    expect(g.reliability).toBeLessThan(f.reliability + 0.2);
    expect(g.sd).toBeLessThan(Math.sqrt(many.variance));
  });

  test("says what an effect does to its people: the mean of their chances with it less without it", () => {
    const eta = predictorOf(small, many);
    const chance = (value: number) => 1 / (1 + Math.exp(-value));
    many.units.forEach(({mode, n, difference}, unit) => {
      const rows = [...small.unitCodes.keys()].filter(row => small.unitCodes[row] === unit);
      const sum = rows.reduce((total, row) => total + chance(eta(row) + mode) - chance(eta(row)), 0);
      expect(rows).toHaveLength(n);
      expect(difference).toBeCloseTo(sum / n, 10);
      expect(Math.sign(difference)).toBe(Math.sign(mode));
    });
  });

  test("has an intraclass correlation on the latent scale, and a median odds ratio", () => {
    const {variance} = many;
    expect(many.intraclassCorrelation).toBeCloseTo(variance / (variance + Math.PI ** 2 / 3), 14);
    // Larsen & Merlo (2005), table 2 prints 0.6745 for the third quartile of the normal distribution.
    expect(Math.log(many.medianOddsRatio ?? 0)).toBeCloseTo(0.67449 * Math.sqrt(2 * variance), 4);
    expect(many.residualVariance).toBeNull();
  });

  test("refuses numbers of points that are not whole, or not 1 to 25", () => {
    for (const quadraturePoints of [0, 26, 2.5, Number.NaN]) {
      expect(() => fitMixed(small, choice([]), {quadraturePoints})).toThrow(
        `invalid number of quadrature points ${quadraturePoints}; allowed: 1 (Laplace) to 25`
      );
    }
  });
});

describe("a variance component of zero", () => {
  // In every unit half of each group succeed: less difference between units than chance would give.
  const equal = table(
    ["a", "b", "c"].flatMap(unit => [1, 0, 1, 0, 1, 0, 1, 0].map(y => [unit, y] as const)),
    {x: ["a", "b", "c"].flatMap(() => [1, 1, 2, 3, 1, 5, 5, 2])}
  );

  test.each([1, 2, 10])("is the plain model, with %i points, and says so", points => {
    const fit = fitMixed(equal, choice(["x"]), {quadraturePoints: points});
    const plain = openBenchmark(equal).compute(choice(["x"])).model;
    expect(fit.variance).toBe(0);
    expect(fit.intraclassCorrelation).toBe(0);
    expect(fit.medianOddsRatio).toBe(1);
    expect(fit.warnings.map(({code}) => code)).toEqual(["zero-variance"]);
    expect(fit.logLik).toBe(plain.logLik);
    fit.terms.forEach(({estimate, se}, at) => {
      expect(estimate).toBe(plain.terms[at].estimate);
      expect(se).toBe(plain.terms[at].se);
    });
    for (const unit of fit.units) {
      expect(unit).toMatchObject({mode: 0, sd: 0, reliability: 0, difference: 0});
    }
  });
});

describe("what a logit with unit effects cannot tell", () => {
  test("with one unit, or one person in each, there is no variance between units", () => {
    const alone = table([0, 1, 1, 0].map(y => ["a", y] as const));
    expect(() => fitMixed(alone, choice([]))).toThrow("missing units: 1 in the reference population");
    const singles = table([0, 1, 1, 0].map((y, at) => ["abcd"[at], y] as const));
    expect(() => fitMixed(singles, choice([]))).toThrow("missing people: one in each of 4 units");
  });

  test("where everyone has the same outcome, nothing varies", () => {
    for (const y of [0, 1]) {
      const same = table(
        ["a", "a", "b", "b"].map(unit => [unit, y] as const),
        {x: [1, 2, 3, 4]}
      );
      const fit = fitMixed(same, choice(["x"]));
      expect(fit.variance).toBe(0);
      expect(fit.logLik).toBe(0);
      expect(fit.terms.map(({estimate}) => estimate)).toEqual([null, null]);
      expect(fit.warnings.map(({code}) => code)).toEqual(["no-variation", "zero-variance"]);
    }
  });

  test("where each unit's people all do the same, effects are nearly everything, or have no bound", () => {
    const pure = table(
      ["a", "b", "c", "d", "e", "f"].flatMap((unit, at) =>
        Array.from({length: 30}, () => [unit, at % 2] as const)
      )
    );
    const fit = fitMixed(pure, choice([]), {quadraturePoints: 10});
    expect(fit.intraclassCorrelation).toBeGreaterThan(0.99);
    expect(() => fitMixed(pure, choice([]), {quadraturePoints: 25})).toThrow(
      "unsupported variance between units: it has no bound"
    );
  });

  test("a level that settles the outcome has no estimate, and its people say nothing of their units", () => {
    const settled = table(
      [...people.map(({unit, y}) => [unit, y] as const), ["a", 1], ["a", 1], ["b", 1], ["z", 1], ["z", 1]],
      {group: [...people.map(({group}) => group), "r", "r", "r", "r", "r"]}
    );
    const without = table(
      people.map(({unit, y}) => [unit, y] as const),
      {group: people.map(({group}) => group)}
    );
    const fit = fitMixed(settled, choice(["group"]), {quadraturePoints: 5});
    const same = fitMixed(without, choice(["group"]), {quadraturePoints: 5});
    expect(fit.terms.find(({level}) => level === "r")).toMatchObject({estimate: null, se: null});
    expect(fit.warnings.map(({code}) => code)).toEqual(["separation"]);
    expect(fit.variance).toBeCloseTo(same.variance, 8);
    expect(fit.logLik).toBeCloseTo(same.logLik ?? Number.NaN, 9);
    expect(estimate(fit, "group: q")).toBeCloseTo(estimate(same, "group: q"), 8);
    expect(fit.units[0].mode).toBeCloseTo(same.units[0].mode, 8);
    expect(15 * fit.units[0].difference).toBeCloseTo(13 * same.units[0].difference, 8);
    expect(fit.units.at(-1)).toMatchObject({unit: "z", mode: 0, reliability: 0, difference: 0});
    expect(fit.units.at(-1)?.sd).toBeCloseTo(Math.sqrt(fit.variance), 12);
  });

  test("a condition that follows from those before it gets no estimate", () => {
    const twice = table(
      people.map(({unit, y}) => [unit, y] as const),
      {x: people.map(({x}) => x), again: people.map(({x}) => 3 - 2 * x)}
    );
    const fit = fitMixed(twice, choice(["x", "again"]));
    expect(fit.terms.map(({estimate}) => estimate === null)).toEqual([false, false, true]);
    expect(fit.warnings.map(({code}) => code)).toEqual(["collinear"]);
    expect(fit.variance).toBeCloseTo(fitMixed(small, choice(["x"])).variance, 8);
  });
});
