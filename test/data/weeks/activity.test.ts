import {expect, test} from "vitest";
import {activityOf} from "../../../src/data/weeks/activity.js";
import type {SequenceTable} from "../../../src/engine/index.js";
import {weekStates} from "../../../src/sources/register/weeks/index.js";

const code = (state: (typeof weekStates)[number]) => weekStates.indexOf(state);

/** People with these weeks, all followed equally long. */
function courses(...people: readonly (readonly (typeof weekStates)[number][])[]): SequenceTable {
  const weeks = people[0]?.length ?? 4;
  return {
    states: weekStates,
    n: people.length,
    weeks,
    codes: Uint8Array.from(people.flatMap(states => states.map(code))),
    lengths: new Uint16Array(people.length).fill(weeks),
    weight: null
  };
}

test("who was ever in an activity counts once, and those never in it count as no weeks", () => {
  const found = activityOf(
    "weakest",
    courses(
      ["activation", "passive", "activation", "activation"],
      ["guidance", "guidance", "guidance", "guidance"],
      ["passive", "passive", "job", "activation"],
      ["none", "none", "none", "none"]
    )
  );
  expect(found.map(({state, n, window, ever, weeks}) => [state, n, window, ever, weeks])).toEqual([
    ["activation", 4, 4, 0.5, 1],
    ["guidance", 4, 4, 0.25, 1],
    ["education", 4, 4, 0, 0]
  ]);
  // R: prop.test(2, 4, correct = FALSE)$conf.int
  const [low, high] = found[0].everInterval;
  expect(low).toBeCloseTo(0.150039, 6);
  expect(high).toBeCloseTo(0.849961, 6);
  expect(found[2].everInterval[0]).toBe(0);
});

test("every week in an activity of a single person is all the weeks there are", () => {
  const [, guidance] = activityOf("family", courses(["guidance", "guidance", "guidance"]));
  expect(guidance).toMatchObject({n: 1, window: 3, ever: 1, weeks: 3});
  expect(guidance.everInterval[1]).toBe(1);
});

test("nothing is said of nobody, and courses without the state are refused", () => {
  expect(activityOf("refugees", courses())).toEqual([]);
  const table = {...courses(["job"]), states: ["job", "passive"]};
  expect(() => activityOf("refugees", table)).toThrow(/unknown state "activation"/);
});
