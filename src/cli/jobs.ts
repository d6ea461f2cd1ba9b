import {availableParallelism} from "node:os";
import {InputError} from "../engine/index.js";

const mostJobs = 256;

/** How many threads to work on; as many as the machine can run at once when it is not said. */
export function readJobs(jobs: string | undefined): number {
  if (jobs === undefined) return availableParallelism();
  if (/^[1-9]\d{0,2}$/.test(jobs) && Number(jobs) <= mostJobs) return Number(jobs);
  throw new InputError("invalid", `number of threads ${JSON.stringify(jobs)}`, {
    where: "--jobs",
    allowed: `allowed: 1 to ${mostJobs}`
  });
}
