// @vitest-environment jsdom
import {describe, expect, test} from "vitest";
import {explained, glossaryList} from "../../src/components/glossary.js";
import {glossary, glossaryTerms, languages} from "../../src/i18n/index.js";

describe("glossary(language)", () => {
  test.each(languages)("%s explains every term in at most three sentences", language => {
    const {entries} = glossary(language);
    expect(Object.keys(entries)).toEqual([...glossaryTerms]);
    for (const {term, text} of Object.values(entries)) {
      expect(term).toMatch(/\S/);
      expect(text).toMatch(/\.$/);
      expect(text.split(/[.!?](?:\s|$)/).filter(Boolean).length, term).toBeLessThanOrEqual(3);
    }
  });

  test("Danish writes procent, not %", () => {
    for (const {text} of Object.values(glossary("da").entries)) expect(text).not.toMatch(/%/);
  });
});

describe("explained(key, language)", () => {
  test("opens its explanation where it stands, under another label where that is given", () => {
    const element = explained("fifth", "en", "top fifth");
    expect(element.querySelector("summary")?.textContent).toBe("top fifth");
    expect(element.querySelector("p")?.textContent).toBe(glossary("en").entries.fifth.text);
  });
});

describe("glossaryList(language)", () => {
  test.each(languages)("%s lists every term once, sorted as the language sorts", language => {
    const terms = [...glossaryList(language).querySelectorAll("dt")].map(
      ({textContent}) => textContent ?? ""
    );
    expect(terms).toHaveLength(glossaryTerms.length);
    expect(terms).toEqual(terms.toSorted((a, b) => a.localeCompare(b, language)));
  });
});
