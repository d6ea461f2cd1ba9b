import {describe, expect, test} from "vitest";
import {format, languageOf, measureOf} from "../../src/i18n/index.js";

const da = format("da");
const en = format("en");
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("format(language)", () => {
  test("groups and points follow the language", () => {
    expect(da.decimal(1234.5)).toBe("1.234,5");
    expect(en.decimal(1234.5)).toBe("1,234.5");
    expect(da.integer(15012)).toBe("15.012");
  });

  test("shares are written with one decimal and their unit", () => {
    expect(plain(da.share(0.4314))).toBe("43,1 pct.");
    expect(plain(en.share(0.4314))).toBe("43.1 %");
    expect(en.percent(1)).toBe("100.0");
    expect(da.gap(0.22)).toBe("22,0 procentpoint");
    expect(en.gap(0.22)).toBe("22.0 percentage points");
  });

  test("a number and its unit stay on one line", () => {
    expect(en.share(0.5)).not.toMatch(/ /);
    expect(da.share(0.5)).not.toMatch(/ /);
  });

  test("minus is U+2212, plus is said, and nothing rounds to a signed zero", () => {
    expect(en.points(-0.134)).toBe("−13.4");
    expect(en.points(0.134)).toBe("+13.4");
    for (const zero of [0, -0, 0.0004, -0.0004]) expect(en.points(zero)).toBe("0.0");
  });

  test.each([
    [1, "1st"],
    [2, "2nd"],
    [3, "3rd"],
    [4, "4th"],
    [11, "11th"],
    [12, "12th"],
    [13, "13th"],
    [21, "21st"],
    [22, "22nd"],
    [111, "111th"],
    [113, "113th"]
  ])("%i is %s", (rank, text) => {
    expect(en.ordinal(rank)).toBe(text);
  });

  test("a tie is the range of places it takes", () => {
    expect(en.rank(3.5, 2)).toBe("3–4");
    expect(en.rank(4, 3)).toBe("3–5");
    expect(en.ordinal(3.5, 2)).toBe("3–4th");
    expect(plain(da.ordinal(3.5, 2))).toBe("nr. 3–4");
  });

  test("a probability is whole per cent, and never none or all", () => {
    expect([0, 0.004, 0.01, 0.876, 0.99, 0.999, 1].map(value => plain(en.probability(value)))).toEqual([
      "under 1 %",
      "under 1 %",
      "1 %",
      "88 %",
      "99 %",
      "over 99 %",
      "over 99 %"
    ]);
    expect(plain(da.probability(0.5))).toBe("50 pct.");
  });

  test("names are joined and ordered the way the language does", () => {
    expect(en.list(["Billund", "Herlev", "Skive"])).toBe("Billund, Herlev and Skive");
    expect(da.list(["Billund", "Herlev"])).toBe("Billund og Herlev");
    expect(["Ærø", "Aarhus", "Viborg", "Ølby"].sort(da.compare)).toEqual(["Viborg", "Ærø", "Ølby", "Aarhus"]);
  });
});

describe("measureOf(outcome, language)", () => {
  const label = {da: "x", en: "x"};

  test("a share is written in per cent, its difference in points", () => {
    const measure = measureOf({kind: "binary", column: "y", label}, "en");
    expect([measure.level(0.431), measure.difference(-0.02), measure.range(0.05)]).toEqual([
      "43.1",
      "−2.0",
      "±5.0"
    ]);
    expect(measure.scale).toBe(100);
  });

  test("a number keeps its own measure", () => {
    const measure = measureOf({kind: "number", column: "y", label, measure: {da: "uger", en: "weeks"}}, "en");
    expect(plain(measure.levelText(12.34))).toBe("12.3 weeks");
    expect(measure.difference(1.5)).toBe("+1.5");
    expect(measure.levelUnit).toBe("weeks");
  });
});

describe("languageOf(path)", () => {
  test.each([
    ["/da/refugee", "da"],
    ["/da/", "da"],
    ["/da", "da"],
    ["/en/refugee", "en"],
    ["/", "en"],
    ["/danmark", "en"]
  ])("%s is in %s", (path, language) => {
    expect(languageOf(path)).toBe(language);
  });
});
