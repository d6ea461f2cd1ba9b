import type {Task} from "../engine/index.js";
import type {Terminal} from "./terminal.js";

/** Does a task to its end, `budget` pieces between two words of progress. */
export function finish(
  task: Pick<Task<unknown>, "all" | "done" | "step">,
  what: string,
  budget: number,
  terminal: Terminal
): void {
  while (task.done < task.all) {
    task.step(budget);
    terminal.advance(what, task.done, task.all);
  }
}
