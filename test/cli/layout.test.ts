import {expect, test} from "vitest";
import {jsonText} from "../../src/cli/json.js";
import {columns, count, decimal, signed, wrap} from "../../src/cli/layout.js";
import {visible} from "../../src/cli/terminal.js";

test("numbers have fixed decimals, a true minus, and no minus before zero", () => {
  expect([decimal(-3.14, 1), decimal(-0.01, 1), signed(0.04, 1), signed(2, 0), signed(-2, 0)]).toEqual([
    "\u22123.1",
    "0.0",
    "0.0",
    "+2",
    "\u22122"
  ]);
  expect(count(15012.4)).toBe("15,012");
});

test("columns are as wide as their widest cell, counted in characters", () => {
  expect(
    columns(
      [
        ["a", "n"],
        ["Ærø", "10"]
      ],
      ["left", "right"]
    )
  ).toBe("a     n\nÆrø  10\n");
});

test("text breaks between words and never before a per cent sign", () => {
  expect(wrap("one two 44 % three", 11, "  ")).toBe("one two\n  44 % three");
});

test("marks that steer a terminal are shown, not obeyed", () => {
  expect(visible("a\u001b[31mb\u202ec\u0007\u0085")).toBe("a\\u001b[31mb\\u202ec\\u0007\\u0085");
  expect(visible('Ærøskøbing, "Ø" = 1')).toBe('Ærøskøbing, "Ø" = 1');
});

test("a number that JSON cannot hold is a defect, not a null", () => {
  expect(jsonText({a: 1})).toBe('{\n  "a": 1\n}\n');
  expect(() => jsonText({se: Number.NaN})).toThrow("se is NaN");
});
