import type {Design} from "../design/design.js";
import type {CodedPeople} from "../table/codedTable.js";
import type {Warning} from "../warnings.js";

/** Why these parameters have no finite estimate: the likelihood rises for ever as they grow. */
export function divergenceWarnings(
  {parameters}: Design<CodedPeople>,
  diverging: readonly number[]
): Warning[] {
  return diverging.map(at => {
    const {name, condition, level} = parameters[at];
    return {
      code: "separation",
      ...(condition === null ? {} : {condition}),
      ...(level === null ? {} : {level}),
      message: `${name}: it settles who has the event first, so its coefficient has no finite estimate`
    };
  });
}
