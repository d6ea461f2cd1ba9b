import {describe, expect, test} from "vitest";
import {type CodedTable, fitMixed, openBenchmark, random} from "../../../src/engine/index.js";
import {table} from "../tables.js";

const choice = (conditions: readonly string[] = []) => ({
  conditions,
  link: "linear" as const,
  minimumUnitSize: 1
});
const numbers = (rows: readonly (readonly [string, number])[], columns: Parameters<typeof table>[1] = {}) =>
  table(rows, columns, "number");

describe("a balanced linear model, by hand", () => {
  // Means 2, 6, 10. Mean squares: between 2·(16 + 0 + 16)/2 = 32, within (2 + 2 + 2)/3 = 2.
  const balanced = numbers([
    ["a", 1],
    ["a", 3],
    ["b", 5],
    ["b", 7],
    ["c", 9],
    ["c", 11]
  ]);

  test("restricted likelihood: the analysis of variance", () => {
    const fit = fitMixed(balanced, choice());
    expect(fit.method).toBe("REML");
    expect(fit.residualVariance).toBeCloseTo(2, 10);
    expect(fit.variance).toBeCloseTo((32 - 2) / 2, 8);
    expect(fit.intraclassCorrelation).toBeCloseTo(15 / 17, 10);
    expect(fit.terms[0].estimate).toBeCloseTo(6, 12);
    expect(fit.terms[0].se).toBeCloseTo(Math.sqrt(32 / 6), 9);
    // −½ [(n − 1) log 2π + log|V| + log X'V⁻¹X + (n − 1)]
    const logV = 3 * (Math.log(2) + Math.log(32));
    expect(fit.logLik).toBeCloseTo(-(5 * Math.log(2 * Math.PI) + logV + Math.log(6 / 32) + 5) / 2, 10);
    expect(fit.medianOddsRatio).toBeNull();
    expect(fit.quadraturePoints).toBeNull();
  });

  test("full likelihood: between 64/3 instead of 32", () => {
    const fit = fitMixed(balanced, choice(), {likelihood: "ML"});
    expect(fit.residualVariance).toBeCloseTo(2, 10);
    expect(fit.variance).toBeCloseTo((64 / 3 - 2) / 2, 8);
    expect(fit.terms[0].se).toBeCloseTo(Math.sqrt(64 / 3 / 6), 9);
    const logV = 3 * (Math.log(2) + Math.log(64 / 3));
    expect(fit.logLik).toBeCloseTo(-(6 * Math.log(2 * Math.PI) + logV + 6) / 2, 10);
  });

  test("effects are the means' distances, pulled by 30/32", () => {
    const {units} = fitMixed(balanced, choice());
    expect(units.map(({mode}) => mode)).toEqual([-3.75, 0, 3.75].map(value => expect.closeTo(value, 9)));
    for (const unit of units) {
      expect(unit.sd).toBeCloseTo(Math.sqrt((15 * 2) / 32), 9);
      expect(unit.reliability).toBeCloseTo(30 / 32, 10);
      expect(unit.difference).toBe(unit.mode);
    }
  });
});

const stream = random(3);
const people = Array.from({length: 90}, () => {
  const unit = "abcdef"[stream.integer(6)];
  const x = stream.normal();
  return {unit, x, y: 2 * x + "abcdef".indexOf(unit) + stream.normal()};
});
const some = numbers(
  people.map(({unit, y}) => [unit, y] as const),
  {x: people.map(({x}) => x)}
);

describe("a linear model with unit effects", () => {
  test("of variance zero is ordinary least squares", () => {
    const flat = numbers([
      ["a", 1],
      ["a", 11],
      ["b", 2],
      ["b", 10],
      ["c", 3],
      ["c", 9]
    ]);
    for (const likelihood of ["REML", "ML"] as const) {
      const fit = fitMixed(flat, choice(), {likelihood});
      expect(fit.variance).toBe(0);
      expect(fit.terms[0].estimate).toBe(6);
      expect(fit.residualVariance).toBeCloseTo(likelihood === "REML" ? 100 / 5 : 100 / 6, 10);
      expect(fit.warnings.map(({code}) => code)).toEqual(["zero-variance"]);
      for (const unit of fit.units) {
        expect(unit).toMatchObject({sd: 0, reliability: 0});
        expect(unit.mode).toBeCloseTo(0, 15);
      }
    }
    const plain = openBenchmark(flat).compute(choice()).model;
    expect(fitMixed(flat, choice(), {likelihood: "ML"}).logLik).toBeCloseTo(plain.logLik ?? Number.NaN, 10);
  });

  test("counts yes and no among a row's people as people do", () => {
    const one = table([
      ["a", 1],
      ["a", 1],
      ["a", 0],
      ["b", 0],
      ["b", 0],
      ["b", 1],
      ["c", 1],
      ["c", 1],
      ["c", 1],
      ["d", 0],
      ["d", 0]
    ]);
    const shares = table([
      ["a", 2 / 3, 3],
      ["b", 1 / 3, 3],
      ["c", 1, 3],
      ["d", 0, 2]
    ]);
    const found = fitMixed({...shares, outcome: "count"}, choice());
    const expected = fitMixed(one, choice());
    expect(expected.variance).toBeGreaterThan(0);
    expect(found.variance).toBeCloseTo(expected.variance, 9);
    expect(found.logLik).toBeCloseTo(expected.logLik ?? Number.NaN, 9);
    found.units.forEach(({mode, sd}, at) => {
      expect(mode).toBeCloseTo(expected.units[at].mode, 9);
      expect(sd).toBeCloseTo(expected.units[at].sd, 9);
    });
  });

  test("with one unit, or one person in each, has no variance to tell", () => {
    expect(() =>
      fitMixed(
        numbers([
          ["a", 1],
          ["a", 2]
        ]),
        choice()
      )
    ).toThrow("missing units: 1");
    expect(() =>
      fitMixed(
        numbers([
          ["a", 1],
          ["b", 2]
        ]),
        choice()
      )
    ).toThrow("missing people: one in each of 2 units");
  });

  test("where everyone has the same number, nothing varies and there is no likelihood", () => {
    const same = numbers(
      ["a", "a", "b", "b"].map(unit => [unit, 4] as const),
      {x: [1, 2, 3, 5]}
    );
    const fit = fitMixed(same, choice(["x"]));
    expect(fit).toMatchObject({variance: 0, residualVariance: 0, logLik: null, intraclassCorrelation: 0});
    expect(fit.warnings.map(({code}) => code)).toEqual(["no-variation", "zero-variance"]);
  });

  test("needs some variation within units", () => {
    const between = numbers(["a", "a", "b", "b", "c", "c"].map(unit => [unit, unit.charCodeAt(0)] as const));
    expect(() => fitMixed(between, choice())).toThrow("unsupported outcome: it does not vary within units");
  });

  test("leaves out a condition that follows from others, and keeps one that does not vary within units", () => {
    const table: CodedTable = {
      ...some,
      columns: [
        ...some.columns,
        {kind: "numeric", id: "place", per: "unit", values: Float64Array.from([1, 5, 2, 8, 3, 3])},
        {kind: "numeric", id: "again", per: "person", values: Float64Array.from(people, ({x}) => 4 - x)}
      ]
    };
    const fit = fitMixed(table, choice(["x", "place", "again"]));
    expect(fit.terms.map(({estimate}) => estimate === null)).toEqual([false, false, false, true]);
    expect(fit.warnings.map(({code}) => code)).toEqual(["collinear"]);
    const without = fitMixed(table, choice(["x", "place"]));
    expect(fit.variance).toBeCloseTo(without.variance, 9);
    expect(fit.logLik).toBeCloseTo(without.logLik ?? Number.NaN, 8);
  });

  test("has a restricted likelihood that follows the unit of measurement as lme4's does", () => {
    const metres = fitMixed(some, choice(["x"]));
    const millimetres = numbers(
      people.map(({unit, y}) => [unit, y] as const),
      {x: people.map(({x}) => 1000 * x + 5)}
    );
    const fit = fitMixed(millimetres, choice(["x"]));
    expect(fit.variance).toBeCloseTo(metres.variance, 8);
    // log|X'V⁻¹X| counts each column in its own unit.
    expect(fit.logLik).toBeCloseTo((metres.logLik ?? Number.NaN) - Math.log(1000), 8);
  });
});
