import {describe, expect, test} from "vitest";
import {describeClusters, describeCourses, drawCompared, rowsThatPass} from "../../src/benchmark/courses.js";
import {distancesOf, type SequenceTable, sequenceClusters} from "../../src/engine/index.js";
import {everyone, people, times} from "./coursesFixture.js";

const anyone = {unit: null, levels: {}};
const range = (from: number, to: number) => Array.from({length: to - from}, (_, at) => from + at);
const course = (table: SequenceTable, row: number) => [
  ...table.codes.subarray(row * table.weeks, (row + 1) * table.weeks)
];

describe("rowsThatPass(courses, filter)", () => {
  test("everyone passes where nothing is asked", () => {
    expect(rowsThatPass(everyone, anyone)).toEqual(range(0, 34));
  });

  test("a municipality and a level must both fit", () => {
    expect(rowsThatPass(everyone, {unit: "beta", levels: {}})).toEqual(range(15, 30));
    expect(rowsThatPass(everyone, {unit: null, levels: {sex: "woman"}})).toEqual(range(0, 15));
    expect(rowsThatPass(everyone, {unit: "beta", levels: {sex: "man"}})).toEqual(range(15, 30));
    expect(rowsThatPass(everyone, {unit: "beta", levels: {sex: "woman"}})).toEqual([]);
  });

  test.each([
    ["municipality", {unit: "delta", levels: {}}],
    ["level", {unit: null, levels: {sex: "child"}}],
    ["column", {unit: null, levels: {age: "18-29"}}]
  ])("an unknown %s passes nobody", (_, filter) => {
    expect(rowsThatPass(everyone, filter)).toEqual([]);
  });
});

describe("describeCourses(table)", () => {
  test("fewer than five people are not described, five are", () => {
    expect(describeCourses(people([]).table)).toBeNull();
    expect(describeCourses(people(times(4, "alfa man pj")).table)).toBeNull();
    expect(describeCourses(people(times(5, "alfa man pj")).table)?.n).toBe(5);
  });

  test("hand-made courses have the shares, mean weeks and rates that can be counted", () => {
    const found = describeCourses(
      people([...times(3, "alfa man ppjj"), ...times(2, "alfa man pppp")]).table
    )!;
    const [job, passive] = [0, 4];
    expect(found.distribution.frequencies[job]).toEqual([0, 0, 0.6, 0.6]);
    expect(found.distribution.frequencies[passive]).toEqual([1, 1, 0.4, 0.4]);
    expect(found.meanTime.mean[job]).toBeCloseTo(6 / 5, 12);
    expect(found.meanTime.mean[passive]).toBeCloseTo(14 / 5, 12);
    expect(found.transitions.counts[passive][job]).toBe(3);
    expect(found.transitions.rates[passive][job]).toBeCloseTo(3 / 12, 12);
    // Three courses half and half, two of one state: entropy log 2 / log 6 and 0.
    expect(found.entropy).toBeCloseTo((0.6 * Math.log(2)) / Math.log(6), 12);
  });

  test("ways that fewer than five took are left out, though they are counted as different", () => {
    const {paths} = describeCourses(everyone.table)!;
    expect(paths.paths.map(({spells, n}) => [spells.map(({state}) => state).join(" "), n])).toEqual([
      ["passive job", 15],
      ["passive", 9],
      ["passive none", 6]
    ]);
    expect(paths.distinct).toBe(4);
    expect(paths.n).toBe(34);
  });

  test("courses are sorted by the first week of a job, then by the most weeks of it", () => {
    const {index} = describeCourses(
      people(["pppp", "pppj", "pjpp", "jppp", "pjjp", "gppp"].flatMap(weeks => times(4, `alfa man ${weeks}`)))
        .table
    )!;
    const shown = index.courses.map(spells =>
      spells.map(({state, weeks}) => state[0].repeat(weeks)).join("")
    );
    expect(index.of).toBe(1);
    expect(shown).toEqual(["jppp", "pjjp", "pjpp", "pppj", "gppp", "pppp"].flatMap(weeks => times(4, weeks)));
  });

  test("of fewer than 20 people no single course is shown", () => {
    expect(describeCourses(people(times(19, "alfa man pj")).table)?.index.courses).toEqual([]);
    expect(describeCourses(people(times(20, "alfa man pj")).table)?.index.courses).toHaveLength(20);
  });

  test.each([
    [240, 1, 240],
    [241, 2, 120],
    [480, 2, 240],
    [1000, 5, 200]
  ])("of %i courses every %i. is shown: %i", (n, of, shown) => {
    const {index} = describeCourses(people(times(n, "alfa man pj")).table)!;
    expect(index.of).toBe(of);
    expect(index.courses).toHaveLength(shown);
  });

  test("shown courses are taken from the sorted ones, so that one in three early jobs is one in three lines", () => {
    const {index} = describeCourses(
      people([...times(600, "alfa man pp"), ...times(300, "alfa man jj")]).table
    )!;
    const jobs = index.courses.map(([{state}]) => state === "job");
    expect(jobs.filter(Boolean)).toHaveLength(index.courses.length / 3);
    expect(jobs.lastIndexOf(true)).toBeLessThan(jobs.indexOf(false));
  });
});

describe("drawCompared(table, most)", () => {
  const many = people(range(0, 60).map(at => `alfa man ${"p".repeat(at)}${"j".repeat(60 - at)}`)).table;

  test("all are compared where they are no more than that", () => {
    expect(drawCompared(many, 60)).toBe(many);
  });

  test("the same are drawn twice, in their order and none of them twice", () => {
    const drawn = drawCompared(many, 20);
    expect(drawn.n).toBe(20);
    expect(drawCompared(many, 20)).toEqual(drawn);
    const waited = range(0, 20).map(row => course(drawn, row).filter(code => code === 4).length);
    expect(waited).toEqual([...new Set(waited)].sort((a, b) => a - b));
    expect(waited).not.toEqual(range(0, 20));
  });
});

describe("describeClusters(drawn, clusters, of)", () => {
  const {table} = people([...times(3, "alfa man jjjj"), ...times(6, "alfa man pppp"), "alfa man pppn"]);
  const distances = distancesOf(table, {method: "om", costs: "trate", indel: 1});
  const found = sequenceClusters(distances, {method: "ward", from: 2, to: 3});
  const {solutions, ...rest} = describeClusters(table, found, 25);

  test("says how they were made and of how many", () => {
    expect(rest).toEqual({method: "ward", compared: 10, of: 25});
    expect(solutions.map(({k}) => k)).toEqual([2, 3]);
    expect(solutions[0].quality).toEqual(found.solutions[0].quality);
  });

  test("the largest cluster comes first, with its share, its distribution and its middle", () => {
    const [passive, job] = solutions[0].clusters;
    expect([passive.n, passive.share]).toEqual([7, 0.7]);
    expect([job.n, job.share]).toEqual([3, 0.3]);
    expect(passive.medoid).toEqual([{state: "passive", weeks: 4}]);
    // A course in the middle of three would be one person's.
    expect(job.medoid).toEqual([]);
    expect(job.meanTime[0]).toBe(4);
    // Six of seven, to four decimals.
    expect(passive.distribution.frequencies[4]).toEqual([1, 1, 1, 0.8571]);
    expect(passive.distribution.frequencies[5]).toEqual([0, 0, 0, 0.1429]);
    expect(solutions[1].clusters.map(({n}) => n)).toEqual([6, 3, 1]);
  });
});
