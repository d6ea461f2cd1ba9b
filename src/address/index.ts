export {choiceOf, referenceUnits} from "./choice.js";
export {
  type Codec,
  codecOf,
  type Field,
  type Fields,
  type Flag,
  type Given,
  type Ignored,
  type Parsed,
  standardOf,
  stateOf
} from "./field.js";
export {
  type Choices,
  durationFields,
  fields,
  linkField,
  type ModelChoice,
  modelFields,
  only,
  overDispersionField
} from "./fields.js";
export {
  extremesChoices,
  formatFunnel,
  funnelMeasures,
  funnelScales,
  funnels,
  overDispersions
} from "./funnel.js";
export {
  beside,
  field,
  type Limits,
  type NumberField,
  oneOf,
  perhaps,
  refused,
  several,
  text,
  type WordField,
  wholeNumber,
  word,
  yes
} from "./kinds.js";
export {formatModel, parseModel} from "./model.js";
export {
  type Choosable,
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
export {defaultState, formatState, keysOf, modelOf, parseState, stateCodec} from "./stateCodec.js";
