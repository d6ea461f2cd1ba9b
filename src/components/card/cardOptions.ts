import type {CurvesAnswer} from "../../benchmark/questions.js";
import type {Alternative, Composition, Explanation, UnitCertainty} from "../../engine/index.js";
import type {Language, Measure} from "../../i18n/index.js";
import type {Analysis} from "../analysis.js";
import type {View} from "../view.js";

export interface CardOptions {
  readonly language: Language;
  readonly measure: Measure;
  readonly view: View;
  readonly analysis: Analysis;
  /** Who the people are; null while that is counted. */
  readonly composition: Composition | null;
  /** What each condition would do; null while that is tried. */
  readonly alternatives: readonly Alternative[] | null;
  /** How sure its difference and rank are: null while that is computed, left out where nobody computes it. */
  readonly certainty?: UnitCertainty | null;
  /** What each chosen condition does on the way from raw to adjusted; null while that is computed, left out for none. */
  readonly explanation?: Explanation | null;
  /** Of durations: its curve beside the one that is expected; null while they are drawn. */
  readonly curves?: CurvesAnswer | null;
  readonly onClose: () => void;
  /** Called with the condition to take out or put in. */
  readonly onToggle: (condition: string) => void;
}
