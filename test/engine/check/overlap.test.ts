import {describe, expect, test} from "vitest";
import {
  type CodedTable,
  checkModel,
  type Finding,
  leastSquares,
  type MeanLink,
  random
} from "../../../src/engine/index.js";
import {table} from "../tables.js";
import {choose, crowd, findings} from "./people.js";

const stream = random(3);
const rows = crowd("abcdef", 60);
const units = rows.map(([unit]) => unit);
const pick = (levels: string) => levels[stream.integer(levels.length)];
const levelFindings = (data: CodedTable) =>
  findings(data, "noOverlap").filter(({conditions}) => conditions.length > 0);
const apart = (found: readonly Finding[]) => found.filter(({conditions}) => conditions.length === 0);

describe("a level that hardly anyone elsewhere has", () => {
  test("names the unit, the level and the share of the unit's people", () => {
    const origin = units.map((unit, i) => (unit === "c" && i % 4 === 0 ? "rare" : pick("xyz")));
    expect(levelFindings(table(rows, {origin}))).toMatchObject([
      {severity: "caution", conditions: ["origin"], level: "rare", units: ["c"], value: 0.25}
    ]);
  });

  test("is serious when it is most of the unit, and four people elsewhere change nothing", () => {
    const elsewhere = units.map((unit, i) => unit !== "c" && i < 4);
    const origin = units.map((unit, i) =>
      elsewhere[i] || (unit === "c" && i % 4 !== 0) ? "rare" : pick("xyz")
    );
    expect(levelFindings(table(rows, {origin}))).toMatchObject([
      {severity: "serious", level: "rare", units: ["c"], value: 0.75}
    ]);
  });

  test("is nothing with five people elsewhere, or with a tenth of the unit's people", () => {
    const five = units.map((unit, i) => (i < 5 || (unit === "c" && i % 4 === 0) ? "rare" : pick("xyz")));
    const few = units.map((unit, i) => (unit === "c" && i % 10 === 0 ? "rare" : pick("xyz")));
    expect(levelFindings(table(rows, {five}))).toEqual([]);
    expect(levelFindings(table(rows, {few}))).toEqual([]);
  });

  test("counts people by weight", () => {
    const weighted = rows.map(([unit, y], i) => [unit, y, i === 0 ? 5 : 1] as const);
    const origin = units.map((unit, i) => (i === 0 || (unit === "c" && i % 4 === 0) ? "rare" : pick("xyz")));
    expect(levelFindings(table(weighted, {origin}))).toEqual([]);
    expect(levelFindings(table(rows, {origin}))).toHaveLength(1);
  });

  test("looks for people in the reference population only", () => {
    const origin = units.map(unit => (unit === "a" || unit === "b" ? pick("xr") : pick("xy")));
    const check = (reference?: readonly string[]) =>
      checkModel(
        table(rows, {origin}),
        reference === undefined ? choose(["origin"]) : {...choose(["origin"]), reference},
        {}
      ).findings.filter(({code, level}) => code === "noOverlap" && level === "r");
    expect(check()).toEqual([]);
    expect(check(["c", "d", "e", "f"])).toMatchObject([{units: expect.arrayContaining(["a", "b"])}]);
    expect(check(["a", "c", "d"])).toMatchObject([{units: ["a"]}]);
  });
});

describe("a combination that hardly anyone elsewhere has", () => {
  const a = units.map((unit, i) => (unit === "c" ? "pq"[i % 2] : pick("pq")));
  const b = units.map((unit, i) => (unit === "c" ? "pq"[i % 2] : a[i] === "p" ? "q" : "p"));

  test("is a caution with both conditions, however many have it", () => {
    expect(levelFindings(table(rows, {a, b}))).toMatchObject([
      {severity: "caution", conditions: ["a", "b"], units: ["c"], value: 1}
    ]);
  });

  test("is not said where one of its levels says it", () => {
    const rare = units.map(unit => (unit === "c" ? "rare" : pick("xyz")));
    const other = rows.map(() => pick("pq"));
    expect(levelFindings(table(rows, {rare, other}))).toMatchObject([{conditions: ["rare"]}]);
  });
});

describe("how well conditions tell a unit from all others", () => {
  test.each<MeanLink>(["linear", "logit"])("is R² of belonging to it on the conditions (%s)", link => {
    // Half the people everywhere succeed, whatever their conditions: all weights of the logit are the same.
    const even = rows.map(([unit], i) => [unit, Math.floor(i / 2) % 2] as const);
    const x = units.map((unit, i) => (unit === "c" ? 3 : 0) + ((i >> 2) % 5) / 10);
    const data = table(even, {x});
    const columns = [new Float64Array(rows.length).fill(1), Float64Array.from(x)];
    const member = Float64Array.from(units, unit => Number(unit === "c"));
    const {residuals} = leastSquares(columns, member);
    const left = residuals.reduce((sum, value) => sum + value ** 2, 0);
    const share = 1 - left / (60 * (1 - 1 / 6));
    const found = apart(findings(data, "noOverlap", link));
    expect(found).toMatchObject([{units: ["c"], severity: "serious"}]);
    expect(found[0].value).toBeCloseTo(share, link === "linear" ? 10 : 2);
  });

  test("is wholly where a level is the unit", () => {
    const island = units.map(unit => (unit === "c" ? "yes" : "no"));
    const found = findings(table(rows, {island}), "noOverlap");
    expect(apart(found)).toMatchObject([{severity: "serious", units: ["c"], value: expect.closeTo(1, 8)}]);
  });

  test("is nothing in a model without conditions, with one unit, or for units that are alike", () => {
    expect(findings(table(rows), "noOverlap")).toEqual([]);
    expect(findings(table(rows, {x: rows.map(() => stream.normal())}), "noOverlap")).toEqual([]);
    const alone = crowd("a", 40);
    expect(findings(table(alone, {x: alone.map(() => pick("pq"))}), "noOverlap")).toEqual([]);
  });
});
