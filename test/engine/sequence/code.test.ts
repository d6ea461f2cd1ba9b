import {describe, expect, test} from "vitest";
import {codeSequences, InputError, selectSequences} from "../../../src/engine/index.js";
import {courses} from "./courses.js";

describe("sequences", () => {
  test("are coded week by week, 255 after the end", () => {
    const table = codeSequences({
      states: ["job", "none"],
      sequences: [
        ["none", "job"],
        ["job", ""],
        [null, null]
      ],
      weight: [1, 2, 0.5],
      ragged: true
    });
    expect(table).toMatchObject({n: 3, weeks: 2, states: ["job", "none"]});
    expect([...table.codes]).toEqual([1, 0, 0, 255, 255, 255]);
    expect([...table.lengths]).toEqual([2, 1, 0]);
    expect([...table.weight!]).toEqual([1, 2, 0.5]);
  });

  test("name their states themselves when nobody does", () => {
    expect(courses("ba c").states).toEqual(["a", "b", "c"]);
  });

  test("may be none", () => {
    expect(codeSequences({states: ["a"], sequences: []})).toMatchObject({n: 0, weeks: 0, weight: null});
  });

  test("may be chosen among and repeated, and forget weeks nobody has any more", () => {
    const some = selectSequences(courses("aab ab b", [1, 2, 3]), [2, 1, 1]);
    expect(some).toMatchObject({n: 3, weeks: 2});
    expect([...some.codes]).toEqual([1, 255, 0, 1, 0, 1]);
    expect([...some.weight!]).toEqual([3, 2, 2]);
  });
});

describe("what cannot be coded is said, and where", () => {
  const place = (row: number) => `people.csv line ${row + 2}`;
  const fails = (raw: Partial<Parameters<typeof codeSequences>[0]>) => () =>
    codeSequences({states: ["job", "none"], sequences: [["job", "none"]], place, ...raw});

  test.each([
    [
      "a state not on the list",
      {sequences: [["job", "jop"]]},
      new InputError("unknown", 'state "jop"', {
        where: "people.csv line 2: week 1",
        allowed: "allowed: job, none"
      })
    ],
    [
      "a row shorter than the others",
      {sequences: [["job", "none"], ["job"]]},
      new InputError("invalid", "sequence of 1 weeks", {
        where: "people.csv line 3",
        allowed: "allowed: 2 weeks, as the longest"
      })
    ],
    [
      "a gap before the end",
      {sequences: [["job", null, "job"]]},
      new InputError("missing", "state", {
        where: "people.csv line 2: week 1",
        allowed: "allowed: no state only after the end"
      })
    ],
    [
      "a state listed twice",
      {states: ["job", "none", "job"]},
      new InputError("ambiguous", 'state "job"', {allowed: "allowed: each state once"})
    ],
    [
      "a weight that is not above 0",
      {weight: [0]},
      new InputError("invalid", "weight 0", {
        where: "people.csv line 2",
        allowed: "allowed: a number above 0"
      })
    ],
    ["a weight too few", {weight: []}, new InputError("invalid", "0 weights for 1 sequences")],
    [
      "more states than fit",
      {states: Array.from({length: 256}, (_, s) => `s${s}`)},
      new InputError("unsupported", "256 states", {allowed: "allowed: 255"})
    ]
  ])("%s", (_, raw, error) => {
    expect(fails(raw)).toThrow(error);
  });
});
