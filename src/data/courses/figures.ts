import type {CourseFigure, CourseGroup} from "../../benchmark/courseFile.js";
import {InputError, survivalBounds, survivalCurves, wilson} from "../../engine/index.js";
import type {Courses} from "../../sources/courses/courses.js";
import {durationColumns, type WeeklyPeople} from "../../sources/register/weeks/index.js";
import {definitions} from "./groups.js";

const source = "KORA, May 2016";
/** Nearly all the time. */
const nearly = 0.95;

/** What was printed of each group, and how finely: 1/6 is one in six, 0.65 per cent. */
const printed: Readonly<
  Record<CourseGroup, readonly {id: CourseFigure["id"]; share: number; within: number}[]>
> = {
  weakest: [
    {id: "job", share: 1 / 6, within: 0.01},
    {id: "passive", share: 0.4, within: 0.02}
  ],
  refugees: [
    {id: "job", share: 0.25, within: 0.01},
    {id: "activation", share: 0.5, within: 0.02}
  ],
  family: [
    {id: "job", share: 0.65, within: 0.01},
    {id: "never", share: 0.25, within: 0.01}
  ]
};

/** The printed figures of a group, computed: by Kaplan and Meier of all spells, or of those followed all the time. */
export function courseFigures(
  group: CourseGroup,
  {people, spells, courses}: {people: WeeklyPeople; spells: readonly number[]; courses: Courses}
): CourseFigure[] {
  return printed[group].map(({id, share: said, within}) => {
    const found =
      id === "job" || id === "activation"
        ? byWeek(people, spells, id, definitions[group].weeks)
        : steady(courses, id === "passive" ? "passive" : "none", id === "passive" ? nearly : 1);
    return {id, printed: said, source, ...found, same: Math.abs(found.share - said) <= within};
  });
}

function byWeek(
  people: WeeklyPeople,
  spells: readonly number[],
  success: "job" | "activation",
  week: number
) {
  const {time, event} = durationColumns(people, success);
  const [curve] = survivalCurves({
    rows: spells.length,
    time: Float64Array.from(spells, spell => time[spell]),
    event: Uint8Array.from(spells, spell => event[spell]),
    entry: null,
    weight: null
  });
  const at = curve.time.findLastIndex(each => each <= week);
  if (at === -1) return {share: 0, interval: [0, 0] as const, n: spells.length};
  const {lower, upper} = survivalBounds(curve, "log-log");
  const share = 1 - curve.survival[at];
  return {share, interval: [1 - (upper[at] ?? 1), 1 - (lower[at] ?? 0)] as const, n: spells.length};
}

/** The share of people whose weeks are nearly all in a state. */
function steady({table: {codes, weeks, n, states}}: Courses, state: string, least: number) {
  const wanted = states.indexOf(state);
  if (wanted === -1) throw new InputError("unknown", `state ${JSON.stringify(state)}`);
  let count = 0;
  for (let row = 0; row < n; ++row) {
    let own = 0;
    for (let week = 0; week < weeks; ++week) own += Number(codes[row * weeks + week] === wanted);
    count += Number(own >= least * weeks);
  }
  return {share: count / n, interval: wilson(count, n) ?? ([0, 1] as const), n};
}
