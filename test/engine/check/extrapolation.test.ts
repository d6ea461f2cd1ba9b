import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {ascending} from "../../../src/engine/check/ascending.js";
import {order, quantile, quantileElsewhere} from "../../../src/engine/check/ordered.js";
import {type CodedTable, checkModel, random} from "../../../src/engine/index.js";
import type {Outcomes} from "../../../src/engine/model/outcomes.js";
import {table} from "../tables.js";
import {choose, crowd, findings} from "./people.js";

const stream = random(9);
const rows = crowd("abcdefgh", 50);
const between = (low: number, high: number) => low + Math.floor((high - low) * stream.uniform());

function perUnit(values: readonly number[]): CodedTable {
  const people = table(rows);
  return {
    ...people,
    columns: [{kind: "numeric", id: "jobs", per: "unit", values: Float64Array.from(values)}]
  };
}

describe("people outside what people elsewhere cover", () => {
  test("are named by unit, with the share of its people", () => {
    const age = rows.map(([unit], i) => (unit === "h" && i % 5 === 0 ? between(70, 90) : between(20, 60)));
    const found = findings(table(rows, {age}), "extrapolation");
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({severity: "caution", conditions: ["age"], units: ["h"]});
    expect(found[0].value).toBeCloseTo(0.2, 10);
  });

  test("are serious when they are most of the unit, the worst unit first", () => {
    const age = rows.map(([unit], i) =>
      unit === "h" ? between(70, 75) : unit === "g" && i % 5 === 0 ? between(3, 8) : between(20, 60)
    );
    const found = findings(table(rows, {age}), "extrapolation");
    expect(found).toMatchObject([{severity: "serious", units: ["h", "g"], value: 1}]);
  });

  test("are nobody where everyone is alike, or where there is one unit", () => {
    const age = rows.map(() => between(20, 60));
    expect(findings(table(rows, {age}), "extrapolation")).toEqual([]);
    const alone = crowd("a", 50);
    expect(findings(table(alone, {age: alone.map(() => between(20, 60))}), "extrapolation")).toEqual([]);
  });

  test("are looked for in assessed units only, and against the reference population", () => {
    const age = rows.map(([unit]) => (unit === "h" ? between(70, 90) : between(20, 60)));
    const data = table(rows, {age});
    const code = (choice: Parameters<typeof checkModel>[1]) =>
      checkModel(data, choice, {}).findings.find(finding => finding.code === "extrapolation");
    expect(code({...choose(["age"]), minimumUnitSize: 51})).toBeUndefined();
    expect(code({...choose(["age"]), reference: ["a", "b"]})?.units).toEqual(["h"]);
    expect(code({...choose(["age"]), reference: ["h"]})?.units).toHaveLength(7);
  });
});

describe("a unit's own number beyond the others'", () => {
  test("is measured in ranges of theirs", () => {
    const found = findings(perUnit([0, 1, 2, 3, 4, 5, 10, 25]), "extrapolation");
    expect(found).toMatchObject([{severity: "serious", conditions: ["jobs"], units: ["h"], value: 1.5}]);
    expect(findings(perUnit([0, 1, 2, 3, 4, 5, 10, 17]), "extrapolation")).toMatchObject([
      {severity: "caution", value: 0.7}
    ]);
  });

  test("is nothing for the highest and the lowest of a row of numbers", () => {
    expect(findings(perUnit([0, 1, 2, 3, 4, 5, 6, 9]), "extrapolation")).toEqual([]);
  });
});

describe("an absurd value", () => {
  test("is named with its size, and decides the coefficient where it is one in a hundred million", () => {
    const age = rows.map((_, i) => (i === 17 ? 4e9 : between(20, 60)));
    const found = findings(table(rows, {age}), "outlier");
    expect(found).toMatchObject([{severity: "serious", conditions: ["age"], units: ["a"], value: 4e9}]);
    expect(findings(table(rows, {age}), "extrapolation")).toEqual([]);
  });

  test("is found in many people too, as a code for unknown is", () => {
    const age = rows.map((_, i) => (i % 30 === 0 ? -9999 : between(20, 60)));
    expect(findings(table(rows, {age}), "outlier")).toMatchObject([{value: -9999}]);
  });

  test("is only a caution where it does not decide", () => {
    const age = rows.map((_, i) => (i === 17 ? 1100 : between(20, 60)));
    const spread = rows.map((_, i) => (i % 12 === 0 ? 600 : age[i]));
    expect(findings(table(rows, {x: spread}), "outlier")).toMatchObject([{severity: "caution", value: 1100}]);
  });

  test("is not what a skewed income or a number that is mostly zero has", () => {
    const income = rows.map(() => Math.exp(stream.normal()));
    const visits = rows.map((_, i) => (i % 20 === 0 ? between(1, 6) : 0));
    expect(findings(table(rows, {income, visits}), "outlier")).toEqual([]);
  });

  test("of a unit is named with the unit", () => {
    const found = findings(perUnit([0, 1, 2, 3, 4, 5, 6, 9999]), "outlier");
    expect(found).toMatchObject([{severity: "serious", conditions: ["jobs"], units: ["h"], value: 9999}]);
    expect(findings(perUnit([0, 1, 2, 3, 4, 5, 6, 9999]), "extrapolation")).toEqual([]);
  });
});

describe("percentiles", () => {
  const numbers = fc.array(
    fc.tuple(fc.integer({min: -5, max: 5}), fc.integer({min: 0, max: 2}), fc.integer({min: 1, max: 3})),
    {
      minLength: 1,
      maxLength: 40
    }
  );
  const outcomes = (weights: readonly number[]) => ({fitWeight: Float64Array.from(weights)}) as Outcomes;

  test("are the smallest value that the share is at or below, with and without a unit's own people", () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(0.01, 0.1, 0.5, 0.99), (people, q) => {
        const ordered = order(
          Float64Array.from(people, ([x]) => x),
          Uint16Array.from(people, ([, unit]) => unit),
          outcomes(people.map(([, , weight]) => weight)),
          3
        );
        const slow = (some: typeof people) => {
          const all = some
            .flatMap(([x, , weight]) => Array.from({length: weight}, () => x))
            .sort((a, b) => a - b);
          return all[Math.max(0, Math.ceil(q * all.length - 1e-9) - 1)];
        };
        expect(quantile(ordered, q)).toBe(slow(people));
        for (const unit of [0, 1, 2]) {
          const elsewhere = people.filter(([, other]) => other !== unit);
          if (elsewhere.length > 0) expect(quantileElsewhere(ordered, unit, q)).toBe(slow(elsewhere));
        }
      })
    );
  });

  test("rest on an order that keeps equal values as they came, however the values crowd", () => {
    const value = fc.oneof(fc.double({noNaN: true, min: -10, max: 10}), fc.constantFrom(0, -0, 1e9, 3));
    fc.assert(
      fc.property(fc.array(value, {maxLength: 120}), list => {
        const expected = list.map((_, i) => i).sort((a, b) => list[a] - list[b] || a - b);
        expect([...ascending(Float64Array.from(list))]).toEqual(expected);
      })
    );
  });
});
