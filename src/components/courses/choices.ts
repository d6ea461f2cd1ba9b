import {
  type Codec,
  codecOf,
  type Field,
  type Fields,
  field,
  oneOf,
  perhaps,
  word
} from "../../address/index.js";
import type {CoursesFile} from "../../benchmark/courseFile.js";
import type {CourseFilter} from "../../benchmark/courses.js";

type Group = CoursesFile["group"];

/** What a reader has chosen: whose courses, how many clusters (null: the best apart), and what these are called. */
export interface CoursesChoice {
  readonly filter: CourseFilter;
  readonly k: number | null;
  readonly names: readonly string[];
}

/** Stands between names, and is never in one. */
const between = "|";
const longestName = 40;

const groupField = (groups: readonly Group[]) =>
  word<unknown, Group>({key: "group", words: () => groups, standard: () => groups[0]});

/** The group an address names, the first where it names none that there is. */
export function groupIn(query: string, groups: readonly Group[]): Group {
  return codecOf<null, {group: Group}>({group: groupField(groups)}, null).parse(query).state.group;
}

/** The choices of a group's page, whose address says the group too. */
export function coursesCodec(file: CoursesFile, groups: readonly Group[]): Codec<CoursesChoice> {
  const fields: Fields<null, CoursesChoice & {readonly group: Group}> = {
    group: groupField(groups),
    filter: filterField(file),
    k: field<null, number | null>({
      key: "k",
      standard: () => null,
      read(text) {
        const {solutions} = file.clusters;
        const found = oneOf(
          "k",
          text,
          solutions.map(({k}) => String(k))
        );
        return "value" in found ? {...found, value: Number(found.value)} : found;
      },
      write: k => (k === null ? null : String(k))
    }),
    names: field<null, readonly string[]>({
      key: "names",
      standard: () => [],
      read: text => ({
        value: text.split(between).map(name => Array.from(name).slice(0, longestName).join("")),
        ignored: []
      }),
      write(names) {
        const last = names.findLastIndex(name => name !== "");
        const said = names.slice(0, last + 1).map(name => name.replaceAll(between, "/"));
        return said.length === 0 ? null : said.join(between);
      }
    })
  };
  const codec = codecOf(fields, null);
  return {
    parse(query) {
      const {state, ignored} = codec.parse(query);
      const {filter, k, names} = state;
      return {state: {filter, k, names}, ignored};
    },
    format: choice => codec.format({...choice, group: file.group})
  };
}

/** A unit, and a level of each column: a key each. */
function filterField({head, columns}: CoursesFile): Field<null, CourseFilter> {
  const unit = perhaps<null, string>({key: "unit", words: () => head.units.map(({id}) => id)});
  const levels = columns.map(column =>
    perhaps<null, string>({key: column.id, words: () => column.levels.map(({id}) => id)})
  );
  return {
    keys: [unit, ...levels].flatMap(({keys}) => keys),
    flags: [],
    what: () => "filter",
    applies: () => true,
    standard: () => ({unit: null, levels: {}}),
    parse(given) {
      const named = unit.parse(given, null);
      const parsed = levels.map(level => level.parse(given, null));
      const chosen = columns.flatMap(({id}, at) => {
        const {value} = parsed[at];
        return value === null ? [] : [[id, value] as const];
      });
      return {
        value: {unit: named.value, levels: Object.fromEntries(chosen)},
        ignored: [named, ...parsed].flatMap(({ignored}) => ignored)
      };
    },
    format: filter => ({...unit.format(filter.unit, null), ...filter.levels})
  };
}

/** Whether nobody is left out. */
export const isEveryone = ({unit, levels}: CourseFilter): boolean =>
  unit === null && Object.keys(levels).length === 0;
