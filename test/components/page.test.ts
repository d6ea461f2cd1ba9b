// @vitest-environment jsdom
import {describe, expect, test, vi} from "vitest";
import type {LiveBenchmark} from "../../src/benchmark/questions.js";
import type {AddressBar} from "../../src/components/page/address.js";
import {analysisPage} from "../../src/components/page/analysis.js";
import {longPatience, patience} from "../../src/components/page/chooser.js";
import type {Benchmark, Choice} from "../../src/engine/index.js";
import {analysis, certainty, spec, unit, units, view} from "./fixture.js";

/** An address bar whose history is a list. */
function addressBar(query = "") {
  const steps = [query];
  let listener = () => {};
  const bar: AddressBar = {
    query: () => steps[steps.length - 1],
    push: next => steps.push(next),
    replace: next => steps.splice(-1, 1, next),
    onBack: heard => {
      listener = heard;
    },
    whole: () => `https://example.test/?${steps[steps.length - 1]}`
  };
  const back = () => {
    steps.pop();
    listener();
  };
  return {bar, steps, back};
}

type Refit = LiveBenchmark["refit"];

/** What the engine says besides a fit; replaced by tests that look at it. */
const answers: Record<string, unknown> = {certainty: certainty(), check: {findings: [], calibration: null}};

function open(refit: Refit, file = analysis(), query = "") {
  const address = addressBar(query);
  const close = vi.fn();
  const alternatives = vi.fn<LiveBenchmark["alternatives"]>(async () => [
    {condition: "danish", on: false, units: [], moved: 3}
  ]);
  const ask = vi.fn(async (kind: string) =>
    kind === "composition" ? {units: units.map(({unit}) => unit), conditions: []} : answers[kind]
  );
  const connect = vi.fn(
    (): LiveBenchmark => ({
      refit,
      alternatives,
      ask: ask as unknown as LiveBenchmark["ask"],
      aside: ask as unknown as LiveBenchmark["aside"],
      multiverse: async () => {},
      bootstrap: async () => {},
      stop() {},
      close
    })
  );
  let print: (printing: boolean) => void = () => {};
  const element = analysisPage(file, {
    language: "en",
    connect,
    address: address.bar,
    areas: null,
    onWidth: (_, listener) => listener(800),
    onPrint: listener => {
      print = listener;
    },
    still: () => true
  });
  document.body.replaceChildren(element);
  const status = () => element.querySelector('.status[role="status"]')?.textContent ?? "";
  const tick = (id: string) => (element.querySelector(`input[value="${id}"]`) as HTMLInputElement).click();
  const row = (unit: string) => element.querySelector(`.ranking-row[data-unit="${unit}"]`) as HTMLElement;
  const first = () => element.querySelector(".ranking-row .name")?.textContent;
  const tab = (name: string) => (element.querySelector(`#tab-${name}`) as HTMLElement).click();
  return {
    element,
    connect,
    close,
    alternatives,
    status,
    tick,
    row,
    first,
    tab,
    print: (on: boolean) => print(on),
    ...address
  };
}

const result = (choice: Choice, name: string): Benchmark => ({
  ...view({choice, units: [unit(name, 90, 1, 5), unit("Skive", 90, 2, -5)]}),
  assessed: 2,
  model: {terms: [], logLik: -1, fitShare: null, sigma: null, iterations: 1, converged: true}
});
const settle = () => vi.waitFor(() => new Promise(resolve => setTimeout(resolve)));

describe("analysisPage(analysis, options)", () => {
  test("paints the published model without asking the engine", () => {
    const refit = vi.fn();
    const {element, first, status} = open(refit);
    expect(first()).toBe("Aarhus");
    expect(element.querySelectorAll(".ranking-row")).toHaveLength(5);
    expect(status()).toBe("The published model, with every condition.");
    expect(refit).not.toHaveBeenCalled();
  });

  test("a tick is refitted, and the figures, the ranking and the status follow", async () => {
    const {element, tick, first, status} = open(async choice => result(choice, "Odense"));
    tick("danish");
    await settle();
    expect(first()).toBe("Odense");
    expect(element.querySelector(".headline")?.textContent).toMatch(/2 of 2/);
    expect(status()).toMatch(/^Danish course removed\./);
  });

  test("a result that a newer choice overtook is not shown", async () => {
    const answers: ((value: Benchmark) => void)[] = [];
    const {tick, first} = open(() => new Promise(resolve => answers.push(resolve)));
    tick("danish");
    tick("sex");
    answers[1](result({conditions: ["jobs"], link: "logit", minimumUnitSize: 50}, "Newest"));
    await settle();
    answers[0](result({conditions: ["sex", "jobs"], link: "logit", minimumUnitSize: 50}, "Oldest"));
    await settle();
    expect(first()).toBe("Newest");
  });

  test("keeps the old result and says that it is working when a fit takes long", async () => {
    vi.useFakeTimers();
    try {
      let answer: (value: Benchmark) => void = () => {};
      const {element, tick, status, first} = open(
        () =>
          new Promise(resolve => {
            answer = resolve;
          })
      );
      tick("danish");
      await vi.advanceTimersByTimeAsync(patience - 1);
      expect(status()).not.toMatch(/Working/);
      await vi.advanceTimersByTimeAsync(2);
      expect(status()).toMatch(/Working/);
      expect(first()).toBe("Aarhus");
      expect(element.querySelector('[aria-busy="true"]')).not.toBeNull();
      answer(result({conditions: ["sex", "jobs"], link: "logit", minimumUnitSize: 50}, "Odense"));
      await vi.advanceTimersByTimeAsync(1);
      expect(first()).toBe("Odense");
      expect(element.querySelector('[aria-busy="true"]')).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  test("says calmly what went wrong, keeps the old result and takes the next choice", async () => {
    let fail = true;
    const {tick, status, first} = open(async choice => {
      if (fail) throw new Error("invalid number of people.");
      return result(choice, "Odense");
    });
    tick("danish");
    await settle();
    expect(status()).toMatch(
      /could not be done: invalid number of people\. The figures shown are those from before/
    );
    expect(first()).toBe("Aarhus");
    fail = false;
    tick("danish");
    await settle();
    expect(first()).toBe("Odense");
  });

  test("an analysis without conditions has no panel and no shift, and is never refitted", () => {
    const refit = vi.fn();
    const {element} = open(refit, analysis({spec: {...spec, conditions: []}}));
    expect(element.querySelector(".controls")).toBeNull();
    expect(element.querySelector(".status")).toBeNull();
    expect(element.querySelector("#tab-shift")).toBeNull();
    expect(refit).not.toHaveBeenCalled();
  });

  test("says of an analysis without conditions that its address asks for a model it has not", () => {
    const {element} = open(vi.fn(), analysis({spec: {...spec, conditions: []}}), "min=80&population=smaller");
    expect(element.querySelector(".notice")?.textContent).toMatch(/“80” cannot be used for min.*population/s);
  });

  test("the address says every choice, and Back takes it back", async () => {
    const {tick, tab, row, steps, back, first, element} = open(async choice =>
      result(choice, choice.conditions.includes("danish") ? "Aarhus" : "Odense")
    );
    tick("danish");
    await settle();
    row("skive").click();
    tab("table");
    expect(steps).toEqual([
      "",
      "without=danish",
      "without=danish&unit=skive",
      "without=danish&unit=skive&tab=table"
    ]);
    back();
    expect(element.querySelector("#tab-ranking")?.getAttribute("aria-selected")).toBe("true");
    back();
    expect(row("skive").getAttribute("aria-selected")).toBe("false");
    back();
    await settle();
    expect(first()).toBe("Aarhus");
    expect((element.querySelector('input[value="danish"]') as HTMLInputElement).checked).toBe(true);
  });

  test("an address opens what it says, and names what it ignores", async () => {
    const refit = vi.fn(async choice => result(choice, "Odense"));
    const {element, status, first} = open(refit, analysis(), "without=danish,hats&unit=skive&colour=red");
    expect(element.querySelector('[aria-busy="true"]')).not.toBeNull();
    await settle();
    expect(refit.mock.calls[0][0].conditions).toEqual(["sex", "jobs"]);
    expect(first()).toBe("Odense");
    expect(status()).toBe("The model in the address.");
    const notice = element.querySelector(".notice") as HTMLElement;
    expect(notice.textContent).toMatch(/nothing here is called “colour”/);
    expect(notice.textContent).toMatch(/“hats” is unknown for without \(allowed: sex, danish, jobs\)/);
    (notice.querySelector("button") as HTMLElement).click();
    expect(element.querySelector(".notice")).toBeNull();
  });

  test("one unit at a time is looked at, until the reader compares", () => {
    const {element, row, steps} = open(vi.fn());
    const chosen = () =>
      [...element.querySelectorAll('.ranking-row[aria-selected="true"]')].map(each =>
        each.getAttribute("data-unit")
      );
    const button = (text: string) =>
      [...element.querySelectorAll<HTMLElement>(".side button")].find(({textContent}) =>
        textContent?.includes(text)
      )!;
    expect(element.querySelector(".side .hint")).not.toBeNull();
    row("skive").click();
    row("odense").click();
    expect(chosen()).toEqual(["odense"]);
    expect(element.querySelector(".side section")?.textContent).toMatch(/Odense/);
    button("Compare").click();
    row("skive").click();
    expect(chosen()).toEqual(["odense", "skive"]);
    expect(steps.at(-1)).toBe("unit=odense,skive");
    button("Odense").click();
    expect(chosen()).toEqual(["skive"]);
    row("skive").click();
    expect(chosen()).toEqual([]);
    expect(element.querySelector(".side .hint")).not.toBeNull();
  });

  test("says beside the conditions what each would do, once the engine rests, and not of an older result", async () => {
    vi.useFakeTimers();
    try {
      const {element, tick} = open(async choice => result(choice, "Odense"));
      const moves = () =>
        element.querySelector('input[value="danish"]')?.closest(".condition")?.querySelector(".moves")
          ?.textContent;
      await vi.advanceTimersByTimeAsync(1000);
      expect(moves()).toBe("moves 3");
      tick("sex");
      await vi.advanceTimersByTimeAsync(1);
      expect(moves()).toBe("");
      await vi.advanceTimersByTimeAsync(1000);
      expect(moves()).toBe("moves 3");
    } finally {
      vi.useRealTimers();
    }
  });

  test("a fit that takes very long can be stopped, and the choices are those of the result shown", async () => {
    vi.useFakeTimers();
    try {
      const {element, tick, status, steps, close, connect} = open(() => new Promise(() => {}));
      const cancel = element.querySelector(".cancel") as HTMLButtonElement;
      tick("danish");
      await vi.advanceTimersByTimeAsync(patience + 1);
      expect(cancel.hidden).toBe(true);
      await vi.advanceTimersByTimeAsync(longPatience);
      expect(cancel.hidden).toBe(false);
      cancel.click();
      expect(status()).toMatch(/^Cancelled/);
      expect(steps.at(-1)).toBe("");
      expect((element.querySelector('input[value="danish"]') as HTMLInputElement).checked).toBe(true);
      expect(close).toHaveBeenCalledOnce();
      expect(connect).toHaveBeenCalledTimes(2);
      expect(element.querySelector('[aria-busy="true"]')).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  test("the shift asks for the model it compares with, once", async () => {
    const refit = vi.fn<Refit>(async choice => result(choice, "Odense"));
    const {tab, element} = open(refit);
    tab("shift");
    await settle();
    expect(refit.mock.calls.map(([choice]) => choice.conditions)).toEqual([[]]);
    expect(element.querySelector(".shift-plot")).not.toBeNull();
    tab("ranking");
    tab("shift");
    await settle();
    expect(refit).toHaveBeenCalledOnce();
  });

  test("paper gets the table too, whatever is seen on the screen", () => {
    const {element, print} = open(vi.fn());
    expect(element.querySelector("table.units")).toBeNull();
    print(true);
    expect(element.querySelectorAll("table.units tbody tr")).toHaveLength(6);
  });

  test("keeps the focus in the tabs while arrows open them", () => {
    const {element} = open(vi.fn());
    const tabs = [...element.querySelectorAll<HTMLElement>("[role=tab]")];
    expect(tabs.map(({tabIndex}) => tabIndex)).toEqual([0, ...tabs.slice(1).map(() => -1)]);
    tabs[0].focus();
    tabs[0].dispatchEvent(new KeyboardEvent("keydown", {key: "End", bubbles: true}));
    expect(document.activeElement).toBe(tabs.at(-1));
    expect(tabs.at(-1)?.getAttribute("aria-selected")).toBe("true");
    for (const tab of tabs) {
      const panel = element.querySelector(`#${tab.getAttribute("aria-controls")}`);
      expect(panel?.classList.contains("away")).toBe(tab !== tabs.at(-1));
    }
  });

  test("the order a reader chose for the table survives a new result", async () => {
    const {element, tick, tab} = open(async choice => result(choice, "Odense"));
    tab("table");
    const heading = [...element.querySelectorAll("thead button")].find(
      ({textContent}) => textContent === "Municipality"
    ) as HTMLButtonElement;
    heading.click();
    heading.click();
    tick("danish");
    await settle();
    expect([...element.querySelectorAll("tbody th")].map(({textContent}) => textContent)).toEqual([
      "Skive",
      "Odense"
    ]);
  });
});
