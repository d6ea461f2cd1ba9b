import {expect, test} from "vitest";
import {allowedWords, editDistance, nearest} from "../../src/spec/nearest.js";

test("editDistance counts insertions, deletions and replacements", () => {
  expect(editDistance("kitten", "sitting")).toBe(3);
  expect(editDistance("", "abc")).toBe(3);
  expect(editDistance("origin", "origin")).toBe(0);
});

test("nearest finds the word that was probably meant, and none when all are far", () => {
  expect(nearest("helth", ["health", "heath", "sex"])).toBe("health");
  expect(nearest("Origin", ["origin"])).toBe("origin");
  expect(nearest("income", ["health", "sex", "age"])).toBeNull();
});

test("allowedWords lists what is allowed, and says when nothing is", () => {
  expect(allowedWords("agge", ["age", "sex"])).toBe('did you mean "age"? allowed: age, sex');
  expect(allowedWords("age", [])).toBe("allowed: none");
});
