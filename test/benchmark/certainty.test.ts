import {describe, expect, test} from "vitest";
import {apart, shareInterval} from "../../src/benchmark/certainty.js";

describe("apart(first, second)", () => {
  test("takes one difference from the other and adds their variances", () => {
    const {difference, se} = apart({difference: 0.1, se: 0.03}, {difference: 0.04, se: 0.04});
    expect(difference).toBeCloseTo(0.06);
    expect(se).toBeCloseTo(0.05);
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
