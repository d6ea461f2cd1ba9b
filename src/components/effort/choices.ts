import {type Codec, codecOf, type Ignored, perhaps} from "../../address/index.js";
import type {MunicipalMeasure} from "../../benchmark/measures.js";

/** What a reader has chosen: two different measures and perhaps a municipality. */
export interface EffortChoice {
  readonly x: string;
  readonly y: string;
  readonly unit: string | null;
}

/** An effort against a result, of the same people where there is one; without an effort the first two measures. */
export function defaultChoice(measures: readonly MunicipalMeasure[]): EffortChoice {
  const results = measures.filter(({kind}) => kind === "success");
  const effort = measures.find(({kind}) => kind === "effort");
  const y = results.find(({people}) => people === effort?.people) ?? results[0] ?? measures[0];
  const x = effort === undefined || effort === y ? (measures.find(measure => measure !== y) ?? y) : effort;
  return {x: x.id, y: y.id, unit: null};
}

/** The choices of the page of these measures; a measure is not compared with itself. */
export function effortCodec(measures: readonly MunicipalMeasure[]): Codec<EffortChoice> {
  const ids = measures.map(({id}) => id);
  const units = [...new Set(measures.flatMap(({units: some}) => some.map(({unit}) => unit)))];
  const standard = defaultChoice(measures);
  const said = codecOf(
    {
      x: perhaps({key: "x", words: () => ids}),
      y: perhaps({key: "y", words: () => ids}),
      unit: perhaps({key: "unit", words: () => units})
    },
    null
  );
  return {
    parse(query) {
      const {state, ignored} = said.parse(query);
      const y = state.y ?? (state.x === standard.y ? standard.x : standard.y);
      const asked = state.x ?? (y === standard.x ? standard.y : standard.x);
      const x = asked === y ? (ids.find(id => id !== y) ?? y) : asked;
      const same: readonly Ignored[] =
        state.x !== null && state.x === state.y
          ? [{key: "x", value: state.x, fault: "invalid", allowed: ids.filter(id => id !== y)}]
          : [];
      return {state: {x, y, unit: state.unit}, ignored: [...ignored, ...same]};
    },
    format: ({x, y, unit}) =>
      said.format({x: x === standard.x ? null : x, y: y === standard.y ? null : y, unit})
  };
}
