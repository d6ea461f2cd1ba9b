import type {MeanChoice} from "./choice.js";
import type {Outcome} from "./outcome.js";

/** Yes or no per person, or successes out of n: logistic or linear models, differences in points. */
export const share: Outcome<MeanChoice> = {
  links: ["logit", "linear"],
  difference: "points",
  funnelMeasures: hasConditions => (hasConditions ? ["mean", "ratio", "share"] : ["share"])
};
