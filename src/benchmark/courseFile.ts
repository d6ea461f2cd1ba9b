import type {CoursesHead} from "../sources/courses/courses.js";
import type {Words} from "../spec/schema.js";
import type {CourseClustersAnswer, CourseDescription} from "./courses.js";

/** Whose courses are shown: KORA 2016 followed the weakest for two years, the newcomers for three. */
export const courseGroups = ["weakest", "refugees", "family"] as const;
export type CourseGroup = (typeof courseGroups)[number];

/** A figure of the kind newspapers print, computed from the people, beside the printed one. */
export interface CourseFigure {
  readonly id: "job" | "passive" | "activation" | "never";
  /** As it was printed, a fraction. */
  readonly printed: number;
  readonly source: string;
  readonly share: number;
  /** 95 per cent. */
  readonly interval: readonly [number, number];
  readonly n: number;
  /** Whether the computed figure is the printed one, rounded as that was. */
  readonly same: boolean;
}

/** A condition by which courses can be filtered, with its levels in both languages. */
export interface CourseColumn {
  readonly id: string;
  readonly label: Words | null;
  readonly levels: readonly {readonly id: string; readonly label: Words | null}[];
}

/** Everything a page shows of a group's courses before anyone filters them. */
export interface CoursesFile {
  readonly group: CourseGroup;
  readonly synthetic: boolean;
  /** Spells in all, and those that were followed for all the weeks: the courses. */
  readonly spells: number;
  readonly weeks: number;
  readonly head: CoursesHead;
  readonly columns: readonly CourseColumn[];
  readonly description: CourseDescription;
  readonly clusters: CourseClustersAnswer;
  readonly figures: readonly CourseFigure[];
}
