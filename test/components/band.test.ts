import {describe, expect, test} from "vitest";
import {bandOf} from "../../src/components/band.js";

describe("bandOf({difference, se})", () => {
  test.each([
    [3.1, "wellAbove"],
    [3.09, "above"],
    [1.97, "above"],
    [1.96, "asExpected"],
    [0, "asExpected"],
    [-0, "asExpected"],
    [-1.96, "asExpected"],
    [-1.97, "below"],
    [-3.09, "below"],
    [-3.1, "wellBelow"]
  ] as const)("a difference of %f standard errors is %s", (difference, band) => {
    expect(bandOf({difference, se: 1})).toBe(band);
  });

  test("nothing is above or below where chance is unknown", () => {
    expect(bandOf({difference: 5, se: null})).toBe("asExpected");
  });

  test("any difference is beyond a chance of zero, and none is not", () => {
    expect(bandOf({difference: 0.01, se: 0})).toBe("wellAbove");
    expect(bandOf({difference: 0, se: 0})).toBe("asExpected");
  });
});
