import {describe, expect, test} from "vitest";
import type {MultiverseAnswer} from "../../src/benchmark/questions.js";
import type {Alternative, Benchmark, Choice, Composition, MultiversePart} from "../../src/engine/index.js";
import {type Engine, newestWins} from "../../src/worker/live.js";
import type {Answer} from "../../src/worker/service.js";

const choice = (size: number): Choice => ({conditions: [], link: "logit", minimumUnitSize: size});
const settle = () => new Promise(resolve => setTimeout(resolve));
const never = () => new Promise<never>(() => {});

/** Engines that answer when told, and remember what they were asked. */
function held(
  ready: Promise<void> = Promise.resolve(),
  parts: Partial<{first: Engine; second: Engine}> = {}
) {
  const asked: number[] = [];
  const answers: ((answer: Answer) => void)[] = [];
  const toggles: string[] = [];
  const alternatives: ((answer: Answer<Alternative>) => void)[] = [];
  const started: {ended: boolean}[] = [];
  const first: Engine = {
    ask: (async (kind: string, question: {condition: string; choice: Choice} | null) => {
      if (kind === "benchmark") {
        asked.push(question?.choice.minimumUnitSize ?? 0);
        return new Promise(resolve => answers.push(resolve as (answer: Answer) => void));
      }
      if (kind === "composition") return {result: {units: [], conditions: []} as Composition};
      toggles.push(question?.condition ?? "");
      return new Promise(resolve => alternatives.push(resolve));
    }) as Engine["ask"],
    part: never,
    join: never,
    step: never
  };
  const live = newestWins({
    ready,
    conditions: ["sex", "age"],
    first: parts.first ?? first,
    second() {
      const state = {ended: false};
      started.push(state);
      let resolve: (ended: null) => void = () => {};
      const ended = new Promise<null>(end => {
        resolve = end;
      });
      return {
        engine: parts.second ?? first,
        ready: Promise.resolve(),
        ended,
        end() {
          state.ended = true;
          resolve(null);
        }
      };
    },
    clock: () => performance.now(),
    close() {}
  });
  const toggle = (at: number) =>
    alternatives[at]({result: {condition: toggles[at], on: false, units: [], moved: 0}});
  const answer = (at: number) => answers[at]({result: {n: asked[at]} as Benchmark});
  return {live, asked, answers, answer, toggles, alternatives, toggle, started};
}

describe("newestWins(engines)", () => {
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

describe("ask(kind, question)", () => {
  test("answers in turn, after the refit that was asked for before it", async () => {
    const {live, answer} = held();
    const order: string[] = [];
    const refitted = live.refit(choice(1)).then(() => order.push("refit"));
    const counted = live.ask("composition", null).then(() => order.push("composition"));
    await settle();
    answer(0);
    await Promise.all([refitted, counted]);
    expect(order).toEqual(["refit", "composition"]);
  });

  test("is skipped when a newer refit came before its turn", async () => {
    const {live, answer, toggles} = held();
    live.refit(choice(1));
    await settle();
    const given = live.ask("alternative", {choice: choice(1), condition: "sex"});
    const newer = live.refit(choice(2));
    await settle();
    answer(0);
    expect(await given).toBeNull();
    expect(toggles).toEqual([]);
    await settle();
    answer(1);
    expect((await newer)?.n).toBe(2);
  });
});

/** An engine whose models are numbers, told apart by who fitted them. */
function fitting(name: string, log: string[], all = 40): Engine {
  let joined = 0;
  const state = () =>
    ({progress: {done: joined, all}, summary: [], multiverse: {}}) as unknown as MultiverseAnswer;
  return {
    ask: (async (kind: string) => {
      if (kind === "certainty") return {result: null};
      if (kind === "multiverse") return {result: state()};
      log.push(`${name} refit`);
      return {result: {n: 7} as Benchmark};
    }) as unknown as Engine["ask"],
    part: (async (_: string, __: unknown, from: number, to: number) => {
      log.push(`${name} ${from}-${to}`);
      await settle();
      return {result: {from, to} as MultiversePart};
    }) as unknown as Engine["part"],
    join: (async (_: string, __: unknown, {from, to}: MultiversePart) => {
      joined += to - from;
      return {result: {done: joined, all}};
    }) as Engine["join"],
    async step(_, __, budget) {
      joined += budget;
      return {result: {done: Math.min(joined, all), all}};
    }
  };
}

describe("multiverse(choice, options)", () => {
  test("begins with what is there at once and ends with everything", async () => {
    const log: string[] = [];
    const {live} = held(undefined, {first: fitting("first", log), second: fitting("second", log)});
    const heard: number[] = [];
    await live.multiverse(choice(1), {eager: true, heard: ({progress}) => heard.push(progress.done)});
    expect(heard[0]).toBe(0);
    expect(heard.at(-1)).toBe(40);
    expect(log.some(line => line.startsWith("first"))).toBe(true);
    expect(log.some(line => line.startsWith("second"))).toBe(true);
  });

  test("leaves the first thread to refits where it is not eager", async () => {
    const log: string[] = [];
    const {live} = held(undefined, {first: fitting("first", log), second: fitting("second", log)});
    await live.multiverse(choice(1), {eager: false, heard: () => {}});
    expect(log.filter(line => line.startsWith("first"))).toEqual([]);
  });

  test("a refit comes in between two slices", async () => {
    const log: string[] = [];
    const {live} = held(undefined, {first: fitting("first", log, 400), second: fitting("second", log)});
    const all = live.multiverse(choice(1), {eager: true, heard: () => {}});
    await settle();
    expect((await live.refit(choice(2)))?.n).toBe(7);
    expect(log.at(-1)).not.toBe("first refit");
    expect(log).toContain("first refit");
    await all;
  });

  test("stop() ends the second thread, and nothing more is heard", async () => {
    const log: string[] = [];
    const {live, started} = held(undefined, {
      first: fitting("first", log, 100_000),
      second: fitting("second", log)
    });
    let heard = 0;
    const all = live.multiverse(choice(1), {eager: false, heard: () => ++heard});
    await settle();
    await settle();
    live.stop();
    const before = heard;
    await all;
    expect(started).toEqual([{ended: true}]);
    expect(heard).toBe(before);
  });

  test("is done at once where the first answer is whole", async () => {
    const log: string[] = [];
    const {live, started} = held(undefined, {first: fitting("first", log, 0)});
    let heard = 0;
    await live.multiverse(choice(1), {eager: true, heard: () => ++heard});
    expect(heard).toBe(1);
    expect(started).toEqual([]);
  });
});

describe("bootstrap(choice, heard)", () => {
  test("draws on the second thread until there are enough", async () => {
    const log: string[] = [];
    const {live, started} = held(undefined, {second: fitting("second", log)});
    const heard: number[] = [];
    await live.bootstrap(choice(1), ({progress}) => heard.push(progress.done));
    expect(heard.at(-1)).toBe(40);
    expect(started).toHaveLength(1);
  });

  test("a newer choice's draws take the place of the older's", async () => {
    const log: string[] = [];
    const slow = fitting("second", log, 100_000);
    const {live} = held(undefined, {
      second: {
        ...slow,
        async step(...given) {
          await settle();
          return slow.step(...given);
        }
      }
    });
    let older = 0;
    const first = live.bootstrap(choice(1), () => ++older);
    await settle();
    void live.bootstrap(choice(2), () => {});
    const before = older;
    await first;
    expect(older).toBeLessThanOrEqual(before + 1);
    live.stop();
  });
});
