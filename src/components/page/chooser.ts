import type {Benchmark, Choice} from "../../engine/index.js";
import type {View} from "../view.js";

/** The engine at work elsewhere: a choice that a newer one overtook comes back as null. */
export interface LiveBenchmark {
  refit(choice: Choice): Promise<Benchmark | null>;
}

/** After this many milliseconds the page says that it is working; until then the old result simply stays. */
export const patience = 150;

/** Sends choices to the engine and hands back the newest result, a word that it takes time, or what went wrong. */
export function chooser(
  live: LiveBenchmark,
  page: {
    readonly working: (slow: boolean) => void;
    readonly show: (view: View) => void;
    readonly failed: (message: string) => void;
  }
): (choice: Choice) => Promise<void> {
  let asked = 0;
  return async choice => {
    const mine = ++asked;
    const timer = setTimeout(() => {
      if (mine === asked) page.working(true);
    }, patience);
    try {
      const view = await live.refit(choice);
      if (mine !== asked || view === null) return;
      page.working(false);
      page.show(view);
    } catch (error) {
      if (mine !== asked) return;
      page.working(false);
      page.failed(error instanceof Error ? error.message : String(error));
    } finally {
      clearTimeout(timer);
    }
  };
}
