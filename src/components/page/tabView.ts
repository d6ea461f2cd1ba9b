import type {State} from "../../address/index.js";
import type {View} from "../view.js";
import type {Facts} from "./facts.js";

/** What a tab of the page shows. */
export interface Shown {
  readonly state: State;
  readonly view: View;
  readonly facts: Facts;
  /** Pixels there are. */
  readonly width: number;
}

/** The view a tab leads to. Drawn only while it is seen. */
export interface TabView {
  readonly element: HTMLElement;
  /** What stands in the toolbar while the tab is seen. */
  readonly tools?: HTMLElement;
  draw(shown: Shown): void;
  /** Draws who is chosen, where that is less than everything. */
  select?(shown: Shown): void;
  /** Brings a unit into sight; gives it the focus where that is wanted. */
  reveal?(unit: string, focus?: boolean): void;
}

/** What a reader does in a tab. */
export interface Doing {
  readonly onSelect: (unit: string) => void;
  readonly onClear: () => void;
}
