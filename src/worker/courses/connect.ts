import {transfer, wrap} from "comlink";
import type {LiveCourses} from "../../benchmark/courses.js";
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
  let asked = 0;
  let compared = 0;
  return {
    async describe(filter) {
      const mine = ++asked;
      ++compared;
      await ready;
      if (mine !== asked) return null;
      const answer = resultOf(await service.describe(filter));
      return mine === asked ? answer : null;
    },
    async clusters(filter, heard) {
      const mine = ++compared;
      await ready;
      while (mine === compared) {
        const {clusters, ...progress} = resultOf(await service.compare(filter, slice));
        if (mine !== compared) return null;
        heard(progress);
        if (clusters !== null) return clusters;
      }
      return null;
    },
    stop() {
      ++compared;
    },
    close: () => worker.terminate()
  };
}

function resultOf<Result>(answer: CoursesAnswer<Result>): Result {
  if ("error" in answer) throw new Error(answer.error);
  return answer.result;
}
