// @vitest-environment jsdom
import {describe, expect, test, vi} from "vitest";
import {notAssessedList} from "../../src/components/notAssessed.js";
import {printedAgain, publishedSection} from "../../src/components/published.js";
import {warningList} from "../../src/components/warnings.js";
import {type Language, measureOf} from "../../src/i18n/index.js";
import {analysis, spec, unit, view} from "./fixture.js";

const measure = (language: Language) => measureOf(spec.outcome, language);
const plain = (element: Element | null) =>
  (element?.textContent ?? "").replace(/[\s\u00a0\u202f]+/g, " ").trim();

describe("publishedSection(view, analysis, options)", () => {
  const section = (shown = view(), file = analysis()) =>
    plain(publishedSection(shown, file, {language: "en", measure: measure("en")}));

  test("names what was printed, whether it came out again, and its source", () => {
    const text = section();
    expect(text).toMatch(/2 of them are among our first 2/);
    expect(text).toMatch(/Gap between fifths: 22\.0 percentage points \(here 24\.0 percentage points\)/);
    expect(text).toMatch(/Source: Fact sheet 2014/);
    expect(text).not.toMatch(/not among our first/);
  });

  test("says of a printed name that it is not among our first", () => {
    const moved = [unit("Aarhus", 400, 1, 9), unit("Odense", 300, 2, 7), unit("Billund", 120, 3, 5)];
    expect(section(view({units: moved}))).toMatch(/1 of them .*Billund not among our first/);
  });

  test("is absent where nothing was printed", () => {
    const published = {best: null, bestSource: null, percentages: null, figures: []};
    const file = analysis({published});
    expect(publishedSection(view(), file, {language: "en", measure: measure("en")})).toBeNull();
    expect(printedAgain(view(), file)).toBeNull();
  });

  test("counts printed percentages that come out again", () => {
    const percentages = [
      {unit: "Aarhus", percent: 52, source: "IMDi"},
      {unit: "Skive", percent: 34, source: "IMDi"}
    ];
    const file = analysis({published: {best: null, bestSource: null, percentages, figures: []}});
    expect(printedAgain(view(), file)).toEqual({kind: "percentages", found: 1, printed: 2});
  });
});

describe("notAssessedList(view, options)", () => {
  const onSelect = vi.fn();
  const list = (selected: readonly string[] = [], shown = view()) =>
    notAssessedList(shown, {language: "en", selected, onSelect});

  test("names those with too few people, with how many they have", () => {
    expect(plain(list())).toBe("Not assessed, fewer than 50 people (1) Ærø 20");
  });

  test("is absent when all are assessed", () => {
    expect(list([], view({units: [unit("A", 90, 1, 0)]}))).toBeNull();
  });

  test("each is a button that chooses it, says that it is not assessed, and whether it is chosen", () => {
    const button = list(["ærø"])?.querySelector("button") as HTMLButtonElement;
    button.click();
    expect(onSelect).toHaveBeenLastCalledWith("ærø");
    expect(button.getAttribute("aria-label")).toBe("Ærø, not assessed, 20 people");
    expect(button.getAttribute("aria-pressed")).toBe("true");
  });
});

describe("warningList(warnings, options)", () => {
  test("says a warning in the page's language, by the names of the spec", () => {
    const list = warningList(
      [
        {code: "dropped-missing", condition: "danish", n: 1234, message: "x"},
        {code: "separation", condition: "sex", level: "woman", message: "x"}
      ],
      {language: "da", spec}
    );
    expect([...(list?.children ?? [])].map(plain)).toEqual([
      "1.234 personer er udeladt: uden oplysning om Danskuddannelse.",
      "Alle i Køn: Kvinde fik samme resultat; modellen rammer dem præcist."
    ]);
  });

  test("falls back on the names of the data, and on a word for missing", () => {
    const list = warningList(
      [
        {code: "constant", condition: "unheardOf", message: "x"},
        {code: "empty-level", condition: "sex", level: "missing", message: "x"}
      ],
      {language: "en", spec}
    );
    expect(plain(list)).toMatch(/unheardOf is the same.*Sex: not stated/);
  });

  test("is absent when there is nothing to say", () => {
    expect(warningList([], {language: "en", spec})).toBeNull();
  });
});
