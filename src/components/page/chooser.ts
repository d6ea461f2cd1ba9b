import {newest} from "../../benchmark/newest.js";
import type {LiveBenchmark} from "../../benchmark/questions.js";
import type {Choice} from "../../engine/index.js";
import type {View} from "../view.js";

/** After this many milliseconds the page says that it is working; until then the old result simply stays. */
export const patience = 150;

/** After this many milliseconds the reader may stop it. */
export const longPatience = 1000;

export type Work = "idle" | "working" | "long";

/** Sends choices to the engine and hands back the newest result, a word that it takes time, or what went wrong. */
export interface Chooser {
  choose(choice: Choice): Promise<void>;
  /** Gives up what is under way; its result is not shown. */
  cancel(): void;
}

export function chooser(
  live: () => LiveBenchmark,
  page: {
    readonly working: (work: Work) => void;
    readonly show: (view: View) => void;
    readonly failed: (message: string) => void;
  }
): Chooser {
  const choices = newest();
  return {
    async choose(choice) {
      const wanted = choices.begin();
      const after = (milliseconds: number, work: Work) =>
        setTimeout(() => {
          if (wanted()) page.working(work);
        }, milliseconds);
      const timers = [after(patience, "working"), after(longPatience, "long")];
      try {
        const view = await live().refit(choice);
        if (!wanted() || view === null) return;
        page.working("idle");
        page.show(view);
      } catch (error) {
        if (!wanted()) return;
        page.working("idle");
        page.failed(error instanceof Error ? error.message : String(error));
      } finally {
        timers.forEach(clearTimeout);
      }
    },
    cancel() {
      choices.forget();
      page.working("idle");
    }
  };
}
