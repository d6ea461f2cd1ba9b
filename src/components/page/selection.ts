import type {State} from "../../address/index.js";
import type {Page} from "./shell.js";

/** Whether the next unit joins those that are chosen or takes their place. */
export interface Selection {
  readonly comparing: boolean;
  compare(wanted: boolean): void;
  /** Chooses a unit, or lets go of it. */
  toggle(unit: string): void;
  /** Several chosen units are compared, nobody is not; one alone may be either. */
  settle(): void;
}

export function selection(page: Page<State>): Selection {
  let comparing = false;
  return {
    get comparing() {
      return comparing;
    },
    compare(wanted) {
      comparing = wanted;
    },
    toggle(unit) {
      const {selected} = page.state;
      const others = selected.filter(other => other !== unit);
      const chosen = others.length < selected.length ? others : comparing ? [...others, unit] : [unit];
      page.change({selected: chosen});
    },
    settle() {
      const {length} = page.state.selected;
      if (length !== 1) comparing = length > 1;
    }
  };
}
