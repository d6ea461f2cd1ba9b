import {describe, expect, test} from "vitest";
import {codeDurations} from "../../../src/engine/duration/codeDurations.js";
import type {Cell, RawTable} from "../../../src/engine/index.js";

const raw = (columns: Record<string, readonly Cell[]>): RawTable => ({
  rows: Object.values(columns)[0].length,
  column: name => columns[name],
  place: row => `spells.csv line ${row + 2}`
});
const definition = {unit: {column: "place"}, time: "weeks", event: {column: "job"}, conditions: []};
const code = (columns: Record<string, readonly Cell[]>, more = {}) =>
  codeDurations(raw({place: columns.weeks.map(() => "A"), ...columns}), {...definition, ...more});

describe("coded durations", () => {
  test("hold weeks, events, entry and persons; rows without a value are left out and counted", () => {
    const table = code(
      {weeks: [4, "7.5", null, 3], job: [1, "0", 1, null], start: [0, 2, 0, 0], n: [1, 2, 1, 1]},
      {entry: "start", weight: "n"}
    );
    expect([...table.time]).toEqual([4, 7.5]);
    expect([...table.event]).toEqual([1, 0]);
    expect([...(table.entry ?? [])]).toEqual([0, 2]);
    expect([...(table.weight ?? [])]).toEqual([1, 2]);
    expect(table.dropped).toEqual([
      {column: "weeks", count: 1},
      {column: "job", count: 1}
    ]);
  });

  test("take an event of two values", () => {
    const table = code({weeks: [1, 2], job: ["found", "left"]}, {event: {column: "job", success: "found"}});
    expect([...table.event]).toEqual([1, 0]);
  });

  test.each([
    [
      "a negative duration",
      {weeks: [1, -2], job: [1, 1]},
      {},
      'spells.csv line 3: invalid value -2 in column "weeks"'
    ],
    ["text", {weeks: ["long"], job: [1]}, {}, 'spells.csv line 2: invalid value "long" in column "weeks"'],
    ["an event of 2", {weeks: [1], job: [2]}, {}, 'spells.csv line 2: invalid value 2 in column "job"'],
    [
      "an entry at the end",
      {weeks: [5, 3], job: [1, 1], start: [1, 3]},
      {entry: "start"},
      "spells.csv line 3: invalid entry 3 for a duration of 3; allowed: before the duration ends"
    ]
  ])("refuse %s", (_, columns, more, message) => {
    expect(() => code(columns, more)).toThrow(message);
  });

  test("allow a duration of zero, entry at zero included", () => {
    expect([...code({weeks: [0], job: [1], start: [0]}, {entry: "start"}).time]).toEqual([0]);
  });

  test("refuse an empty file", () => {
    expect(() => code({weeks: [], job: []})).toThrow("missing rows: the data are empty");
  });
});
