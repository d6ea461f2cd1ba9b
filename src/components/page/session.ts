import {
  choiceOf,
  defaultState,
  formatState,
  type Ignored,
  modelOf,
  parseState,
  type State
} from "../../address/index.js";
import type {LiveBenchmark} from "../../benchmark/questions.js";
import {cohortConditions} from "../../spec/forms.js";
import type {Analysis} from "../analysis.js";
import type {LuckFrames} from "../luck/frames.js";
import {type View, viewOf} from "../view.js";
import type {AddressBar} from "./address.js";
import {chooser, type Work} from "./chooser.js";
import {asking, type Facts, type Known} from "./facts.js";

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
  readonly onIgnored: (ignored: readonly Ignored[]) => void;
}

/** What the reader has chosen, the newest result, and what else is known of it. The address always says the choices. */
export interface Session {
  readonly state: State;
  readonly view: View;
  readonly facts: Facts;
  change(part: Partial<State>, how?: "push" | "replace"): void;
  /** Years that could have been, under the choice that is shown. */
  years(count: number): Promise<LuckFrames>;
  /** Gives up long work beside the fit. */
  stop(): void;
  /** Gives up the fit under way and goes back to the choices of the result that is shown. */
  cancel(): void;
  /** Reads the address and follows it; called once the page listens. */
  begin(): void;
}

/** A session begins at the published model. */
export function session(
  file: Analysis,
  options: {
    readonly address: AddressBar;
    readonly connect: () => LiveBenchmark;
    readonly listening: Listening;
  }
): Session {
  const {address, connect, listening} = options;
  const {spec} = file;
  const published = viewOf(file.document);
  const ids = published.units.map(({unit}) => unit);
  const choice = (of: State) => choiceOf(of, published.units);
  const sameModel = (a: State, b: State) => JSON.stringify(choice(a)) === JSON.stringify(choice(b));

  let state = defaultState(spec);
  let view = published;
  /** The state that `view` belongs to. */
  let fitted = state;
  let opened = false;
  let live = connect();
  const engine = () => live;
  const known = asking({
    engine,
    published,
    certainty: file.certainty,
    cohort: spec.outcome.kind === "duration" ? cohortConditions(spec).map(({id}) => id) : null,
    conditions: spec.conditions.map(({id}) => id),
    influences: Object.fromEntries(spec.conditions.map(({id, influence}) => [id, influence])),
    choice,
    changed: listening.onKnown
  });
  const wonder = () => {
    if (sameModel(fitted, state)) known.ask(state);
  };

  const choices = chooser(engine, {
    working: listening.onWork,
    failed: listening.onFailed,
    show(next) {
      const before = opened ? {view, state: fitted} : null;
      opened = true;
      view = next;
      fitted = state;
      listening.onView(before);
      wonder();
    }
  });
  const follow = (before: State) => {
    listening.onState(before);
    if (sameModel(before, state)) wonder();
    else {
      known.forget();
      void choices.choose(choice(state));
    }
  };
  /** What an address says of a model that this analysis does not have, taken back. */
  const withoutModel = (): readonly Ignored[] => {
    const {minimumUnitSize, population} = defaultState(spec);
    const asked = [
      {key: "min", value: String(state.minimumUnitSize), allowed: String(minimumUnitSize)},
      {key: "population", value: state.population, allowed: population}
    ].filter(({value, allowed}) => value !== allowed);
    state = {...state, minimumUnitSize, population};
    return asked.map(({key, value, allowed}) => ({key, value, fault: "invalid", allowed: [allowed]}));
  };
  const read = () => {
    const before = state;
    const parsed = parseState(address.query(), spec, ids);
    state = parsed.state;
    listening.onIgnored([...parsed.ignored, ...(spec.conditions.length === 0 ? withoutModel() : [])]);
    return before;
  };

  return {
    get state() {
      return state;
    },
    get view() {
      return view;
    },
    get facts() {
      return known.of(state);
    },
    change(part, how = "push") {
      const before = state;
      state = {...state, ...part};
      const query = formatState(state, spec);
      if (query === formatState(before, spec)) return;
      opened = true;
      address[how](query);
      follow(before);
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
      const before = state;
      state = {...state, ...modelOf(fitted)};
      address.replace(formatState(state, spec));
      listening.onState(before);
      wonder();
    },
    begin() {
      const before = read();
      if (sameModel(before, state)) opened = true;
      else listening.onWork("working");
      follow(before);
      address.onBack(() => {
        const left = read();
        if (formatState(left, spec) !== formatState(state, spec)) follow(left);
      });
    }
  };
}
