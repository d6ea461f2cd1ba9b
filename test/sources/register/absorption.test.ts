import {describe, expect, test} from "vitest";
import {remainder} from "../../../src/sources/register/absorption.js";
import type {People} from "../../../src/sources/register/people.js";
import {product} from "../../../src/sources/register/ranked.js";

const people = (starts: readonly number[], columns: People["columns"]): People => ({
  starts: Int32Array.from(starts),
  unitCodes: new Uint16Array(0),
  columns,
  predictor: new Float64Array(0)
});
const even = (rows: number) => new Float64Array(rows).fill(0.5);

describe("remainder", () => {
  test("an intercept takes the mean of everybody out of every municipality", () => {
    // One person here, three there: the mean weighs 1/4 and 3/4.
    const left = remainder(people([0, 1, 4], []), even(4));
    expect([...left]).toEqual([0.75, -0.75, -0.25, 0.25].map(value => expect.closeTo(value, 12)));
  });

  test("nothing is left of differences that follow a condition of places", () => {
    const values = Float64Array.from([3, 5, 8]);
    const column = {kind: "numeric", id: "urban", per: "unit", values} as const;
    const left = remainder(people([0, 10, 30, 60], [column]), even(60));
    for (const value of product(left, values)) expect(value).toBeCloseTo(0, 12);
    const bent = product(left, Float64Array.from([1, 0, 1]));
    expect(Math.max(...bent.map(Math.abs))).toBeGreaterThan(0.1);
  });

  test("a category that is as common everywhere takes nothing more than the intercept", () => {
    const codes = Uint8Array.from([0, 1, 0, 1, 0, 1]);
    const column = {
      kind: "categorical",
      id: "sex",
      per: "person",
      levels: ["male", "female"],
      reference: 0,
      codes
    } as const;
    const plain = remainder(people([0, 2, 6], []), even(6));
    const withSex = remainder(people([0, 2, 6], [column]), even(6));
    expect([...withSex]).toEqual([...plain].map(value => expect.closeTo(value, 12)));
  });
});
