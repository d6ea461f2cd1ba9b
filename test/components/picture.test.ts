// @vitest-environment jsdom
import {describe, expect, test} from "vitest";
import {rankingPicture} from "../../src/components/chart/picture.js";
import {measureOf} from "../../src/i18n/index.js";
import {spec, unit, view} from "./fixture.js";

const picture = (shown = view()) =>
  rankingPicture(shown, {
    language: "en",
    measure: measureOf(spec.outcome, "en"),
    units: "municipalities",
    width: 900
  });

describe("rankingPicture(view, options)", () => {
  test("is one SVG element with both panels beside each other under what the marks mean", () => {
    const drawn = picture();
    expect(drawn.localName).toBe("svg");
    const panels = [...drawn.querySelectorAll("svg.ranking-plot")];
    expect(panels).toHaveLength(2);
    const side = (at: number, name: string) => Number(panels[at].getAttribute(name));
    expect(side(1, "x")).toBe(side(0, "width"));
    expect(side(0, "width") + side(1, "width")).toBe(900);
    expect(Number(drawn.getAttribute("height"))).toBe(side(0, "y") + side(0, "height"));
    expect(drawn.textContent).toMatch(/well above expected.*well below expected/s);
  });

  test("has only what the marks mean when nobody is assessed", () => {
    const empty = picture(view({units: [unit("Ærø", 20, null, 1)]}));
    expect(empty.querySelector("svg.ranking-plot")).toBeNull();
    expect(Number(empty.getAttribute("height"))).toBeGreaterThan(0);
  });
});
