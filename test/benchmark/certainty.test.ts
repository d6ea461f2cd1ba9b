import {describe, expect, test} from "vitest";
import {apart, openPlaces, shareInterval} from "../../src/benchmark/certainty.js";
import type {UnitResult} from "../../src/engine/index.js";

const unit = (name: string, difference: number, se: number, assessed = true): UnitResult => ({
  unit: name,
  name,
  n: 100,
  observed: 0.5,
  expected: 0.5,
  difference,
  ratio: 1,
  se,
  rank: null,
  tied: false,
  fifth: null,
  assessed
});

describe("apart(first, second)", () => {
  test("takes one difference from the other and adds their variances", () => {
    const {difference, se} = apart({difference: 0.1, se: 0.03}, {difference: 0.04, se: 0.04});
    expect(difference).toBeCloseTo(0.06);
    expect(se).toBeCloseTo(0.05);
  });
});

describe("openPlaces(unit, units, limit)", () => {
  const units = [
    unit("a", 0.3, 0.03),
    unit("b", 0.1, 0.03),
    unit("c", 0.08, 0.04),
    unit("d", -0.3, 0.03),
    unit("e", 0.9, 0.5, false)
  ];

  test("leaves a unit between those surely above and those surely below", () => {
    expect(openPlaces(units[1], units, 2)).toEqual({first: 2, last: 3, undecided: 1, assessed: 4});
    expect(openPlaces(units[0], units, 2)).toEqual({first: 1, last: 1, undecided: 0, assessed: 4});
    expect(openPlaces(units[3], units, 2)).toEqual({first: 4, last: 4, undecided: 0, assessed: 4});
  });

  test("every place is open when nothing is certain, and to equals", () => {
    const equal = ["a", "b", "c"].map(name => unit(name, 0.1, 0));
    expect(openPlaces(equal[0], equal, 1.96)).toEqual({first: 1, last: 3, undecided: 2, assessed: 3});
  });

  test("one unit alone is first and last", () => {
    expect(openPlaces(units[0], [units[0]], 1.96)).toEqual({first: 1, last: 1, undecided: 0, assessed: 1});
  });

  test("a unit that is not assessed has no place and takes none", () => {
    expect(openPlaces(units[4], units, 2)).toBeNull();
  });
});

describe("shareInterval(share, n, limit)", () => {
  test("is R's prop.test(19, 50, correct = FALSE)", () => {
    const [low, high] = shareInterval(0.38, 50, 1.959963984540054);
    expect(low).toBeCloseTo(0.258627893101936, 12);
    expect(high).toBeCloseTo(0.51849553069007, 12);
  });

  test("stays between none and all, and is never a point", () => {
    const [none, some] = shareInterval(0, 5, 1.96);
    expect(none).toBe(0);
    expect(some).toBeGreaterThan(0.4);
    const [most, all] = shareInterval(1, 1, 1.96);
    expect(all).toBe(1);
    expect(most).toBeLessThan(0.25);
  });
});
