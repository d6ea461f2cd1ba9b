import type {Certainty, Explanation, Multiverse, UnitMultiverse} from "../../engine/index.js";
import type {Language, Measure} from "../../i18n/index.js";
import type {Analysis} from "../analysis.js";
import type {View} from "../view.js";

export interface RobustnessOptions {
  readonly language: Language;
  readonly measure: Measure;
  readonly analysis: Analysis;
  /** The page's whole address, for what is taken home. */
  readonly whole: () => string;
  readonly onSelect: (unit: string) => void;
  /** Called with the conditions of a model the reader chooses, in the spec's order. */
  readonly onModel: (conditions: readonly string[]) => void;
  /** Called when the reader stops the computation of the models. */
  readonly onCancel: () => void;
}

/** What the robustness tab shows. */
export interface RobustnessShown {
  readonly view: View;
  /** All models of the view's form, smallest size and population; null while nothing is known of them. */
  readonly multiverse: Multiverse | null;
  /** The same, unit by unit; null while that is not known. */
  readonly summary: readonly UnitMultiverse[] | null;
  readonly selected: readonly string[];
  /** Pixels there are. */
  readonly width: number;
  /** How many models are computed; null when nothing is under way. */
  readonly progress: {readonly done: number; readonly all: number} | null;
  /** How sure the view's ranks are; left out or null where that is not known. */
  readonly certainty?: Certainty | null;
  /** What each of the view's conditions does; left out or null where that is not known. */
  readonly explanation?: Explanation | null;
}
