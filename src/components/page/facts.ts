import type {State} from "../../address/index.js";
import {newest} from "../../benchmark/newest.js";
import type {
  AnswerTo,
  CurvesAnswer,
  Influences,
  LiveBenchmark,
  MultiverseAnswer,
  Progress,
  Question,
  Questions
} from "../../benchmark/questions.js";
import type {
  Alternative,
  Certainty,
  Choice,
  Composition,
  DurationCheck,
  Explanation,
  Funnel,
  MixedFit,
  ModelCheck,
  RankConfidence
} from "../../engine/index.js";
import type {View} from "../view.js";
import {answers} from "./answers.js";
import {longWork} from "./longWork.js";

/** What is worth knowing beside the result itself; null while it is not known. */
export interface Facts {
  /** The view of the model that the current one is compared with. */
  readonly against: View | null;
  readonly composition: Composition | null;
  readonly alternatives: readonly Alternative[] | null;
  readonly certainty: Certainty | null;
  /** How far drawing people again has come, where the reader asked for that. */
  readonly drawn: Progress | null;
  readonly confidence: RankConfidence | null;
  readonly funnel: Funnel | null;
  readonly check: ModelCheck | null;
  readonly mixed: MixedFit | null;
  readonly multiverse: MultiverseAnswer | null;
  /** Whether the reader gave up fitting the models. */
  readonly stopped: boolean;
  readonly explanation: Explanation | null;
  /** Of durations only: the chosen units' curves, how the model fits, and what is explained without the cohort. */
  readonly curves: CurvesAnswer | null;
  readonly durationFit: DurationCheck | null;
  readonly explainedWithout: AnswerTo<"explainedWithout"> | null;
}

export type Known = keyof Facts;

/** Facts about states, asked of the engine while the reader rests. */
export interface Asking {
  of(state: State): Facts;
  /** Asks for what the state shows and is not known yet. */
  ask(state: State): void;
  /** The result under way makes what is being asked worthless. */
  forget(): void;
  /** Gives up long work; it is not begun again for the same choice until the reader asks for something else. */
  stop(): void;
}

/** After a result the engine rests this long, so that quick choices do not wait for what nobody will look at. */
const rest = 300;
/** Answers kept. */
const most = 60;

export function asking(options: {
  readonly engine: () => LiveBenchmark;
  readonly published: View;
  /** How sure the published model is, in brief. */
  readonly certainty: Certainty;
  readonly influences: Influences;
  /** All conditions of the analysis. */
  readonly conditions: readonly string[];
  /** Of durations: the conditions that say when people came; null for other outcomes. */
  readonly cohort: readonly string[] | null;
  readonly choice: (state: State) => Choice;
  readonly changed: (known: Known) => void;
}): Asking {
  const {engine, published, influences, cohort, choice, changed} = options;
  const kept = answers(most);
  const long = longWork({engine, choice, conditions: options.conditions, answers: kept, changed});
  const against = (state: State): Choice => choice({...state, ...state.against});
  const viewName = (of: Choice) => `view ${JSON.stringify(of)}`;
  const triedName = (of: Choice) => `alternatives ${JSON.stringify(of)}`;
  kept.keep(viewName(published.choice), published);
  const publishedChoice = JSON.stringify(published.choice);
  const brief = (of: Choice, interval: State["interval"]) =>
    interval === "model" && JSON.stringify(of) === publishedChoice ? options.certainty : null;
  const questions = newest();

  const wonder = async (state: State, wanted: () => boolean): Promise<void> => {
    const current = choice(state);
    const {tab, selected, interval} = state;
    /** False when the rest need not be asked: something newer came. */
    const learn = async <Kind extends keyof Questions & Known>(
      kind: Kind,
      question: Question<Kind>,
      way: "ask" | "aside" = "ask"
    ): Promise<boolean> => {
      if (kept.to(kind, question) !== null) return wanted();
      const answer = await engine()[way](kind, question);
      if (answer !== null) kept.put(kind, question, answer);
      if (!wanted() || answer === null) return false;
      changed(kind);
      return true;
    };

    if (interval === "bootstrap") long.draw(state);
    else if (!(await learn("certainty", {choice: current, interval}))) return;
    const other = against(state);
    if (tab === "shift" && kept.recall(viewName(other)) === null) {
      const view = await engine().refit(other);
      if (view === null) return;
      kept.keep(viewName(other), view);
      if (!wanted()) return;
      changed("against");
    }
    if (cohort !== null && (tab === "curves" || selected.length > 0)) {
      if (!(await learn("curves", {choice: current, units: selected}))) return;
    }
    if (tab === "funnel" && !(await learn("funnel", {choice: current, funnel: state.funnel}))) return;
    if (tab === "certainty" && !(await learn("confidence", {choice: current}))) return;
    if (selected.length > 0 && !(await learn("composition", null))) return;
    await new Promise(resolve => setTimeout(resolve, rest));
    if (!wanted() || !(await learn("check", {choice: current, influences}))) return;
    if (current.conditions.length + Object.keys(influences).length === 0) return;
    if (kept.recall(triedName(current)) === null) {
      const found = await engine().alternatives(current);
      if (found !== null) kept.keep(triedName(current), found);
      if (!wanted() || found === null) return;
      changed("alternatives");
    }
    if (cohort !== null && tab === "curves") {
      if (!(await learn("durationFit", {choice: current}, "aside"))) return;
      const question = {choice: current, without: cohort};
      if (cohort.length > 0 && !(await learn("explainedWithout", question, "aside"))) return;
    }
    // All models of durations take a minute: only for a reader who looks at them.
    const looked = tab === "certainty" || selected.length > 0;
    if (tab === "robustness" || (looked && cohort === null)) long.models(state);
    if (tab === "certainty" && cohort === null) await learn("mixed", {choice: current}, "aside");
  };

  return {
    of(state) {
      const current = choice(state);
      const {interval} = state;
      const drawn = interval === "bootstrap" ? long.drawn(state) : null;
      return {
        against: kept.recall(viewName(against(state))),
        composition: kept.to("composition", null),
        alternatives: kept.recall(triedName(current)),
        certainty:
          interval === "bootstrap"
            ? (drawn?.certainty ?? null)
            : (kept.to("certainty", {choice: current, interval}) ?? brief(current, interval)),
        drawn: drawn?.progress ?? null,
        confidence: kept.to("confidence", {choice: current}),
        funnel: kept.to("funnel", {choice: current, funnel: state.funnel}),
        check: kept.to("check", {choice: current, influences}),
        mixed: kept.to("mixed", {choice: current}),
        multiverse: long.multiverse(state),
        stopped: long.stopped(state),
        explanation: long.explanation(state),
        curves: cohort === null ? null : kept.to("curves", {choice: current, units: state.selected}),
        durationFit: cohort === null ? null : kept.to("durationFit", {choice: current}),
        explainedWithout:
          cohort === null || cohort.length === 0
            ? null
            : kept.to("explainedWithout", {choice: current, without: cohort})
      };
    },
    ask(state) {
      // What is only worth knowing is left out when the engine fails; the result itself says what went wrong.
      wonder(state, questions.begin()).catch(() => {});
    },
    forget: questions.forget,
    stop: long.stop
  };
}
