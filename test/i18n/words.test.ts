import {describe, expect, test} from "vitest";
import {languages, words} from "../../src/i18n/index.js";
import type {Like, Unlike} from "../../src/i18n/like.js";

type Leaf = readonly [path: string, value: unknown];

function leaves(value: unknown, path = ""): readonly Leaf[] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

const said = (value: unknown) => (typeof value === "function" ? value("a", "b", "c", "d") : value);

describe("words(language)", () => {
  test.each(languages)("%s leaves nothing unsaid", language => {
    const {warnings, ...rest} = words(language);
    for (const [path, value] of leaves(rest)) expect(said(value), path).toMatch(/\S/);
    for (const say of Object.values(warnings)) {
      expect(say({condition: "Health", level: "", n: "3"})).toMatch(/\S/);
      expect(say({condition: "Health", level: "Good", n: "3"})).not.toMatch(/undefined|: \.| {2}/);
    }
  });

  test("functions put every number they are given into the sentence", () => {
    expect(words("en").head.of("92", "98")).toBe("92 of 98");
    expect(words("da").head.of("92", "98")).toBe("92 af 98");
    for (const language of languages) {
      const sentence = words(language).status.mover("Billund", "14", "1");
      for (const part of ["Billund", "14", "1"]) expect(sentence).toContain(part);
    }
  });

  test("Danish writes pct. and procentpoint, not %", () => {
    for (const [path, value] of leaves(words("da"))) expect(String(said(value)), path).not.toMatch(/%/);
  });
});

describe("what the compiler holds Danish to", () => {
  const en = {name: "Name", size: (people: string, share: string) => `${people} (${share})`};
  type English = typeof en;
  const three = (a: string, b: string, c: string) => a + b + c;
  const size: English["size"] = (people, share) => `${people}, ${share}`;

  test("other words for the same names pass", () => {
    const da = {name: "Navn", size} satisfies Like<English>;
    const unlike: Record<Unlike<English, typeof da>, never> = {};
    expect(unlike).toEqual({});
  });

  test("a name too few or too many, a sentence for a word, and arguments not told do not", () => {
    // @ts-expect-error a name is missing
    const fewer = {name: "Navn"} satisfies Like<English>;
    // @ts-expect-error a name is not known in English
    const more = {name: "Navn", size, age: "Alder"} satisfies Like<English>;
    // @ts-expect-error a word is not a sentence
    const sentence = {name: () => "Navn", size} satisfies Like<English>;
    // @ts-expect-error a sentence is not a number
    const number = {name: "Navn", size: people => people.length} satisfies Like<English>;
    // @ts-expect-error English is not told a third argument
    const third = {name: "Navn", size: three} satisfies Like<English>;
    expect([fewer, more, sentence, number, third]).toHaveLength(5);
  });

  test("a name too many and an argument left out are named by their path", () => {
    const da = {name: "Navn", size: (people: string) => people, age: "Alder"};
    const paths: Record<Unlike<English, typeof da>, true> = {".size": true, ".age": true};
    expect(Object.keys(paths)).toEqual([".size", ".age"]);
  });
});
