import type {Design} from "../design/design.js";
import type {Warning} from "../warnings.js";

/** A column with less than this share of its variance left after the columns before it counts as their combination. */
export const dependentTolerance = 1e-10;

/** Names columns that were left out because they are combinations of the columns before them. */
export function collinearWarnings(design: Design, parameters: readonly number[]): Warning[] {
  return parameters.map(at => {
    const {name, condition, level} = design.parameters[at];
    return {
      code: "collinear",
      ...(condition === null ? {} : {condition}),
      ...(level === null ? {} : {level}),
      message: `${name} is a combination of the conditions before it and was left out`
    };
  });
}

/** The design's own warnings that concern these conditions. */
export function designWarnings(design: Design, conditions: readonly string[]): Warning[] {
  return design.warnings.filter(({condition}) => condition !== undefined && conditions.includes(condition));
}
