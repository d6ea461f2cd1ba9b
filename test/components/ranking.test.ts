// @vitest-environment jsdom
import {afterEach, describe, expect, test, vi} from "vitest";
import {rankingChart} from "../../src/components/chart/ranking.js";
import {type Language, measureOf} from "../../src/i18n/index.js";
import {certainty, spec, unit, units, view} from "./fixture.js";
import {expectStored} from "./stored.js";

const warned = vi.spyOn(console, "warn");
afterEach(() => {
  expect(warned).not.toHaveBeenCalled();
});

function chart(shown = view(), language: Language = "en", width = 900) {
  return rankingChart(shown, {
    language,
    measure: measureOf(spec.outcome, language),
    units: spec.unit.plural[language],
    width
  });
}

const texts = (element: Element) =>
  [...element.querySelectorAll("text")].map(text => text.firstChild?.nodeValue ?? "");

describe("rankingChart(view, options)", () => {
  test("draws every assessed unit, best first", () => {
    expectStored(chart(), "ranking");
  });

  test("draws the places where they are known, with the certainty's interval of the difference", () => {
    const drawn = rankingChart(view(), {
      language: "en",
      measure: measureOf(spec.outcome, "en"),
      units: "municipalities",
      width: 900,
      certainty: certainty()
    });
    expectStored(drawn, "ranking-places");
    const panels = [...drawn.querySelectorAll("svg.ranking-plot")];
    expect(panels.map(panel => Number(panel.getAttribute("width"))).reduce((a, b) => a + b)).toBe(900);
    expect(texts(panels[2])).toEqual(expect.arrayContaining(["1–2", "1–3", "2–4", "3–5", "5"]));
    for (const n of ["400", "120"]) expect(texts(drawn)).toContain(n);
  });

  test("speaks Danish, on a narrow screen", () => {
    expectStored(chart(view(), "da", 358), "ranking-narrow-da");
  });

  test("draws one unit", () => {
    expectStored(chart(view({units: [unit("Billund", 120, 1, 7)]})), "ranking-one-unit");
  });

  test("shows a tie as the places it takes", () => {
    const tied = [unit("Aarhus", 90, 1.5, 5), unit("Billund", 90, 1.5, 5), unit("Skive", 90, 3, -10)];
    expect(texts(chart(view({units: tied}))).filter(text => text === "1–2")).toHaveLength(2);
  });

  test("leaves out those not assessed", () => {
    expect(texts(chart())).not.toContain("Ærø");
    expect(texts(chart())).toContain("Aarhus");
  });

  test("says so when nobody is assessed", () => {
    const nobody = units.map(({name, n}) => unit(name, n, null, 0));
    const empty = chart(view({units: nobody}));
    expect(empty.querySelector("svg")).toBeNull();
    expect(empty.textContent).toMatch(/Lower the smallest size/);
  });

  test("keeps n beside every rank and a range of chance in every row", () => {
    const drawn = chart();
    for (const n of ["400", "120", "300", "90", "80"]) expect(texts(drawn)).toContain(n);
    const [, differences] = drawn.querySelectorAll("svg.ranking-plot");
    const ranges = [...differences.querySelectorAll('g[stroke="var(--ink-soft)"] line')].filter(
      line => line.getAttribute("x1") !== line.getAttribute("x2")
    );
    expect(ranges).toHaveLength(5);
  });

  test("shows names as text whatever is in them", () => {
    const names = ["<script>alert(1)</script>", 'O"Neill & søn', "\u202egnivoK", "=cmd()"];
    const drawn = chart(view({units: names.map((name, at) => unit(name, 100, at + 1, -at))}), "en", 1200);
    expect(drawn.querySelector("script")).toBeNull();
    for (const name of names) {
      expect([...drawn.querySelectorAll("title")].map(title => title.textContent)).toContain(name);
    }
  });

  test("tells those who cannot see it who is first and last, and where the figures are", () => {
    for (const panel of chart().querySelectorAll("svg.ranking-plot")) {
      expect(panel.getAttribute("role")).toBe("img");
      expect(panel.getAttribute("aria-label")).toMatch(/\S/);
      expect(panel.getAttribute("aria-description")).toMatch(/Aarhus.*Tønder.*table/);
    }
  });

  test("writes a number in its own measure", () => {
    const outcome = {
      kind: "number",
      column: "weeks",
      label: {da: "Uger", en: "Weeks"},
      measure: {da: "uger", en: "weeks"}
    } as const;
    const drawn = rankingChart(view(), {
      language: "en",
      measure: measureOf(outcome, "en"),
      units: "municipalities",
      width: 900
    });
    expect(texts(drawn)).toContain("Difference, weeks");
  });
});
