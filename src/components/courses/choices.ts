import {type Ignored, readChoices, writeChoices} from "../../address/index.js";
import type {CoursesFile} from "../../benchmark/courseFile.js";
import type {CourseFilter} from "../../benchmark/courses.js";

/** What a reader has chosen: whose courses, how many clusters (null: the best apart), and what these are called. */
export interface CoursesChoice {
  readonly filter: CourseFilter;
  readonly k: number | null;
  readonly names: readonly string[];
}

/** Stands between names, and is never in one. */
const between = "|";

/** The group an address names, the first where it names none that there is. */
export function groupIn<Group extends string>(query: string, groups: readonly Group[]): Group {
  const named = new URLSearchParams(query).get("group");
  return groups.find(group => group === named) ?? groups[0];
}

/** The rest of an address, once the group's file says what there is to choose. */
export function readCourses(
  query: string,
  file: CoursesFile,
  groups: readonly string[]
): {readonly choice: CoursesChoice; readonly ignored: readonly Ignored[]} {
  const given = new URLSearchParams(query);
  const names = given.get("names")?.split(between) ?? [];
  given.delete("names");
  const levels = Object.fromEntries(file.columns.map(({id, levels}) => [id, levels.map(level => level.id)]));
  const {choices, ignored} = readChoices(given.toString(), {
    ...levels,
    group: groups,
    unit: file.head.units.map(({id}) => id),
    k: file.clusters.solutions.map(({k}) => String(k))
  });
  const {unit = null, k, group: _, ...chosen} = choices as Readonly<Partial<Record<string, string>>>;
  return {
    choice: {
      filter: {
        unit,
        levels: Object.fromEntries(Object.entries(chosen).map(([id, level]) => [id, level ?? ""]))
      },
      k: k === undefined ? null : Number(k),
      names: names.map(name => name.slice(0, 40))
    },
    ignored
  };
}

export function writeCourses(
  group: string,
  {filter, k, names}: CoursesChoice,
  groups: readonly string[]
): string {
  const last = names.findLastIndex(name => name !== "");
  return writeChoices(
    {
      group,
      unit: filter.unit,
      ...filter.levels,
      k: k === null ? null : String(k),
      names:
        last === -1
          ? null
          : names
              .slice(0, last + 1)
              .map(name => name.replaceAll(between, "/"))
              .join(between)
    },
    {group: groups[0]}
  );
}

/** Whether nobody is left out. */
export const isEveryone = ({unit, levels}: CourseFilter): boolean =>
  unit === null && Object.keys(levels).length === 0;
