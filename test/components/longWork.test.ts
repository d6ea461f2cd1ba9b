import {describe, expect, test} from "vitest";
import type {State, Tab} from "../../src/address/index.js";
import type {LiveBenchmark, MultiverseAnswer} from "../../src/benchmark/questions.js";
import {answers} from "../../src/components/page/answers.js";
import {longWork} from "../../src/components/page/longWork.js";

const settle = () => new Promise(resolve => setTimeout(resolve));
const showing = (tab: Tab) => ({tab, selected: []}) as unknown as State;

/** Long work whose models end when they are told to, and how eagerly each was begun. */
function working() {
  const begun: boolean[] = [];
  const ends: (() => void)[] = [];
  let stops = 0;
  const engine = {
    multiverse(_, {eager, heard}) {
      begun.push(eager);
      return new Promise<void>(resolve => {
        ends.push(() => {
          heard({progress: {done: 8, all: 8}} as MultiverseAnswer);
          resolve();
        });
      });
    },
    ask: async () => null,
    stop: () => ++stops
  } as Partial<LiveBenchmark> as LiveBenchmark;
  const work = longWork({
    engine: () => engine,
    choice: () => ({conditions: [], link: "logit", minimumUnitSize: 50}),
    conditions: [],
    answers: answers(10),
    changed: () => {}
  });
  return {work, begun, ends, stops: () => stops};
}

describe("models(state)", () => {
  test.each([
    ["robustness", true],
    ["ranking", false]
  ] as const)("are fitted behind the tab %s, eagerly: %s", (tab, eager) => {
    const {work, begun} = working();
    work.models(showing(tab));
    expect(begun).toEqual([eager]);
  });

  test("that are under way begin again only for a reader who comes to see them", () => {
    const {work, begun} = working();
    work.models(showing("ranking"));
    work.models(showing("map"));
    expect(begun).toEqual([false]);
    work.models(showing("robustness"));
    expect(begun).toEqual([false, true]);
    work.models(showing("robustness"));
    work.models(showing("ranking"));
    expect(begun).toEqual([false, true]);
  });

  test("that are all known are not fitted again", async () => {
    const {work, begun, ends} = working();
    work.models(showing("ranking"));
    ends[0]();
    await settle();
    work.models(showing("robustness"));
    expect(begun).toEqual([false]);
    expect(work.multiverse(showing("ranking"))?.progress.done).toBe(8);
  });

  test("that were given up do not begin again", () => {
    const {work, begun, stops} = working();
    const state = showing("robustness");
    work.models(state);
    expect(work.stopped(state)).toBe(false);
    work.stop();
    work.models(state);
    expect(begun).toEqual([true]);
    expect(work.stopped(state)).toBe(true);
    expect(stops()).toBe(1);
  });
});
