import {describe, expect, test} from "vitest";
import type {CourseGroup} from "../../../src/benchmark/courseFile.js";
import {courseFigures} from "../../../src/data/courses/figures.js";
import {coursesOf} from "../../../src/data/courses/groups.js";
import {code, type WeekState} from "../../../src/sources/register/weeks/states.js";
import {states} from "../../benchmark/coursesFixture.js";

type Runs = readonly (readonly [WeekState, number])[];

/** Spells of one municipality, each as runs of weeks. */
function weekly(spells: readonly Runs[]) {
  const weeks = spells.map(runs =>
    runs.flatMap(([state, length]) => new Array<number>(length).fill(code[state]))
  );
  const starts = new Uint32Array(spells.length + 1);
  weeks.forEach((own, at) => {
    starts[at + 1] = starts[at] + own.length;
  });
  return {
    population: "weakest" as const,
    units: [{id: "alfa", name: "Alfa"}],
    unitCodes: new Uint16Array(spells.length),
    person: Uint32Array.from(spells.keys()),
    columns: [],
    starts,
    weeks: Uint8Array.from(weeks.flat()),
    states
  };
}

function figuresOf(group: CourseGroup, runs: readonly Runs[]) {
  const people = weekly(runs);
  const spells = [...runs.keys()];
  const courses = coursesOf(people, spells, group);
  const figures = courseFigures(group, {people, spells, courses});
  return {courses, figures: Object.fromEntries(figures.map(figure => [figure.id, figure]))};
}
const so = (n: number, runs: Runs) => new Array<Runs>(n).fill(runs);

describe("courseFigures(group, people)", () => {
  test("one in six with a job of three weeks and four in ten passive nearly all the time are as printed", () => {
    const {figures} = figuresOf("weakest", [
      ...so(5, [
        ["passive", 50],
        ["job", 54]
      ]),
      ...so(12, [["passive", 104]]),
      ...so(13, [
        ["passive", 50],
        ["none", 54]
      ])
    ]);
    expect(figures.job.share).toBeCloseTo(1 / 6, 12);
    expect(figures.passive.share).toBeCloseTo(0.4, 12);
    expect([figures.job.n, figures.passive.n]).toEqual([30, 30]);
    expect([figures.job.same, figures.passive.same]).toEqual([true, true]);
  });

  test("people unlike those printed are not the same", () => {
    const {figures} = figuresOf("weakest", so(20, [["job", 104]]));
    expect([figures.job.share, figures.passive.share]).toEqual([1, 0]);
    expect([figures.job.same, figures.passive.same]).toEqual([false, false]);
  });

  test("a job of two weeks is none, and one after the time does not count", () => {
    const {figures} = figuresOf("weakest", [
      ...so(9, [
        ["passive", 60],
        ["job", 2],
        ["passive", 60]
      ]),
      ...so(9, [
        ["passive", 110],
        ["job", 10]
      ])
    ]);
    expect(figures.job.share).toBe(0);
  });

  test("nearly all the time is 95 of 100 weeks: 99 of 104, not 98", () => {
    const of = (weeks: number) =>
      figuresOf(
        "weakest",
        so(6, [
          ["passive", weeks],
          ["none", 104 - weeks]
        ])
      ).figures.passive.share;
    expect([of(98), of(99)]).toEqual([0, 1]);
  });

  test("those followed for less time count in jobs as far as they were seen, and are no courses", () => {
    const {courses, figures} = figuresOf("weakest", [
      ...so(2, [["passive", 20]]),
      ...so(1, [
        ["passive", 40],
        ["job", 64]
      ]),
      ...so(1, [["passive", 104]])
    ]);
    // Kaplan and Meier: two are left when one of them finds a job.
    expect(figures.job.share).toBeCloseTo(1 / 2, 12);
    expect(figures.job.n).toBe(4);
    expect(courses.table.n).toBe(2);
    expect(figures.passive.n).toBe(2);
  });

  test("never is not a single week with wage or benefit", () => {
    const {figures} = figuresOf("family", [
      ...so(1, [["none", 156]]),
      ...so(3, [
        ["none", 155],
        ["passive", 1]
      ])
    ]);
    expect(figures.never.share).toBe(0.25);
    expect(figures.never.same).toBe(true);
  });
});
