import type {State} from "../../address/index.js";
import type {Alternative, Choice, Composition} from "../../engine/index.js";
import type {View} from "../view.js";
import type {LiveBenchmark} from "./chooser.js";

/** What became known. */
export type Known = "against" | "composition" | "alternatives";

/** What is worth knowing beside the result itself, asked of the engine while the reader rests. */
export interface Wonders {
  /** The view of the model the state compares with; null while it is not known. */
  against(state: State): View | null;
  composition(): Composition | null;
  alternatives(): readonly Alternative[] | null;
  /** Asks for what the state shows and is not known yet. */
  ask(state: State): void;
  /** The alternatives belong to a result that is being replaced. */
  forget(): void;
}

/** After a result the engine rests this long, so that quick choices do not wait for what nobody will look at. */
const rest = 300;

export function wonders(options: {
  readonly engine: () => LiveBenchmark;
  readonly published: View;
  readonly choice: (state: State) => Choice;
  readonly changed: (known: Known) => void;
}): Wonders {
  const {engine, published, choice, changed} = options;
  const key = (state: State) => JSON.stringify(choice(state));
  const against = (state: State): State => ({...state, ...state.against});
  const views = new Map<string, View>([[JSON.stringify(published.choice), published]]);
  let asked = 0;
  let people: Composition | null = null;
  let tried: {readonly key: string; readonly found: readonly Alternative[]} | null = null;

  const wonder = async (state: State, mine: number) => {
    const other = against(state);
    if (state.tab === "shift" && !views.has(key(other))) {
      const view = await engine().refit(choice(other));
      if (view === null) return;
      views.set(key(other), view);
      if (mine === asked) changed("against");
    }
    if (people === null && state.selected.length > 0) {
      people = await engine().composition();
      if (mine === asked) changed("composition");
    }
    if (tried?.key === key(state)) return;
    await new Promise(resolve => setTimeout(resolve, rest));
    if (mine !== asked) return;
    const found = await engine().alternatives(choice(state));
    if (mine !== asked || found === null) return;
    tried = {key: key(state), found};
    changed("alternatives");
  };

  return {
    against: state => views.get(key(against(state))) ?? null,
    composition: () => people,
    alternatives: () => tried?.found ?? null,
    ask(state) {
      const mine = ++asked;
      // What is only worth knowing is left out when the engine fails; the result itself says what went wrong.
      wonder(state, mine).catch(() => {});
    },
    forget() {
      ++asked;
      tried = null;
    }
  };
}
