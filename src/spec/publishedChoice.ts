import type {Choice} from "../engine/index.js";
import {choiceFrom} from "./modelTerms.js";
import type {Spec} from "./schema.js";

/** What a spec says of its outcome's model besides the link: null where it has none such. */
export function publishedTerms({outcome}: Pick<Spec, "outcome">): {readonly horizon: number | null} {
  return {horizon: "horizon" in outcome ? outcome.horizon : null};
}

/** The model that was published: all conditions, as the spec says it. */
export function publishedChoice(
  spec: Pick<Spec, "conditions" | "link" | "minimumUnitSize" | "outcome">
): Choice {
  const {conditions, link, minimumUnitSize} = spec;
  return choiceFrom(
    {conditions: conditions.map(({id}) => id), minimumUnitSize},
    {link, ...publishedTerms(spec)}
  );
}
