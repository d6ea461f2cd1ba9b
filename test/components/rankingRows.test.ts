// @vitest-environment jsdom
import {describe, expect, test, vi} from "vitest";
import {rankAxis} from "../../src/components/chart/rankAxis.js";
import {step} from "../../src/components/ranking/keyboard.js";
import {reorder} from "../../src/components/ranking/order.js";
import {rankingRows} from "../../src/components/ranking/ranking.js";
import type {RankingSort} from "../../src/components/ranking/sort.js";
import type {Certainty} from "../../src/engine/index.js";
import {type Language, measureOf} from "../../src/i18n/index.js";
import {certainty, spec, unit, units, view} from "./fixture.js";

function rows(
  shown = view(),
  language: Language = "en",
  selected: readonly string[] = [],
  known: Certainty | null = null,
  sort: RankingSort = "rank"
) {
  const [onSelect, onClear] = [vi.fn(), vi.fn()];
  const made = rankingRows({
    language,
    measure: measureOf(spec.outcome, language),
    units: spec.unit.plural[language],
    onSelect,
    onClear,
    still: () => true
  });
  made.update(shown, selected, known, sort);
  document.body.replaceChildren(made.element);
  const all = () => [...made.element.querySelectorAll<HTMLElement>("[role=option]")];
  const names = () => all().map(row => row.querySelector(".name")?.textContent);
  const press = (row: HTMLElement, key: string) =>
    row.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true}));
  return {...made, onSelect, onClear, all, names, press};
}

const plain = (row: Element) => row.getAttribute("aria-label")?.replace(/[\u00a0\u202f]/g, " ");

const turned = view({
  units: units.map(each =>
    each.rank === null ? each : {...each, rank: 6 - each.rank, difference: -each.difference}
  )
});

describe("rankingRows(options)", () => {
  test("lists every assessed unit, best first, and no other", () => {
    expect(rows().names()).toEqual(["Aarhus", "Billund", "Odense", "Skive", "Tønder"]);
  });

  test("shows rank, people, actual, expected and difference", () => {
    const [first] = rows().all();
    const text = (part: string) => first.querySelector(`.${part}`)?.textContent;
    expect(["rank", "n", "actual", "expected", "points"].map(text)).toEqual([
      "1",
      "400",
      "52.0",
      "40.0",
      "+12.0"
    ]);
    expect(first.dataset.band).toBe("wellAbove");
  });

  test("says all of it to those who cannot see it", () => {
    expect(plain(rows().all()[1])).toBe(
      "Billund, above expected: actual 47.0 %, expected 40.0 %, difference +7.0 points. With 120 people, chance alone moves the result by ±6.0 points. Rank: 2nd."
    );
    expect(plain(rows(view(), "en", [], certainty()).all()[1])).toMatch(
      / Rank: 2nd, between 1st and 3rd in 95 of 100 cases\.$/
    );
    expect(plain(rows(view(), "da", [], certainty()).all()[4])).toMatch(
      / Placering: nr\. 5, nr\. 5 i mindst 95 af 100 tilfælde\.$/
    );
    expect(plain(rows(view(), "da").all()[1])).toBe(
      "Billund, over det forventede: faktisk 47,0 pct., forventet 40,0 pct., forskel +7,0 point. Med 120 personer flytter tilfældigheder alene resultatet ±6,0 point. Placering: nr. 2."
    );
  });

  test("keeps a unit's row from one view to the next, in its new place", () => {
    const {all, update, names} = rows();
    const before = new Map(all().map(row => [row.dataset.unit, row]));
    update(turned, [], null, "rank");
    expect(names()).toEqual(["Tønder", "Skive", "Odense", "Billund", "Aarhus"]);
    for (const row of all()) expect(row).toBe(before.get(row.dataset.unit));
  });

  test("touches nothing of a row that did not change", () => {
    const {element, update} = rows();
    const observer = new MutationObserver(() => {});
    observer.observe(element, {attributes: true, childList: true, characterData: true, subtree: true});
    update(view(), [], null, "rank");
    expect(observer.takeRecords()).toEqual([]);
    observer.disconnect();
  });

  test("a row that is no longer assessed leaves, and comes back", () => {
    const {update, names} = rows();
    update(view({units: units.filter(({name}) => name !== "Odense")}), [], null, "rank");
    expect(names()).not.toContain("Odense");
    update(view(), [], null, "rank");
    expect(names()).toContain("Odense");
  });

  test("keeps the focus on the row that has it while the others move around it", () => {
    const {all, update, names} = rows();
    const odense = all()[2];
    odense.focus();
    update(turned, [], null, "rank");
    expect(document.activeElement).toBe(odense);
    expect(names()).toEqual(["Tønder", "Skive", "Odense", "Billund", "Aarhus"]);
  });

  test("is one stop of the tab key; arrows, Home and End move", () => {
    const {all, press} = rows();
    const stops = () => all().flatMap((row, at) => (row.tabIndex === 0 ? [at] : []));
    expect(stops()).toEqual([0]);
    all()[0].focus();
    press(all()[0], "ArrowDown");
    expect(document.activeElement).toBe(all()[1]);
    expect(stops()).toEqual([1]);
    press(all()[1], "End");
    expect(document.activeElement).toBe(all()[4]);
    press(all()[4], "ArrowDown");
    expect(document.activeElement).toBe(all()[4]);
    press(all()[4], "Home");
    expect(stops()).toEqual([0]);
  });

  test("Enter, the space bar and a click choose, Escape clears", () => {
    const {all, press, onSelect, onClear} = rows();
    press(all()[1], "Enter");
    press(all()[2], " ");
    all()[3].click();
    expect(onSelect.mock.calls.flat()).toEqual(["billund", "odense", "skive"]);
    press(all()[3], "Escape");
    expect(onClear).toHaveBeenCalledOnce();
  });

  test("says which rows are chosen", () => {
    const {all, select} = rows(view(), "en", ["billund"]);
    const chosen = () => all().map(row => row.getAttribute("aria-selected") === "true");
    expect(chosen()).toEqual([false, true, false, false, false]);
    select(["skive", "aarhus"]);
    expect(chosen()).toEqual([true, false, false, true, false]);
  });

  test("says so when nobody is assessed", () => {
    const {element, all} = rows(view({units: [unit("Ærø", 20, null, 1)]}));
    expect(all()).toEqual([]);
    expect(element.querySelector<HTMLElement>(".empty")?.hidden).toBe(false);
  });

  test("shows a tie as the places it takes, and names as text", () => {
    const name = '<script>alert("1")</script>';
    const {all, element} = rows(view({units: [unit(name, 90, 1.5, 1), unit("B", 90, 1.5, 1)]}));
    expect(all().map(row => row.querySelector(".rank")?.textContent)).toEqual(["1–2", "1–2"]);
    expect(element.querySelector("script")).toBeNull();
  });
});

describe("places of a ranking's rows", () => {
  const bars = (row: Element) =>
    ["thin", "thick", "here"].map(part => {
      const {left, right} = row.querySelector<HTMLElement>(`.places .${part}`)!.style;
      return right === "" ? left : `${left} to ${right}`;
    });
  const text = (row: Element) => row.querySelector(".place-text")?.textContent;

  test("are bars from the first place to the last, thin for 95 %, thick for 90 %, with a tick at the rank", () => {
    const [, billund] = rows(view(), "en", [], certainty()).all();
    expect(bars(billund)).toEqual(["0% to 40%", "20% to 40%", "30%"]);
    expect(text(billund)).toBe("1–3");
  });

  test("the difference's interval is the certainty's", () => {
    const range = (known: Certainty | null) =>
      rows(view(), "en", [], known).all()[1].querySelector<HTMLElement>(".range")!.style.cssText;
    const wide = certainty({
      units: certainty().units.map(each => ({...each, interval: [-0.1, 0.2] as const}))
    });
    expect(range(wide)).not.toBe(range(null));
  });

  test("stay, dimmed, while newer ones are computed, and are not said", () => {
    const made = rows(view(), "en", [], certainty());
    made.update(turned, [], null, "rank");
    const billund = made.all().find(row => row.dataset.unit === "billund")!;
    expect(text(billund)).toBe("1–3");
    expect(made.element.classList.contains("uncertain")).toBe(true);
    expect(plain(billund)).toMatch(/Rank: 4th\.$/);
    made.update(turned, [], certainty({units: []}), "rank");
    expect(text(billund)).toBe("");
    expect(made.element.classList.contains("uncertain")).toBe(false);
  });

  test("one unit has one place, and nobody none", () => {
    const alone = unit("Billund", 120, 1, 7);
    const known = certainty({units: [{...certainty().units[1], interval90: [1, 1], interval95: [1, 1]}]});
    expect(bars(rows(view({units: [alone]}), "en", [], known).all()[0])[0]).toBe("0% to 0%");
    expect(rows(view({units: []}), "en", [], certainty()).element.innerHTML).not.toMatch(/NaN|Infinity/);
  });
});

describe("rows imagined with other differences", () => {
  const luck = new Map([
    ["aarhus", -0.02],
    ["billund", 0.3],
    ["odense", 0.09],
    ["skive", 0],
    ["tønder", -0.04]
  ]);

  test("take the order, the places and the differences of that luck, between their own intervals", () => {
    const made = rows(view(), "en", [], certainty());
    const [, billund] = made.all();
    const interval = billund.querySelector<HTMLElement>(".range")!.style.cssText;
    made.imagine(luck);
    expect(made.names()).toEqual(["Billund", "Odense", "Skive", "Aarhus", "Tønder"]);
    expect(billund.querySelector(".rank")?.textContent).toBe("1");
    expect(billund.querySelector(".points")?.textContent).toBe("+30.0");
    expect(billund.querySelector<HTMLElement>(".difference .mark")!.style.left).toBe("100%");
    expect(billund.querySelector<HTMLElement>(".range")!.style.cssText).toBe(interval);
    expect(plain(billund)).toMatch(/difference \+7\.0 points.*Rank: 2nd/);
  });

  test("go back to the view, with the sorting and the choice they had", () => {
    const made = rows(view(), "en", [], certainty(), "name");
    const before = made.element.innerHTML;
    made.imagine(luck);
    made.imagine(null);
    expect(made.element.innerHTML).toBe(before);
    made.imagine(luck);
    made.select(["skive"]);
    made.imagine(null);
    expect(made.all().map(row => row.getAttribute("aria-selected"))).toContain("true");
  });

  test("nothing is imagined before there is a view", () => {
    const made = rankingRows({
      language: "en",
      measure: measureOf(spec.outcome, "en"),
      units: "municipalities",
      onSelect() {},
      onClear() {},
      still: () => true
    });
    made.imagine(luck);
    made.imagine(null);
    expect(made.element.querySelectorAll("[role=option]")).toHaveLength(0);
  });
});

describe("rankAxis(count, range)", () => {
  test("parts the width equally; the first fifths hold what is left over", () => {
    const {span, at, fifths} = rankAxis(12, [0, 100]);
    expect(span([1, 12])).toEqual([0, 100]);
    expect(at(1)).toBeCloseTo(100 / 24);
    expect(fifths.map(value => Math.round((value * 12) / 100))).toEqual([3, 6, 8, 10]);
  });

  test("has no fifths with fewer than five places, and none is no division by zero", () => {
    expect(rankAxis(4, [0, 100]).fifths).toEqual([]);
    expect(rankAxis(0, [0, 100]).at(1)).toBe(50);
  });
});

describe("step(key, at, count)", () => {
  test.each([
    ["ArrowDown", 0, 1],
    ["ArrowUp", 0, 0],
    ["End", 3, 8],
    ["Home", 3, 0],
    ["PageDown", 5, 8],
    ["x", 3, null]
  ] as const)("%s from %i leads to %s", (key, at, to) => {
    expect(step(key, at, 9)).toBe(to);
  });
});

describe("reorder(parent, children)", () => {
  test("gives the order asked for, wherever the focus is, and lets strangers go", () => {
    for (let focused = -1; focused < 4; ++focused) {
      const list = document.createElement("ul");
      const items = [0, 1, 2, 3, 4].map(() => document.createElement("li"));
      for (const item of items) item.tabIndex = 0;
      list.append(...items);
      document.body.replaceChildren(list);
      if (focused >= 0) items[focused].focus();
      const order = [3, 1, 0, 2].map(at => items[at]);
      reorder(list, order);
      expect([...list.children]).toEqual(order);
      if (focused >= 0) expect(document.activeElement).toBe(items[focused]);
    }
  });
});
