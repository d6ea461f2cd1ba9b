import {describe, expect, test} from "vitest";
import {
  type CoursesChoice,
  coursesCodec,
  groupIn,
  isEveryone
} from "../../../src/components/courses/choices.js";
import {file} from "./fixture.js";

const groups = ["weakest", "refugees", "family"] as const;
const nothing: CoursesChoice = {filter: {unit: null, levels: {}}, k: null, names: []};
const codec = coursesCodec(file, groups);
const read = (query: string) => codec.parse(query);
const write = (group: (typeof groups)[number], choice: CoursesChoice) =>
  coursesCodec({...file, group}, groups).format(choice);

describe("groupIn(query, groups)", () => {
  test("is the group the address names, the first where it names none that there is", () => {
    expect(groupIn("group=family&k=3", groups)).toBe("family");
    expect(groupIn("", groups)).toBe("weakest");
    expect(groupIn("group=strongest", groups)).toBe("weakest");
  });
});

describe("coursesCodec(file, groups)", () => {
  test("an empty address is everyone, and everyone of the first group is an empty address", () => {
    expect(read("")).toEqual({state: nothing, ignored: []});
    expect(write("weakest", nothing)).toBe("");
    expect(write("family", nothing)).toBe("group=family");
  });

  test.each<[string, CoursesChoice]>([
    ["a municipality", {...nothing, filter: {unit: "beta", levels: {}}}],
    ["levels", {...nothing, filter: {unit: null, levels: {sex: "woman", outcome: "noJob"}}}],
    ["a number of clusters", {...nothing, k: 3}],
    ["names of clusters", {...nothing, k: 2, names: ["Venter & håber", "I job"]}],
    ["a name of the second only", {...nothing, names: ["", "Straight to work"]}],
    ["all at once", {filter: {unit: "alfa", levels: {sex: "man"}}, k: 2, names: ["a", "", "b"]}]
  ])("%s comes back from the address", (_, choice) => {
    for (const group of groups) expect(read(write(group, choice))).toEqual({state: choice, ignored: []});
  });

  test("names at the end that say nothing are not written", () => {
    expect(write("weakest", {...nothing, names: ["", ""]})).toBe("");
    expect(read(write("weakest", {...nothing, names: ["a", "", ""]})).state.names).toEqual(["a"]);
  });

  test("a name with the sign between names in it does not become two", () => {
    const choice = {...nothing, names: ["job|school", "wait"]};
    expect(read(write("weakest", choice)).state.names).toEqual(["job/school", "wait"]);
  });

  test("names are cut to forty letters", () => {
    expect(read(`names=${"x".repeat(50)}`).state.names).toEqual(["x".repeat(40)]);
  });

  test("what is unknown is left out and told", () => {
    const {state: choice, ignored} = read("unit=delta&sex=child&k=9&colour=red&group=strongest");
    expect(choice).toEqual(nothing);
    expect(ignored.map(({key, fault, allowed}) => [key, fault, allowed])).toEqual([
      ["unit", "unknown", ["alfa", "beta", "gamma"]],
      ["sex", "unknown", ["man", "woman"]],
      ["k", "unknown", ["2", "3"]],
      ["colour", "unknown", null],
      ["group", "unknown", groups]
    ]);
  });
});

describe("isEveryone(filter)", () => {
  test("is so only where neither a municipality nor a level is asked for", () => {
    expect(isEveryone(nothing.filter)).toBe(true);
    expect(isEveryone({unit: "alfa", levels: {}})).toBe(false);
    expect(isEveryone({unit: null, levels: {sex: "man"}})).toBe(false);
  });
});
