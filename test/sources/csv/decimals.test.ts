import {expect, test} from "vitest";
import {type Decimal, readDecimals} from "../../../src/sources/csv/decimals.js";

function read(cells: (string | null)[], said?: Decimal, columnsByComma = false) {
  return readDecimals({name: "age", cells, place: row => `x.csv line ${row + 2}`}, said, columnsByComma);
}

test("a comma or a point is found from the column's own cells", () => {
  expect(read(["1,5", "2", null, "-,25", "1,2e-3"])).toEqual(["1.5", "2", null, "-.25", "1.2e-3"]);
  expect(read(["1.5", "2", null])).toEqual(["1.5", "2", null]);
  expect(read(["1", "2"])).toEqual(["1", "2"]);
});

test("what may be a decimal or thousands is ambiguous until the spec or the delimiter says", () => {
  expect(() => read(["12", "1,234"])).toThrow(
    'x.csv line 3: ambiguous number "1,234" in column "age": a decimal, or thousands; say source.decimal in the spec'
  );
  expect(() => read(["1.234"])).toThrow(/ambiguous number "1\.234"/);
  expect(read(["1,234"], ",")).toEqual(["1.234"]);
  expect(read(["1.234"], ".")).toEqual(["1.234"]);
  expect(read(["1.234"], undefined, true)).toEqual(["1.234"]);
  expect(read(["1,234", "0,125"])).toEqual(["1.234", "0.125"]);
});

test("commas and points in one column are ambiguous, and a point is invalid where the spec says comma", () => {
  expect(() => read(["1,5", "2.5"])).toThrow('x.csv line 3: ambiguous decimal sign in column "age"');
  expect(() => read(["1.234,5"], ",")).toThrow(
    'x.csv line 2: invalid number "1.234,5" in column "age"; allowed: digits with a decimal comma'
  );
});

test("what is no number is left for the one who codes it", () => {
  expect(read(["about 1,5", "1,5"])).toEqual(["about 1,5", "1.5"]);
  expect(read(["1,5"], ".")).toEqual(["1,5"]);
});
