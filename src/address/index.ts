export {choiceOf, referenceUnits} from "./choice.js";
export {readChoices, writeChoices} from "./choices.js";
export {type Choosable, defaultState, formatModel, formatState} from "./format.js";
export {
  extremesChoices,
  formatFunnel,
  funnelMeasures,
  funnelScales,
  funnels,
  overDispersions
} from "./funnel.js";
export {keysOf, type ParsedState, parseModel, parseState} from "./parse.js";
export {
  type Ignored,
  type Interval,
  intervals,
  type Model,
  type Population,
  populations,
  type Sort,
  type State,
  sorts,
  type Tab,
  tabs
} from "./state.js";
