import type {Task} from "../engine/index.js";
import type {Terminal} from "./terminal.js";

/** Does a task to its end, `budget` pieces between two words of progress; gives its result. */
export function finish<Result>(task: Task<Result>, what: string, budget: number, terminal: Terminal): Result {
  while (task.done < task.all) {
    task.step(budget);
    terminal.advance(what, task.done, task.all);
  }
  const result = task.result();
  if (result === null) throw new Error(`${what}: done, and nothing to say`);
  return result;
}
