import {type Codec, codecOf, perhaps, word} from "../../address/index.js";
import type {MunicipalMeasure} from "../../benchmark/measures.js";

/** What a reader has chosen: a layer of the map, and perhaps a municipality. */
export interface LayersChoice {
  readonly layer: string;
  readonly unit: string | null;
}

/** The choices of a map of these measures: the newest result where nothing is chosen. */
export function layersCodec(measures: readonly MunicipalMeasure[]): Codec<LayersChoice> {
  const newest = measures.findLast(({kind}) => kind === "success") ?? measures[0];
  const units = [...new Set(measures.flatMap(({units: some}) => some.map(({unit}) => unit)))];
  return codecOf(
    {
      layer: word({key: "layer", words: () => measures.map(({id}) => id), standard: () => newest.id}),
      unit: perhaps({key: "unit", words: () => units})
    },
    null
  );
}
