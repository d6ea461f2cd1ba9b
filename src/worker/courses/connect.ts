import {transfer, wrap} from "comlink";
import type {LiveCourses} from "../../benchmark/courses.js";
import {newest} from "../../benchmark/newest.js";
import type {CoursesHead} from "../../sources/courses/courses.js";
import type {CoursesAnswer, CoursesService} from "./service.js";

type Later<Name extends keyof CoursesService> = (
  ...given: Parameters<CoursesService[Name]>
) => Promise<ReturnType<CoursesService[Name]>>;

/** Milliseconds of one slice of comparing. */
const slice = 250;

/** Starts a worker on these courses (the bytes are moved, not copied). */
export function connectCourses(courses: Promise<Uint8Array>, head: CoursesHead): LiveCourses {
  const worker = new Worker(import.meta.resolve("./worker.js"), {type: "module"});
  const service = wrap(worker) as unknown as {[Name in keyof CoursesService]: Later<Name>};
  const ready = courses.then(async bytes => {
    const failed = await service.open(transfer(bytes, [bytes.buffer as ArrayBuffer]), head);
    if (failed !== null) throw new Error(failed.error);
  });
  ready.catch(() => {});
  const filters = newest();
  const comparisons = newest();
  return {
    async describe(filter) {
      const wanted = filters.begin();
      comparisons.forget();
      await ready;
      if (!wanted()) return null;
      const answer = resultOf(await service.describe(filter));
      return wanted() ? answer : null;
    },
    async clusters(filter, heard) {
      const wanted = comparisons.begin();
      await ready;
      while (wanted()) {
        const {clusters, ...progress} = resultOf(await service.compare(filter, slice));
        if (!wanted()) return null;
        heard(progress);
        if (clusters !== null) return clusters;
      }
      return null;
    },
    stop: comparisons.forget,
    close: () => worker.terminate()
  };
}

function resultOf<Result>(answer: CoursesAnswer<Result>): Result {
  if ("error" in answer) throw new Error(answer.error);
  return answer.result;
}
