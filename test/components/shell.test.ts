// @vitest-environment jsdom
import {describe, expect, test, vi} from "vitest";
import type {Codec} from "../../src/address/index.js";
import {type Page, pageShell} from "../../src/components/page/shell.js";

interface Fruit {
  readonly fruit: string;
  readonly count: number;
}

const codec: Codec<Fruit> = {
  parse(query) {
    const given = new URLSearchParams(query);
    const ignored = [...given]
      .filter(([key]) => !["fruit", "count"].includes(key))
      .map(([key, value]) => ({key, value, fault: "unknown" as const, allowed: null}));
    return {state: {fruit: given.get("fruit") ?? "apple", count: Number(given.get("count") ?? 1)}, ignored};
  },
  format: ({fruit, count}) => (fruit === "apple" && count === 1 ? "" : `fruit=${fruit}&count=${count}`)
};

function open(query = "") {
  const steps = [query];
  const backs: (() => void)[] = [];
  const widths: ((width: number) => void)[] = [];
  const follow = vi.fn<(before: Fruit) => void>();
  const resize = vi.fn<(width: number) => void>();
  const element = document.createElement("div");
  let page!: Page<Fruit>;
  pageShell<Fruit>({
    codec,
    language: "en",
    address: {
      query: () => steps[steps.length - 1],
      push: next => void steps.push(next),
      replace: next => void steps.splice(-1, 1, next),
      onBack: listener => void backs.push(listener),
      whole: () => "https://example.test/"
    },
    onWidth: (_, listener) => void widths.push(listener),
    view(given) {
      page = given;
      return {element, follow, widths: [[element, resize]]};
    }
  });
  document.body.replaceChildren(element);
  const back = (to: string) => {
    steps.splice(-1, 1, to);
    for (const listener of backs) listener();
  };
  return {element, page, steps, follow, resize, back, measure: (width: number) => widths[0](width)};
}

describe("pageShell({codec, view, …})", () => {
  test("opens with what the address says, and says what of it was not understood", () => {
    const {page, element, follow} = open("fruit=pear&colour=red");
    expect(page.state).toEqual({fruit: "pear", count: 1});
    expect(element.querySelector(".notice")?.textContent).toMatch(/nothing here is called “colour”/);
    expect(follow).not.toHaveBeenCalled();
  });

  test("a choice is a step in the history, and the view hears what was chosen before", () => {
    const {page, steps, follow} = open();
    page.change({fruit: "pear"});
    expect(steps).toEqual(["", "fruit=pear&count=1"]);
    expect(follow.mock.calls).toEqual([[{fruit: "apple", count: 1}]]);
    expect(page.state.fruit).toBe("pear");
  });

  test("a choice may change the same step, and one that is none is not written", () => {
    const {page, steps, follow} = open();
    page.change({count: 2}, "replace");
    page.change({count: 2});
    expect(steps).toEqual(["fruit=apple&count=2"]);
    expect(follow).toHaveBeenCalledOnce();
  });

  test("what the view shows already is only written", () => {
    const {page, steps, follow} = open();
    page.amend({count: 3});
    page.amend({count: 4}, "push");
    expect(steps).toEqual(["fruit=apple&count=3", "fruit=apple&count=4"]);
    expect(follow).not.toHaveBeenCalled();
  });

  test("Back follows the address, notice and all; a step to the same choices changes nothing", () => {
    const {page, element, follow, back} = open("colour=red");
    back("fruit=plum&count=1");
    expect(page.state.fruit).toBe("plum");
    expect(element.querySelector(".notice")).toBeNull();
    expect(follow.mock.calls).toEqual([[{fruit: "apple", count: 1}]]);
    back("count=1&fruit=plum&size=9");
    expect(follow).toHaveBeenCalledOnce();
    expect(element.querySelector(".notice")?.textContent).toMatch(/size/);
  });

  test("tells each width once", () => {
    const {resize, measure} = open();
    for (const width of [700, 700, 700.4, 640]) measure(width);
    expect(resize.mock.calls).toEqual([[700], [640]]);
  });

  test("a part that is filled anew keeps the reader's focus", () => {
    const {page, element} = open();
    const part = document.createElement("div");
    element.append(part);
    const button = (unit: string) => Object.assign(document.createElement("button"), {textContent: unit});
    const named = (unit: string) => {
      const made = button(unit);
      made.dataset.unit = unit;
      return made;
    };
    page.redraw(part, named("a"), named("b"));
    (part.lastElementChild as HTMLElement).focus();
    page.redraw(part, named("b"), named("a"));
    expect(document.activeElement?.textContent).toBe("b");
    expect(document.activeElement).toBe(part.firstElementChild);
  });
});
