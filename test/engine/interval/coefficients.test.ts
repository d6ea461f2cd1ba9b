import {afterAll, describe, expect, test} from "vitest";
import {createDesign} from "../../../src/engine/design/design.js";
import {type CodedTable, type MeanLink, openBenchmark} from "../../../src/engine/index.js";
import {differenceCovariance, standardErrors} from "../../../src/engine/interval/coefficients.js";
import {fitModel} from "../../../src/engine/model/liveModels.js";
import {sumOutcomes} from "../../../src/engine/model/outcomes.js";
import {present, type RFit, readOracle} from "../../oracle/oracle.js";
import {
  contraception,
  hsb82,
  medpar,
  medparConditions,
  medparStay,
  people,
  peopleConditions,
  peopleLogWeeks,
  peopleWeeks
} from "../../oracle/tables.js";
import {table} from "../tables.js";

const errorsOf = (coded: CodedTable, conditions: readonly string[], link: MeanLink, own: boolean) => {
  const design = createDesign(coded);
  const fitted = fitModel(design, conditions, link, sumOutcomes(design));
  return standardErrors(
    differenceCovariance(
      design,
      fitted,
      coded.units.map(() => own)
    )
  );
};

let largest = 0;
afterAll(() => console.log(`errors of differences against R: largest ${largest.toExponential(0)}`));

const person = ["ses", "minrty", "sx"];
const woman = ["age", "age2", "livch", "urban"];

const models = [
  ["contraception", "glm", contraception, woman, "logit"],
  ["contraception", "lpm", contraception, woman, "linear"],
  ["hsb82", "lm", hsb82, person, "linear"],
  ["hsb82", "lm_contextual", hsb82, [...person, "meanses", "sector"], "linear"],
  ["people", "glm", people, peopleConditions, "logit"],
  ["people", "lpm", people, peopleConditions, "linear"],
  ["people", "lm", peopleWeeks, peopleConditions, "linear"],
  ["people", "lm_logweeks", peopleLogWeeks, peopleConditions, "linear"],
  ["medpar", "glm", medpar, medparConditions, "logit"],
  ["medpar", "lpm", medpar, medparConditions, "linear"],
  ["medpar", "lm_loglos", medparStay, medparConditions, "linear"]
] as const;

describe.each(present(models))("R's %s, %s", (name, key, open, conditions, link) => {
  test.each([
    ["se_resid_adj", true],
    ["se_resid_newunit", false]
  ] as const)("%s: standard errors with the coefficients' uncertainty", (column, own) => {
    const coded = open();
    const {units} = readOracle<Record<string, RFit>>(`json/${name}.json`)[key];
    const place = new Map(units?.unit.map((unit, at) => [String(unit), at]));
    const expected = Object.values(units?.[column] ?? {});
    expect(expected).toHaveLength(coded.units.length);
    errorsOf(coded, conditions, link, own).forEach((error, at) => {
      const r = expected[place.get(coded.units[at].id) ?? -1];
      const relative = Math.abs(error - r) / r;
      expect(relative, coded.units[at].id).toBeLessThan(1e-8);
      largest = Math.max(largest, relative);
    });
  });
});

describe("coefficientErrors(choice)", () => {
  test("without conditions: the national share is estimated from the same people, by hand", () => {
    // Var(O_u − n_u·p̂) = n_u·pq − n_u²·pq/N.
    const coded = table([
      ["a", 1],
      ["a", 0],
      ["b", 1],
      ["b", 0],
      ["b", 0],
      ["b", 1]
    ]);
    const [a, b] = openBenchmark(coded).errors({
      conditions: [],
      link: "logit",
      minimumUnitSize: 1
    }).se;
    expect(a).toBeCloseTo(Math.sqrt(0.25 * (2 - 4 / 6)) / 2, 12);
    expect(b).toBeCloseTo(Math.sqrt(0.25 * (4 - 16 / 6)) / 4, 12);
  });

  test("a unit outside the reference population has the expected's error added", () => {
    const coded = table([
      ["a", 1],
      ["a", 0],
      ["a", 1],
      ["a", 0],
      ["b", 1],
      ["b", 1]
    ]);
    const choice = {conditions: [], link: "logit" as const, minimumUnitSize: 1, reference: ["a"]};
    const [a, b] = openBenchmark(coded).errors(choice).se;
    // All of the reference is a: it does exactly what is expected of it.
    expect(a).toBeCloseTo(0, 7);
    expect(b).toBeCloseTo(Math.sqrt(0.25 * (2 + 4 / 4)) / 2, 12);
  });

  test("one unit is the country; a condition that singles a unit out leaves it no error", () => {
    const alone = table([
      ["a", 1],
      ["a", 0],
      ["a", 0]
    ]);
    const choice = {conditions: [], link: "logit" as const, minimumUnitSize: 1};
    expect(openBenchmark(alone).errors(choice).se[0]).toBeLessThan(1e-8);
    const rows = [
      ["a", 1],
      ["a", 0],
      ["b", 1],
      ["b", 0],
      ["c", 1],
      ["c", 1],
      ["c", 0]
    ] as const;
    const singled = table(rows, {place: ["here", "here", "there", "there", "there", "there", "there"]});
    const [a, b] = openBenchmark(singled).errors({...choice, conditions: ["place"]}).se;
    expect(a).toBeLessThan(1e-7);
    expect(b).toBeGreaterThan(0.2);
  });

  test("people whose outcome is settled add nothing: everyone alike has no error", () => {
    const agreed = table([
      ["a", 1],
      ["b", 1]
    ]);
    const choice = {conditions: [], link: "logit" as const, minimumUnitSize: 1};
    expect([...openBenchmark(agreed).errors(choice).se]).toEqual([0, 0]);
    const separated = table(
      [
        ["a", 1],
        ["a", 1],
        ["a", 0],
        ["b", 1],
        ["b", 0],
        ["b", 0]
      ],
      {level: ["sure", "open", "open", "open", "open", "open"]}
    );
    const errors = openBenchmark(separated).errors({...choice, conditions: ["level"]}).se;
    // Five open people with 2 successes: a has two of them.
    expect(errors[0]).toBeCloseTo(Math.sqrt(0.24 * (2 - 4 / 5)) / 3, 10);
  });

  test("ten people who are alike are ten rows", () => {
    const rows: [string, number][] = [];
    const sex: string[] = [];
    const weighted: [string, number, number][] = [];
    const groups: string[] = [];
    for (const unit of ["a", "b", "c"]) {
      for (const group of ["m", "w"]) {
        const n = unit === "a" ? 10 : 20;
        const successes = unit === "b" ? 7 : group === "m" ? 3 : 4;
        weighted.push([unit, successes / n, n]);
        groups.push(group);
        for (let i = 0; i < n; ++i) {
          rows.push([unit, Number(i < successes)]);
          sex.push(group);
        }
      }
    }
    for (const link of ["logit", "linear"] as const) {
      const choice = {conditions: ["sex"], link, minimumUnitSize: 1};
      const one = openBenchmark(table(rows, {sex})).errors(choice).se;
      const ten = openBenchmark(table(weighted, {sex: groups})).errors(choice).se;
      one.forEach((error, at) => {
        expect(ten[at]).toBeCloseTo(error, 12);
      });
    }
  });
});

describe("differenceCovariance(choice)", () => {
  test("has the squared errors on its diagonal, and n-weighted rows that sum to zero", () => {
    const coded = contraception();
    const bench = openBenchmark(coded);
    for (const link of ["logit", "linear"] as const) {
      const choice = {conditions: ["age", "livch", "urban"], link, minimumUnitSize: 1};
      const errors = bench.errors(choice).se;
      const covariance = bench.errors(choice).covariance!;
      const {units} = bench.compute(choice);
      const size = units.length;
      errors.forEach((error, u) => {
        expect(covariance[u * size + u]).toBeCloseTo(error ** 2, 14);
        // Σ n_v·difference_v = 0 whatever the outcomes are.
        const sum = units.reduce((total, {n}, v) => total + n * covariance[u * size + v], 0);
        expect(Math.abs(sum)).toBeLessThan(1e-12);
        units.forEach((_, v) => {
          expect(covariance[u * size + v]).toBe(covariance[v * size + u]);
        });
      });
    }
  });

  test("units outside the fit share the coefficients' error among themselves and with nobody inside", () => {
    const coded = contraception();
    const design = createDesign(coded);
    const outcomes = sumOutcomes(design);
    const fitted = fitModel(design, ["urban"], "logit", outcomes);
    const inside = coded.units.map((_, at) => at > 1);
    const size = coded.units.length;
    const covariance = differenceCovariance(design, fitted, inside);
    expect(covariance[1]).toBeGreaterThan(0);
    expect(covariance[2]).toBe(0);
    expect(covariance[2 * size + 3]).toBeLessThan(0);
  });
});
