import {describe, expect, test} from "vitest";
import {da} from "../../src/i18n/da.js";
import {en} from "../../src/i18n/en.js";

type Leaf = readonly [path: string, value: unknown];

function leaves(value: unknown, path = ""): readonly Leaf[] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

const said = (value: unknown) => (typeof value === "function" ? value("a", "b", "c", "d") : value);

describe("words", () => {
  test("both languages say the same things", () => {
    const kinds = (words: object) =>
      leaves(words)
        .map(([path, value]) => `${path} ${typeof value}`)
        .sort();
    expect(kinds(da)).toEqual(kinds(en));
  });

  test.each([
    ["da", da],
    ["en", en]
  ] as const)("%s leaves nothing unsaid", (_, words) => {
    const {warnings, ...rest} = words;
    for (const [path, value] of leaves(rest)) expect(said(value), path).toMatch(/\S/);
    for (const say of Object.values(warnings)) {
      expect(say({condition: "Health", level: "", n: "3"})).toMatch(/\S/);
      expect(say({condition: "Health", level: "Good", n: "3"})).not.toMatch(/undefined|: \.| {2}/);
    }
  });

  test("functions put every number they are given into the sentence", () => {
    expect(en.head.of("92", "98")).toBe("92 of 98");
    expect(da.head.of("92", "98")).toBe("92 af 98");
    for (const words of [da, en]) {
      const sentence = words.status.mover("Billund", "14", "1");
      for (const part of ["Billund", "14", "1"]) expect(sentence).toContain(part);
    }
  });

  test("Danish writes pct. and procentpoint, not %", () => {
    for (const [path, value] of leaves(da)) expect(String(said(value)), path).not.toMatch(/%/);
  });
});
