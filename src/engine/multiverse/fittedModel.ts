import type {Warning} from "../warnings.js";
import type {ModelSums} from "./rows.js";

export interface FittedModel extends ModelSums {
  readonly warnings: readonly Warning[];
}

/** Fits any model of the choice's conditions; the answer depends on the mask alone. */
export type FitModel = (mask: number) => FittedModel;
