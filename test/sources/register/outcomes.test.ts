import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {random} from "../../../src/engine/index.js";
import {drawGivenTotal, shiftToTotal} from "../../../src/sources/register/outcomes.js";

/** How often each person says yes over many draws. */
function frequencies(odds: readonly number[], total: number, draws = 30_000): number[] {
  const stream = random(7);
  const logits = Float64Array.from(odds, Math.log);
  const counts = odds.map(() => 0);
  for (let draw = 0; draw < draws; ++draw) {
    drawGivenTotal(logits, total, stream).forEach((yes, i) => {
      counts[i] += yes;
    });
  }
  return counts.map(count => count / draws);
}

describe("drawGivenTotal", () => {
  test("one yes of two, with odds 3 and 1, is the first person's three times in four", () => {
    expect(Math.abs(frequencies([3, 1], 1)[0] - 0.75)).toBeLessThan(0.012);
  });

  test("two of three, with odds 1, 2 and 3, have chances 5/11, 8/11 and 9/11", () => {
    // The pairs have weights 1·2, 1·3 and 2·3.
    const found = frequencies([1, 2, 3], 2);
    [5 / 11, 8 / 11, 9 / 11].forEach((expected, i) => {
      expect(Math.abs(found[i] - expected)).toBeLessThan(0.012);
    });
  });

  test("is the same draw when every log-odds is moved by the same number", () => {
    const logits = Float64Array.from({length: 50}, (_, i) => Math.sin(i));
    const moved = logits.map(value => value + 1.5);
    expect(drawGivenTotal(moved, 20, random(3))).toEqual(drawGivenTotal(logits, 20, random(3)));
  });

  test("the higher a person's chance, the more often the person is among those who say yes", () => {
    const found = frequencies([0.2, 0.5, 1, 2, 5, 12], 3);
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });

  test("always adds up to the total, whatever the chances", () => {
    const logits = fc.array(fc.double({min: -6, max: 6, noNaN: true}), {minLength: 1, maxLength: 60});
    fc.assert(
      fc.property(logits, fc.double({min: 0, max: 1, noNaN: true}), fc.integer(), (values, share, seed) => {
        const total = Math.round(share * values.length);
        const outcomes = drawGivenTotal(Float64Array.from(values), total, random(seed));
        expect(outcomes.reduce((a, b) => a + b, 0)).toBe(total);
        expect(outcomes.every(value => value === 0 || value === 1)).toBe(true);
      })
    );
  });

  test.each([-1, 1.5, 4])("refuses a total of %d among three", total => {
    expect(() => drawGivenTotal(new Float64Array(3), total, random(1))).toThrow(RangeError);
  });
});

describe("shiftToTotal", () => {
  test("moves even odds to one in four by ln(1/3)", () => {
    expect(shiftToTotal(new Float64Array(4), 1)).toBeCloseTo(-Math.log(3), 8);
  });

  test("makes the chances add up to the total, also far from even", () => {
    const logits = Float64Array.from({length: 200}, (_, i) => -8 + i / 20);
    for (const total of [1, 50, 199]) {
      const shift = shiftToTotal(logits, total);
      const sum = logits.reduce((all, logit) => all + 1 / (1 + Math.exp(-logit - shift)), 0);
      expect(sum).toBeCloseTo(total, 5);
    }
  });
});
