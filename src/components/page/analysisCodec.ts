import {
  type Codec,
  defaultState,
  formatState,
  type Ignored,
  parseState,
  type State
} from "../../address/index.js";
import type {Spec} from "../../spec/schema.js";

/** An analysis' choices in its address. One without conditions has no model whose size or people could be chosen. */
export function analysisCodec(spec: Spec, units: readonly string[]): Codec<State> {
  const format = (state: State) => formatState(state, spec);
  if (spec.conditions.length > 0) return {parse: query => parseState(query, spec, units), format};
  const {minimumUnitSize, population} = defaultState(spec);
  return {
    parse(query) {
      const {state, ignored} = parseState(query, spec, units);
      const taken: readonly Ignored[] = [
        {key: "min", value: String(state.minimumUnitSize), allowed: String(minimumUnitSize)},
        {key: "population", value: state.population, allowed: population}
      ]
        .filter(({value, allowed}) => value !== allowed)
        .map(({key, value, allowed}) => ({key, value, fault: "invalid", allowed: [allowed]}));
      return {state: {...state, minimumUnitSize, population}, ignored: [...ignored, ...taken]};
    },
    format
  };
}
