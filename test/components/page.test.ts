// @vitest-environment jsdom
import {describe, expect, test, vi} from "vitest";
import {analysisPage} from "../../src/components/page/analysis.js";
import {patience} from "../../src/components/page/chooser.js";
import type {Benchmark, Choice} from "../../src/engine/index.js";
import {analysis, spec, unit, view} from "./fixture.js";

function open(refit: (choice: Choice) => Promise<Benchmark | null>, file = analysis()) {
  const connect = vi.fn(() => ({refit}));
  const element = analysisPage(file, {
    language: "en",
    connect,
    onWidth: (_, listener) => listener(800),
    open: true
  });
  document.body.replaceChildren(element);
  const status = () => element.querySelector('[role="status"]')?.textContent ?? "";
  const tick = (id: string) => (element.querySelector(`input[value="${id}"]`) as HTMLInputElement).click();
  const first = () => element.querySelector("tbody th")?.textContent;
  return {element, connect, status, tick, first};
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
    expect(element.querySelectorAll("svg.ranking-plot")).toHaveLength(2);
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

  test("an analysis without conditions has no panel and starts no engine", () => {
    const {element, connect} = open(vi.fn(), analysis({spec: {...spec, conditions: []}}));
    expect(element.querySelector(".controls")).toBeNull();
    expect(element.querySelector('[role="status"]')).toBeNull();
    expect(connect).not.toHaveBeenCalled();
  });

  test("the order a reader chose for the table survives a new result", async () => {
    const {element, tick} = open(async choice => result(choice, "Odense"));
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
