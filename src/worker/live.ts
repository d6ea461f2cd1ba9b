import type {Benchmark, Choice} from "../engine/index.js";
import type {Answer} from "./service.js";

/** Refits on request. A request that a newer one overtook comes back as null: nobody waits for its result. */
export interface LiveBenchmark {
  refit(choice: Choice): Promise<Benchmark | null>;
  close(): void;
}

/** What `newestWins` needs of a worker. */
export interface Refitter {
  /** Resolves when the table is open; rejects with the reason when it cannot be. */
  readonly ready: Promise<void>;
  refit(choice: Choice): Promise<Answer>;
  close(): void;
}

/**
 * One fit at a time, the newest choice next: while one is computed, later choices replace each other instead of
 * queueing up, so that the page is never more than one fit behind the reader.
 */
export function newestWins(refitter: Refitter): LiveBenchmark {
  let newest = 0;
  let running: Promise<void> = Promise.resolve();
  return {
    async refit(choice) {
      const mine = ++newest;
      const before = running;
      let done: () => void = () => {};
      running = new Promise<void>(resolve => {
        done = resolve;
      });
      try {
        await before;
        await refitter.ready;
        if (mine !== newest) return null;
        const answer = await refitter.refit(choice);
        if (mine !== newest) return null;
        if ("error" in answer) throw new Error(answer.error);
        return answer.result;
      } finally {
        done();
      }
    },
    close: refitter.close
  };
}
