// @vitest-environment jsdom
import {describe, expect, test, vi} from "vitest";
import {comparisonCard} from "../../src/components/card/comparison.js";
import {measureOf} from "../../src/i18n/index.js";
import {analysis, certainty, unit, units, view} from "./fixture.js";
import {expectStored} from "./stored.js";

const file = analysis();
const [aarhus, billund, aero, odense] = units;
const compare = (
  chosen: readonly (typeof units)[number][],
  onClose = () => {},
  known: ReturnType<typeof certainty> | null = certainty()
) =>
  comparisonCard(chosen, {
    language: "en",
    measure: measureOf(file.spec.outcome, "en"),
    view: view(),
    analysis: file,
    certainty: known,
    onClose
  });
const pairs = (element: Element) =>
  [...element.querySelectorAll(".pairs li")].map(item => item.textContent?.replace(/\s+/g, " ").trim());

describe("comparisonCard(units, options)", () => {
  test("is the stored one", () => {
    expectStored(compare([aarhus, billund]), "comparison");
  });

  test("gives the difference of the differences with its interval, and whether it is more than chance", () => {
    // √(4² + 6²) = 7.21
    expect(pairs(compare([aarhus, billund]))).toEqual([
      "Aarhus − Billund: +5.0\u00a0points between their differences; chance leaves −2.2 to +12.2. Chance alone could make that: the two cannot be told apart.".replace(
        "\u00a0",
        " "
      )
    ]);
    // √(4² + 5²) = 6.40
    expect(pairs(compare([aarhus, odense]))[0]).toMatch(
      /\+5\.1 to \+17\.9\. That is more than chance alone makes\./
    );
  });

  test("says that overlapping intervals are no test", () => {
    expect(compare([aarhus, billund]).textContent).toMatch(/Overlapping intervals are not a test/);
  });

  test("compares the first with each of the others; those too small are shown and not compared", () => {
    const element = compare([aarhus, aero, billund, odense]);
    expect(pairs(element)).toHaveLength(2);
    expect(element.querySelectorAll("thead th")).toHaveLength(5);
    expect(element.textContent).toMatch(/Ærø: too few people to be compared\./);
    expect(compare([aarhus, aero]).querySelector(".pairs")).toBeNull();
  });

  test("sets ranks beside each other with their intervals; three dots while those are computed", () => {
    const row = (element: Element) =>
      [...element.querySelectorAll("tbody tr")]
        .slice(-2)
        .map(tr => [...tr.children].map(({textContent}) => textContent));
    expect(row(compare([aarhus, aero, odense]))).toEqual([
      ["Rank", "1", "", "3"],
      ["Rank from–to (95 of 100)", "1–2", "", "2–4"]
    ]);
    expect(row(compare([aarhus, aero], () => {}, null))[1]).toEqual(["Rank from–to (95 of 100)", "…", ""]);
  });

  test("equals are nothing apart", () => {
    expect(pairs(compare([aarhus, {...aarhus, unit: "twin", name: "Twin"}]))[0]).toMatch(/nothing between/);
  });

  test("shows names as text, and closes", () => {
    const onClose = vi.fn();
    const element = compare([aarhus, unit("<script>x</script>", 90, 6, 0)], onClose);
    expect(element.querySelector("script")).toBeNull();
    element.querySelector<HTMLButtonElement>(".close")?.click();
    expect(onClose).toHaveBeenCalledOnce();
  });
});
