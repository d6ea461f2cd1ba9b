import type {State} from "../../address/index.js";
import type {BootstrapAnswer, LiveBenchmark, MultiverseAnswer, Progress} from "../../benchmark/questions.js";
import type {Choice, Explanation} from "../../engine/index.js";
import type {Answers} from "./answers.js";

/** Work that takes seconds, is heard of while it goes on, and can be given up. */
export interface LongWork {
  /** Fits all models for what the state shows, and explains the chosen units with those that are known. */
  models(state: State): void;
  /** Draws people again under the state's choice. */
  draw(state: State): void;
  multiverse(state: State): MultiverseAnswer | null;
  /** Whether fitting the models was given up. */
  stopped(state: State): boolean;
  explanation(state: State): Explanation | null;
  drawn(state: State): BootstrapAnswer | null;
  /** Gives up everything; none of it begins again for the same choice. */
  stop(): void;
}

const finished = ({done, all}: Progress) => done >= all;

export function longWork(options: {
  readonly engine: () => LiveBenchmark;
  readonly choice: (state: State) => Choice;
  /** All conditions of the analysis. */
  readonly conditions: readonly string[];
  readonly answers: Answers;
  readonly changed: (known: "multiverse" | "explanation" | "certainty") => void;
}): LongWork {
  const {engine, choice, conditions, answers, changed} = options;
  const given = new Set<string>();
  /** What is under way, and how eagerly. */
  const running = new Map<string, boolean>();
  /** The newest state: models that become known explain it. */
  let latest: State | null = null;

  /** All models share a choice's other terms, whichever conditions are ticked. */
  const shared = (state: State): Choice => ({...choice(state), conditions});
  const modelsName = (state: State) => `models ${JSON.stringify(shared(state))}`;
  const drawnName = (state: State) => `drawn ${JSON.stringify(choice(state))}`;
  const explanationName = (state: State) => `explanation ${JSON.stringify(choice(state))}`;

  /** What goes wrong with long work is left out; the result itself says what went wrong. */
  const run = (name: string, eager: boolean, work: () => Promise<void>) => {
    running.set(name, eager);
    work()
      .catch(() => {})
      .finally(() => running.delete(name));
  };

  const explain = (state: State) => {
    const models = answers.recall<MultiverseAnswer>(modelsName(state));
    if (models === null || (state.selected.length === 0 && state.tab !== "robustness")) return;
    const name = explanationName(state);
    const before = answers.recall<Explanation>(name);
    if (before?.exact || (before !== null && !finished(models.progress))) return;
    run(name, false, async () => {
      const answer = await engine().ask("explanation", {
        choice: shared(state),
        within: choice(state).conditions
      });
      if (answer === null) return;
      answers.keep(name, answer);
      changed("explanation");
    });
  };

  return {
    models(state) {
      latest = state;
      const name = modelsName(state);
      const eager = state.tab === "robustness";
      const known = answers.recall<MultiverseAnswer>(name);
      if (known !== null) explain(state);
      if (given.has(name) || (known !== null && finished(known.progress))) return;
      const before = running.get(name);
      if (before === true || (before === false && !eager)) return;
      run(name, eager, () =>
        engine().multiverse(shared(state), {
          eager,
          heard(answer) {
            answers.keep(name, answer);
            changed("multiverse");
            if (latest !== null) explain(latest);
          }
        })
      );
    },
    draw(state) {
      const name = drawnName(state);
      const known = answers.recall<BootstrapAnswer>(name);
      if (running.has(name) || given.has(name) || (known !== null && finished(known.progress))) return;
      run(name, true, () =>
        engine().bootstrap(choice(state), answer => {
          answers.keep(name, answer);
          changed("certainty");
        })
      );
    },
    multiverse: state => answers.recall(modelsName(state)),
    stopped: state => given.has(modelsName(state)),
    explanation: state => answers.recall(explanationName(state)),
    drawn: state => answers.recall(drawnName(state)),
    stop() {
      for (const name of running.keys()) given.add(name);
      running.clear();
      engine().stop();
    }
  };
}
