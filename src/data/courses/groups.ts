import type {CourseGroup} from "../../benchmark/courseFile.js";
import type {Courses} from "../../sources/courses/courses.js";
import {durationColumns, type WeeklyPeople, weeklyPeople} from "../../sources/register/weeks/index.js";
import {sourceOf} from "../../sources/registry.js";
import {loadSpec} from "../../spec/load.js";

interface Definition {
  /** The analysis that these people are in, by whose spec they are drawn. */
  readonly analysis: "weakest" | "newcomers";
  readonly weeks: number;
  /** Levels of the basis of residence; everyone when null. */
  readonly basis: readonly string[] | null;
  /** What people can be told apart by. */
  readonly filters: readonly string[];
}

export const definitions: Readonly<Record<CourseGroup, Definition>> = {
  weakest: {analysis: "weakest", weeks: 104, basis: null, filters: ["sex", "age", "cohort"]},
  refugees: {
    analysis: "newcomers",
    weeks: 156,
    basis: ["quota", "asylum"],
    filters: ["sex", "age", "cohort"]
  },
  family: {
    analysis: "newcomers",
    weeks: 156,
    basis: ["familyToRefugee", "familyToOther"],
    filters: ["sex", "age", "cohort"]
  }
};

/** The people of a group, drawn as its analysis draws them, and which of their spells belong to it. */
export async function peopleOf(
  group: CourseGroup
): Promise<{readonly people: WeeklyPeople; readonly spells: readonly number[]}> {
  const {analysis, basis} = definitions[group];
  const {weekly} = sourceOf((await loadSpec(analysis)).spec);
  if (weekly === null) throw new Error(`${analysis} has no people with weekly states`);
  const people = weeklyPeople(weekly.population, weekly);
  const column = people.columns.find(({id}) => id === "basis");
  const all = Array.from(people.unitCodes, (_, spell) => spell);
  if (basis === null) return {people, spells: all};
  if (column?.kind !== "categorical") throw new Error("people without a basis of residence");
  const {codes, levels} = column;
  return {people, spells: all.filter(spell => basis.includes(levels[codes[spell]]))};
}

/** Courses of those who were followed for the group's whole time, cut there, and whether a job came in it. */
export function coursesOf(people: WeeklyPeople, spells: readonly number[], group: CourseGroup): Courses {
  const {weeks, filters} = definitions[group];
  const {starts, states, units, unitCodes, columns} = people;
  const kept = spells.filter(spell => starts[spell + 1] - starts[spell] >= weeks);
  const codes = new Uint8Array(kept.length * weeks);
  kept.forEach((spell, row) => {
    codes.set(people.weeks.subarray(starts[spell], starts[spell] + weeks), row * weeks);
  });
  const {time, event} = durationColumns(people, "job");
  const shared = {kind: "categorical", per: "person", reference: 0} as const;
  return {
    table: {
      states,
      n: kept.length,
      weeks,
      codes,
      lengths: new Uint16Array(kept.length).fill(weeks),
      weight: null
    },
    units,
    unitCodes: Uint16Array.from(kept, spell => unitCodes[spell]),
    columns: [
      ...columns.flatMap(column =>
        column.kind === "categorical" && filters.includes(column.id)
          ? [
              {
                ...shared,
                id: column.id,
                levels: column.levels,
                codes: Uint8Array.from(kept, spell => column.codes[spell])
              }
            ]
          : []
      ),
      {
        ...shared,
        id: outcomeColumn,
        levels: ["job", "noJob"],
        codes: Uint8Array.from(kept, spell => Number(!(event[spell] === 1 && time[spell] < weeks)))
      }
    ]
  };
}

/** Whether a job of three weeks began within the time. */
export const outcomeColumn = "outcome";
