import {choiceOf, defaultState, modelOf, type State} from "../../address/index.js";
import type {LiveBenchmark} from "../../benchmark/questions.js";
import {cohortConditions, timedOutcome} from "../../spec/forms.js";
import type {Analysis} from "../analysis.js";
import type {LuckFrames} from "../luck/frames.js";
import {type View, viewOf} from "../view.js";
import {chooser, type Work} from "./chooser.js";
import {asking, type Facts, type Known} from "./facts.js";
import type {Page} from "./shell.js";

/** What a page hears of its session. */
export interface Listening {
  /** The reader, or Back, chose something; the view may follow later. */
  readonly onState: (before: State) => void;
  /** A new result is there. `model` is the state it belongs to, `before` the one it replaces, null for the first. */
  readonly onView: (before: {readonly view: View; readonly state: State} | null) => void;
  /** Something about the present view became known, such as the model it is compared with or how sure the ranks are. */
  readonly onKnown: (known: Known) => void;
  readonly onWork: (work: Work) => void;
  readonly onFailed: (message: string) => void;
}

/** The newest result of what the reader has chosen, and what else is known of it. */
export interface Session {
  readonly view: View;
  readonly facts: Facts;
  /** Years that could have been, under the choice that is shown. */
  years(count: number): Promise<LuckFrames>;
  /** Gives up long work beside the fit. */
  stop(): void;
  /** Gives up the fit under way and goes back to the choices of the result that is shown. */
  cancel(): void;
  /** Follows what the address said when the page was opened; called once the page listens. */
  begin(): void;
  /** Follows what was chosen since. */
  follow(before: State): void;
}

/** A session begins at the published model. */
export function session(
  file: Analysis,
  options: {
    readonly page: Page<State>;
    readonly connect: () => LiveBenchmark;
    readonly listening: Listening;
  }
): Session {
  const {page, connect, listening} = options;
  const {spec} = file;
  const published = viewOf(file.document);
  const choice = (of: State) => choiceOf(of, published.units);
  const sameModel = (a: State, b: State) => JSON.stringify(choice(a)) === JSON.stringify(choice(b));

  const standard = defaultState(spec);
  let view = published;
  /** The state that `view` belongs to. */
  let fitted = standard;
  let opened = false;
  let live = connect();
  const engine = () => live;
  const known = asking({
    engine,
    published,
    certainty: file.certainty,
    cohort: timedOutcome(spec) === null ? null : cohortConditions(spec).map(({id}) => id),
    conditions: spec.conditions.map(({id}) => id),
    influences: Object.fromEntries(spec.conditions.map(({id, influence}) => [id, influence])),
    choice,
    changed: listening.onKnown
  });
  const wonder = () => {
    if (sameModel(fitted, page.state)) known.ask(page.state);
  };

  const choices = chooser(engine, {
    working: listening.onWork,
    failed: listening.onFailed,
    show(next) {
      const before = opened ? {view, state: fitted} : null;
      opened = true;
      view = next;
      fitted = page.state;
      listening.onView(before);
      wonder();
    }
  });
  const follow = (before: State) => {
    listening.onState(before);
    if (sameModel(before, page.state)) wonder();
    else {
      known.forget();
      void choices.choose(choice(page.state));
    }
  };
  return {
    get view() {
      return view;
    },
    get facts() {
      return known.of(page.state);
    },
    async years(count) {
      const units = known.of(fitted).certainty?.units.map(({unit}) => unit) ?? [];
      const years = await live.ask("luck", {choice: choice(fitted), years: count});
      return {units, years: years ?? []};
    },
    stop: known.stop,
    cancel() {
      choices.cancel();
      live.close();
      live = connect();
      const before = page.state;
      page.amend(modelOf(fitted));
      listening.onState(before);
      wonder();
    },
    begin() {
      if (sameModel(standard, page.state)) opened = true;
      else listening.onWork("working");
      follow(standard);
    },
    follow(before) {
      opened = true;
      follow(before);
    }
  };
}
