export {choiceOf, referenceUnits} from "./choice.js";
export {defaultState, formatModel, formatState} from "./format.js";
export {keys, type ParsedState, parseModel, parseState} from "./parse.js";
export {type Ignored, type Model, type Population, populations, type State, type Tab, tabs} from "./state.js";
