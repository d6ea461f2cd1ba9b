import {type Codec, codecOf, type Ignored, keysIn, standardOf, stateOf} from "./field.js";
import {type Choices, fields, type ModelChoice, modelFields} from "./fields.js";
import type {Choosable, State} from "./state.js";

/** The choices on the page of an analysis with these units, as the query of its address. */
export const stateCodec = (spec: Choosable, units: readonly string[]): Codec<State> =>
  codecOf<Choices, State>(fields, {...spec, units});

/** The state a page begins with: the published model, everyone's people, nobody chosen. */
export const defaultState = (spec: Choosable): State =>
  standardOf<Choices, State>(fields, {...spec, units: []});

/** The query of an address that says this state, without its question mark; empty for the default. */
export const formatState = (state: State, spec: Choosable): string => stateCodec(spec, []).format(state);

/**
 * Reads the query of an address, with or without its question mark. What is unknown or invalid is left out and said:
 * an old or mistyped address still shows a page.
 */
export const parseState = (
  query: string,
  spec: Choosable,
  units: readonly string[]
): {readonly state: State; readonly ignored: readonly Ignored[]} => stateCodec(spec, units).parse(query);

/** What the address of an analysis may say. */
export const keysOf = (spec: Choosable): readonly string[] =>
  keysIn<Choices, State>(fields, {...spec, units: []});

/** The model of a state, and whose people it is of. */
export const modelOf = (state: ModelChoice): ModelChoice =>
  stateOf<Choices, ModelChoice>(modelFields, (_, key) => state[key]);
