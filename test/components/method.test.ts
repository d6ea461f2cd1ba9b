// @vitest-environment jsdom
import {describe, expect, test, vi} from "vitest";
import {methodPage} from "../../src/components/method/methodPage.js";
import {workedExample} from "../../src/components/method/workedExample.js";
import {analysis} from "./fixture.js";

const fixture = analysis();
const [ranked] = fixture.document.units.filter(({rank}) => rank === 1);
const [small] = fixture.document.units.filter(({rank}) => rank === null);

const texts = (element: Element) =>
  [...element.querySelectorAll("dd")].map(node =>
    (node.textContent ?? "").replaceAll("\u00a0", " ").replaceAll("\u202f", " ")
  );

describe("the formulas with a unit's own numbers", () => {
  test("say what each comes to, in the same numbers as the ranking", () => {
    const example = workedExample(ranked, fixture, "en");
    const text = texts(example);
    const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
    expect(text[0]).toContain(`of ${ranked.n} people: ${percent(ranked.observed)}`);
    expect(text[1]).toContain(percent(ranked.expected));
    expect(text[2]).toContain(`${percent(ranked.observed)} − ${percent(ranked.expected)}`);
    expect(text[3]).toContain(`±${(196 * ranked.se).toFixed(1)}`);
    const {interval95, shrunken} = fixture.certainty.units[0];
    expect(text.find(line => line.startsWith("1st of"))).toMatch(
      new RegExp(`between ${interval95[0]}\\w\\w and ${interval95[1]}\\w\\w`)
    );
    expect(text.find(line => line.includes("best guess"))).toContain(`+${(100 * shrunken).toFixed(1)}`);
    expect(example.querySelectorAll("dt code").length).toBe(text.length);
  });

  test("give no rank to a unit that is not assessed, and say why", () => {
    const text = texts(workedExample(small, fixture, "da")).join(" ");
    expect(text).toContain(`Med ${small.n} personer vurderes den ikke`);
    expect(text).not.toMatch(/nr\. \d/);
  });
});

describe("the method page", () => {
  const open = (query: string, read = async () => fixture) => {
    const asked: string[] = [];
    const backs: (() => void)[] = [];
    let now = query;
    const page = methodPage({
      language: "en",
      analyses: {refugee: {title: "Refugees", read}, other: {title: "Others", read}},
      address: {
        query: () => now,
        push: vi.fn(),
        replace: next => {
          now = next;
          asked.push(next);
        },
        onBack: listener => void backs.push(listener),
        whole: () => "https://example.org/method"
      },
      onWidth: vi.fn()
    });
    const back = (to: string) => {
      now = to;
      for (const listener of backs) listener();
    };
    return {page, asked, back};
  };
  const settled = () => new Promise(resolve => setTimeout(resolve));

  test("shows the unit of the address, or the first in the ranking", async () => {
    const chosen = open(`unit=${small.unit}`).page;
    const first = open("").page;
    await settled();
    expect(chosen.querySelector(".worked-lead")?.textContent).toContain(small.name);
    expect(first.querySelector(".worked-lead")?.textContent).toContain(ranked.name);
  });

  test("shows another unit when one is chosen, and says so to the address", async () => {
    const {page, asked} = open("");
    await settled();
    const select = page.querySelector<HTMLSelectElement>("select[name=unit]");
    if (select === null) throw new Error("no select");
    select.value = small.unit;
    select.dispatchEvent(new Event("change"));
    await settled();
    expect(page.querySelector(".worked-lead")?.textContent).toContain(small.name);
    expect(asked).toEqual([`analysis=refugee&unit=${encodeURIComponent(small.unit)}`]);
  });

  test("says which analysis and whose numbers it shows when another analysis is chosen", async () => {
    const {page, asked} = open("");
    await settled();
    const select = page.querySelector<HTMLSelectElement>("select[name=analysis]");
    if (select === null) throw new Error("no select");
    select.value = "other";
    select.dispatchEvent(new Event("change"));
    await settled();
    expect(asked.at(-1)).toBe(`analysis=other&unit=${encodeURIComponent(ranked.unit)}`);
  });

  test("follows Back, and names what of the address it does not know", async () => {
    const {page, back} = open("analysis=hats");
    await settled();
    expect(page.querySelector(".notice")?.textContent).toMatch(/“hats” is unknown for analysis/);
    back(`analysis=other&unit=${small.unit}`);
    await settled();
    expect(page.querySelector<HTMLSelectElement>("select[name=analysis]")?.value).toBe("other");
    expect(page.querySelector(".worked-lead")?.textContent).toContain(small.name);
    expect(page.querySelector(".notice")).toBeNull();
  });

  test("says calmly that an analysis could not be read", async () => {
    const {page} = open("", async () => {
      throw new Error("no network");
    });
    await settled();
    expect(page.textContent).toContain("could not be read: no network");
  });
});
