import {expect, test} from "vitest";
import {findDelimiter} from "../../../src/sources/csv/delimiter.js";

test.each([
  [",", "a,b,c"],
  [";", "a;b;c"],
  ["\t", "a\tb\tc"],
  [",", "alone"],
  [";", '"x,y";b'],
  [",", 'a,"b;c;d"']
])("%j parts the header %j", (delimiter, header) => {
  expect(findDelimiter(header, ["a", "b", "c"], "x.csv")).toBe(delimiter);
});

test("among several signs the one that shows the wanted columns wins over the more frequent", () => {
  expect(findDelimiter("share, of all;share, of men;share, of women, old", ["share, of all"], "x.csv")).toBe(
    ";"
  );
});

test("a header that two signs part as well is ambiguous", () => {
  expect(() => findDelimiter("a,b;c", [], "x.csv")).toThrow(
    "x.csv line 1: ambiguous delimiter: comma or semicolon; say source.delimiter in the spec"
  );
});
