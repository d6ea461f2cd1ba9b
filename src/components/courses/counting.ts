import type {CoursesFile} from "../../benchmark/courseFile.js";
import type {
  CourseClustersAnswer,
  CourseDescription,
  CourseFilter,
  LiveCourses
} from "../../benchmark/courses.js";
import {newest} from "../../benchmark/newest.js";
import {isEveryone} from "./choices.js";

/** What is known of the people who pass a filter. */
export interface Counted {
  readonly n: number;
  /** Null where those who pass are too few. */
  readonly description: CourseDescription | null;
  readonly clusters: CourseClustersAnswer;
  /** Whether the clusters are those of the people who pass, and not everyone's. */
  readonly own: boolean;
}

/** Counts the people who pass a filter: everyone from the file alone, others with the worker. */
export interface Counting {
  readonly counted: Counted;
  /** False when something newer was asked meanwhile, whose error is also left out. */
  describe(filter: CourseFilter): Promise<boolean>;
  /** Compares the courses of those who pass; false when it was given up. */
  compare(filter: CourseFilter, heard: (share: number) => void): Promise<boolean>;
  /** Gives up comparing. */
  stop(): void;
}

/** Starts the worker when it is first needed. */
export function counting({description, clusters}: CoursesFile, connect: () => LiveCourses): Counting {
  const everyone: Counted = {n: description.n, description, clusters, own: true};
  const filters = newest();
  let counted = everyone;
  let live: LiveCourses | null = null;
  const worker = () => {
    live ??= connect();
    return live;
  };
  const stop = () => live?.stop();
  return {
    get counted() {
      return counted;
    },
    async describe(filter) {
      const wanted = filters.begin();
      if (isEveryone(filter)) {
        stop();
        counted = everyone;
        return true;
      }
      try {
        const found = await worker().describe(filter);
        if (found === null || !wanted()) return false;
        counted = {...found, clusters, own: false};
        return true;
      } catch (error) {
        if (wanted()) throw error;
        return false;
      }
    },
    async compare(filter, heard) {
      const wanted = filters.current();
      const found = await worker().clusters(filter, ({done, all}) => heard(done / all));
      if (found === null || !wanted()) return false;
      counted = {...counted, clusters: found, own: true};
      return true;
    },
    stop
  };
}
