import {type Codec, codecOf, perhaps, text} from "../../address/index.js";

/** Whose numbers stand in the formulas: nothing where the page chooses itself. */
export interface MethodChoice {
  readonly analysis: string | null;
  /** Known only once the analysis has been read. */
  readonly unit: string | null;
}

/** The choices of the page of these analyses. */
export const methodCodec = (analyses: readonly string[]): Codec<MethodChoice> =>
  codecOf({analysis: perhaps({key: "analysis", words: () => analyses}), unit: text({key: "unit"})}, null);
