import type {MunicipalMeasure} from "../../benchmark/measures.js";
import {type Language, type Measure, measureOfUnit} from "../../i18n/index.js";
import type {MapView} from "../map/map.js";

/** A measure as the map shows it. */
export interface Layer {
  readonly data: MunicipalMeasure;
  readonly label: string;
  readonly measure: Measure;
  readonly view: MapView;
}

export function layerOf(data: MunicipalMeasure, language: Language): Layer {
  const {units, horizon} = data;
  return {
    data,
    label: data.label[language],
    measure: measureOfUnit(data.unitOfDifference, language),
    view: {units, horizon}
  };
}

/** Three maps of a layer: raw and expected against the country, and the difference that is left between them. */
export type Step = "raw" | "expected" | "difference";
export const steps: readonly Step[] = ["raw", "expected", "difference"];

/** A layer's units with `difference` saying what the step shows. */
export function unitsAt(step: Step, {data: {units, national}, measure}: Layer): MapView["units"] {
  if (step === "difference") return units;
  return units.map(unit => ({
    ...unit,
    difference: measure.apart(step === "raw" ? unit.observed : unit.expected, national)
  }));
}
