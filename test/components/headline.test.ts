// @vitest-environment jsdom
import {describe, expect, test} from "vitest";
import {headline} from "../../src/components/headline.js";
import {type Language, measureOf} from "../../src/i18n/index.js";
import {spec, view} from "./fixture.js";

const plain = (element: Element | null) =>
  (element?.textContent ?? "").replace(/[\s\u00a0\u202f]+/g, " ").trim();

describe("headline(options)", () => {
  const drawn = (shown = view(), language: Language = "en") => {
    const made = headline({language, measure: measureOf(spec.outcome, language)});
    made.update(shown, {kind: "best", found: 2, printed: 2});
    return made;
  };
  const said = (element: HTMLElement) =>
    [...element.querySelectorAll<HTMLElement>(".figure")]
      .filter(({hidden}) => !hidden)
      .map(figure => `${plain(figure.querySelector("summary"))} ${plain(figure.querySelector("dd"))}`);
  const figures = (shown = view(), language: Language = "en") => said(drawn(shown, language).element);

  test("says people, assessed, national, gap and potential with chance alone, explained, printed again", () => {
    expect(figures()).toEqual([
      "people 1,010",
      "assessed 5 of 6",
      "nationally 40.0 %",
      "gap between fifths, chance alone 8.1 24.0 points",
      "potential, chance alone 9 30 people",
      "explained by the conditions, 51.1 % with chance taken out 43.8 %",
      "published names in our top 2 2 of 2"
    ]);
  });

  test("speaks Danish", () => {
    expect(figures(view(), "da").slice(0, 4)).toEqual([
      "personer 1.010",
      "vurderet 5 af 6",
      "i hele landet 40,0 pct.",
      "forskel mellem femtedele, tilfældigheder alene 8,1 24,0 point"
    ]);
  });

  test("says nothing of a gap or an explained share that does not exist", () => {
    const none = view({
      fifths: {top: null, bottom: null, gap: null, gapByChance: null},
      explainedShare: null,
      explainedShareNoiseRemoved: null,
      potential: null,
      potentialByChance: null
    });
    expect(figures(none).join()).not.toMatch(/gap|potential|explained|NaN|null/);
  });

  test("does not say that no conditions explain something", () => {
    const choice = {conditions: [], link: "logit", minimumUnitSize: 50} as const;
    expect(figures(view({choice})).join()).not.toMatch(/explained/);
  });

  test("every term opens its explanation, one at a time, and Escape closes it", () => {
    const {element} = drawn();
    document.body.replaceChildren(element);
    const terms = [...element.querySelectorAll<HTMLDetailsElement>("details")];
    expect(terms.every(term => /\S/.test(plain(term.querySelector("p"))))).toBe(true);
    expect(new Set(terms.map(term => term.getAttribute("name")))).toEqual(new Set(["term"]));
    terms[3].open = true;
    terms[3].dispatchEvent(new KeyboardEvent("keydown", {key: "Escape"}));
    expect(terms[3].open).toBe(false);
    expect(document.activeElement).toBe(terms[3].querySelector("summary"));
  });

  test("stays the same element when its figures change", () => {
    const made = drawn();
    const [first] = made.element.querySelectorAll(".figure");
    made.update(view({n: 5}), null);
    expect(made.element.querySelector(".figure")).toBe(first);
    expect(plain(first.querySelector("dd"))).toBe("5");
  });
});
