import type {Alternative, Benchmark, Choice, Composition} from "../engine/index.js";
import type {Answer} from "./service.js";

/** Refits on request. A request that a newer one overtook comes back as null: nobody waits for its result. */
export interface LiveBenchmark {
  refit(choice: Choice): Promise<Benchmark | null>;
  /** Who the people are; counted once. */
  composition(): Promise<Composition>;
  /** The choice with each condition toggled once, given up for any newer refit: null then. */
  alternatives(choice: Choice): Promise<readonly Alternative[] | null>;
  close(): void;
}

/** What `newestWins` needs of a worker. */
export interface Refitter {
  /** Resolves when the table is open; rejects with the reason when it cannot be. */
  readonly ready: Promise<void>;
  /** Identifiers of all the table's conditions. */
  readonly conditions: readonly string[];
  refit(choice: Choice): Promise<Answer>;
  alternative(choice: Choice, condition: string): Promise<Answer<Alternative>>;
  composition(): Promise<Answer<Composition>>;
  close(): void;
}

/**
 * One fit at a time, the newest choice next: while one is computed, later choices replace each other instead of
 * queueing up, so that the page is never more than one fit behind the reader.
 */
export function newestWins(refitter: Refitter): LiveBenchmark {
  let newest = 0;
  let wondered = 0;
  let running: Promise<void> = Promise.resolve();
  let counted: Promise<Composition> | null = null;

  /** Waits for its turn; null when nobody wants the answer any more, before or after the work. */
  async function inTurn<Result>(
    wanted: () => boolean,
    work: () => Promise<Answer<Result>>
  ): Promise<Result | null> {
    const before = running;
    let done: () => void = () => {};
    running = new Promise<void>(resolve => {
      done = resolve;
    });
    try {
      await before;
      await refitter.ready;
      if (!wanted()) return null;
      const answer = await work();
      if (!wanted()) return null;
      if ("error" in answer) throw new Error(answer.error);
      return answer.result;
    } finally {
      done();
    }
  }

  async function count(): Promise<Composition> {
    const result = await inTurn(
      () => true,
      () => refitter.composition()
    );
    if (result === null) throw new Error("missing composition");
    return result;
  }

  return {
    refit(choice) {
      const mine = ++newest;
      return inTurn(
        () => mine === newest,
        () => refitter.refit(choice)
      );
    },
    composition() {
      counted ??= count();
      return counted;
    },
    async alternatives(choice) {
      const mine = ++wondered;
      const current = newest;
      const wanted = () => mine === wondered && current === newest;
      const found: Alternative[] = [];
      for (const condition of refitter.conditions) {
        const result = await inTurn(wanted, () => refitter.alternative(choice, condition));
        if (result === null) return null;
        found.push(result);
      }
      return found;
    },
    close: () => refitter.close()
  };
}
