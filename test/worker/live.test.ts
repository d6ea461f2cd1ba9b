import {describe, expect, test} from "vitest";
import type {Alternative, Benchmark, Choice, Composition} from "../../src/engine/index.js";
import {newestWins, type Refitter} from "../../src/worker/live.js";
import type {Answer} from "../../src/worker/service.js";

const choice = (size: number): Choice => ({conditions: [], link: "logit", minimumUnitSize: size});
const settle = () => new Promise(resolve => setTimeout(resolve));

/** A refitter that answers when told, and remembers what it was asked. */
function held(ready: Promise<void> = Promise.resolve()) {
  const asked: number[] = [];
  const answers: ((answer: Answer) => void)[] = [];
  const toggles: string[] = [];
  const alternatives: ((answer: Answer<Alternative>) => void)[] = [];
  let counted = 0;
  const refitter: Refitter = {
    ready,
    conditions: ["sex", "age"],
    refit: ({minimumUnitSize}) => {
      asked.push(minimumUnitSize);
      return new Promise(resolve => answers.push(resolve));
    },
    alternative: (_, condition) => {
      toggles.push(condition);
      return new Promise(resolve => alternatives.push(resolve));
    },
    composition: async () => {
      ++counted;
      return {result: {units: [], conditions: []} as Composition};
    },
    close() {}
  };
  const toggle = (at: number) =>
    alternatives[at]({result: {condition: toggles[at], on: false, units: [], moved: 0}});
  const answer = (at: number) => answers[at]({result: {n: asked[at]} as Benchmark});
  return {
    live: newestWins(refitter),
    asked,
    answers,
    answer,
    toggles,
    alternatives,
    toggle,
    counted: () => counted
  };
}

describe("newestWins(refitter)", () => {
  test("answers a single request", async () => {
    const {live, answer} = held();
    const result = live.refit(choice(1));
    await settle();
    answer(0);
    expect((await result)?.n).toBe(1);
  });

  test("while one fit runs, later requests replace each other: only the newest is computed", async () => {
    const {live, asked, answer} = held();
    const results = [1, 2, 3, 4].map(size => live.refit(choice(size)));
    await settle();
    expect(asked).toEqual([4]);
    answer(0);
    expect((await Promise.all(results)).map(result => result?.n ?? null)).toEqual([null, null, null, 4]);
  });

  test("a request made while another is computed makes that one's answer stale", async () => {
    const {live, asked, answer} = held();
    const first = live.refit(choice(1));
    await settle();
    const second = live.refit(choice(2));
    const third = live.refit(choice(3));
    answer(0);
    expect(await first).toBeNull();
    expect(await second).toBeNull();
    await settle();
    expect(asked).toEqual([1, 3]);
    answer(1);
    expect((await third)?.n).toBe(3);
  });

  test("waits for the people", async () => {
    let open: () => void = () => {};
    const {live, asked} = held(
      new Promise<void>(resolve => {
        open = resolve;
      })
    );
    live.refit(choice(1));
    await settle();
    expect(asked).toEqual([]);
    open();
    await settle();
    expect(asked).toEqual([1]);
  });

  test("an error comes back as an error, and the next request is answered", async () => {
    const {live, answers, answer} = held();
    const failed = live.refit(choice(1));
    await settle();
    answers[0]({error: "unknown condition"});
    await expect(failed).rejects.toThrow("unknown condition");
    const next = live.refit(choice(2));
    await settle();
    answer(1);
    expect((await next)?.n).toBe(2);
  });

  test("people that cannot be opened fail every request with the reason", async () => {
    const {live, asked} = held(Promise.reject(new Error("missing column")));
    await expect(live.refit(choice(1))).rejects.toThrow("missing column");
    await expect(live.refit(choice(2))).rejects.toThrow("missing column");
    expect(asked).toEqual([]);
  });
});

describe("alternatives(choice)", () => {
  test("toggles each condition once, in turn, and answers with all of them", async () => {
    const {live, toggles, toggle} = held();
    const result = live.alternatives(choice(1));
    await settle();
    expect(toggles).toEqual(["sex"]);
    toggle(0);
    await settle();
    expect(toggles).toEqual(["sex", "age"]);
    toggle(1);
    expect((await result)?.map(({condition}) => condition)).toEqual(["sex", "age"]);
  });

  test("waits for the refit that is asked for before it", async () => {
    const {live, answer, toggles} = held();
    const refitted = live.refit(choice(1));
    live.alternatives(choice(1));
    await settle();
    expect(toggles).toEqual([]);
    answer(0);
    await refitted;
    await settle();
    expect(toggles).toEqual(["sex"]);
  });

  test("a newer refit waits for one toggle at most, and the rest is given up", async () => {
    const {live, asked, answer, toggles, toggle} = held();
    const given = live.alternatives(choice(1));
    await settle();
    const refitted = live.refit(choice(2));
    await settle();
    expect(asked).toEqual([]);
    toggle(0);
    await settle();
    expect(await given).toBeNull();
    expect(asked).toEqual([2]);
    expect(toggles).toEqual(["sex"]);
    answer(0);
    expect((await refitted)?.n).toBe(2);
  });

  test("a newer question gives up the older one", async () => {
    const {live, toggles, toggle} = held();
    const older = live.alternatives(choice(1));
    const newer = live.alternatives(choice(2));
    await settle();
    expect(await older).toBeNull();
    expect(toggles).toEqual(["sex"]);
    toggle(0);
    await settle();
    toggle(1);
    expect(await newer).toHaveLength(2);
  });

  test("an error comes back as an error", async () => {
    const {live, alternatives} = held();
    const result = live.alternatives(choice(1));
    await settle();
    alternatives[0]({error: "unknown condition"});
    await expect(result).rejects.toThrow("unknown condition");
  });
});

describe("composition()", () => {
  test("is counted once, whoever asks, also while choices change", async () => {
    const {live, answer, counted} = held();
    const first = live.composition();
    const refitted = live.refit(choice(1));
    const second = live.composition();
    await settle();
    answer(0);
    expect(await first).toBe(await second);
    expect((await refitted)?.n).toBe(1);
    expect(counted()).toBe(1);
  });
});
