// @vitest-environment jsdom
import {describe, expect, test} from "vitest";
import {explained, glossaryList} from "../../src/components/glossary.js";
import {languages, words} from "../../src/i18n/index.js";

describe("words(language).glossary", () => {
  test.each(languages)("%s explains every term in at most three sentences", language => {
    const {entries} = words(language).glossary;
    for (const {term, text} of Object.values(entries)) {
      expect(term).toMatch(/\S/);
      expect(text).toMatch(/\.$/);
      expect(text.split(/[.!?](?:\s|$)/).filter(Boolean).length, term).toBeLessThanOrEqual(3);
    }
  });

  test("Danish writes procent, not %", () => {
    for (const {text} of Object.values(words("da").glossary.entries)) expect(text).not.toMatch(/%/);
  });
});

describe("explained(key, language)", () => {
  test("opens its explanation where it stands, under another label where that is given", () => {
    const element = explained("fifth", "en", "top fifth");
    expect(element.querySelector("summary")?.textContent).toBe("top fifth");
    expect(element.querySelector("p")?.textContent).toBe(words("en").glossary.entries.fifth.text);
  });
});

describe("glossaryList(language)", () => {
  test.each(languages)("%s lists every term once, sorted as the language sorts", language => {
    const terms = [...glossaryList(language).querySelectorAll("dt")].map(
      ({textContent}) => textContent ?? ""
    );
    expect(terms).toHaveLength(Object.keys(words(language).glossary.entries).length);
    expect(terms).toEqual(terms.toSorted((a, b) => a.localeCompare(b, language)));
  });
});
