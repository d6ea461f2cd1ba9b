import type {Design} from "../design/design.js";
import type {Warning} from "../warnings.js";

/** A column with less than this share of its variance left after the columns before it counts as their combination. */
export const dependentTolerance = 1e-10;

/** The design's own warnings that concern these conditions. */
export function designWarnings(design: Design, conditions: readonly string[]): Warning[] {
  return design.warnings.filter(({condition}) => condition !== undefined && conditions.includes(condition));
}
