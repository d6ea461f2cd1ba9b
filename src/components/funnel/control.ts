import {extremesChoices, funnelScales, overDispersions} from "../../address/index.js";
import type {FunnelChoice, FunnelMeasure} from "../../engine/index.js";
import {type Language, type Measure, type Words, words} from "../../i18n/index.js";
import {html} from "../dom.js";

export interface FunnelControlOptions {
  readonly language: Language;
  readonly measure: Measure;
  /** What this analysis' funnel can show. */
  readonly measures: readonly FunnelMeasure[];
  readonly onChange: (choice: FunnelChoice) => void;
}

/**
 * What a funnel shows and how its limits are made, each choice with a sentence of what it does. A measure that lacks the
 * scale takes its usual one along; what has no effect with the rest is disabled.
 */
export function funnelControl(choice: FunnelChoice, options: FunnelControlOptions): HTMLElement {
  const {language, measure: written, measures, onChange} = options;
  const text = words(language).funnel.control;
  const mean =
    written.timed !== null
      ? text.measures.faster
      : written.share
        ? text.measures.adjusted
        : text.measures.mean;
  const named = (measure: FunnelMeasure) => (measure === "mean" ? mean : text.measures[measure]);
  const widened = choice.overDispersion !== "none";
  return html`<fieldset class="funnel-control">
    <legend>${text.title}</legend>
    ${select(text.measure, "funnel-measure", measures, choice.measure, named, measure => {
      const scales = funnelScales[measure];
      const scale = scales.includes(choice.scale) ? choice.scale : scales[0];
      onChange({...choice, measure, scale});
    })}
    ${select(
      text.scale,
      "funnel-scale",
      funnelScales[choice.measure],
      choice.scale,
      scale => text.scales[scale],
      scale => onChange({...choice, scale})
    )}
    ${select(
      text.overDispersion,
      "funnel-dispersion",
      overDispersions,
      choice.overDispersion,
      kind => text.overDispersions[kind],
      overDispersion => onChange({...choice, overDispersion})
    )}
    ${select(
      text.extremes,
      "funnel-extremes",
      extremesChoices,
      choice.extremes,
      kind =>
        widened ? text.extremesChoices[kind] : {...text.extremesChoices[kind], explain: text.extremesUnused},
      extremes => onChange({...choice, extremes}),
      !widened
    )}
  </fieldset>`;
}

/** One choice of several; disabled where there is nothing to choose. */
function select<Value extends string>(
  label: string,
  name: string,
  values: readonly Value[],
  chosen: Value,
  said: (value: Value) => Words["funnel"]["control"]["measures"]["share"],
  onChange: (value: Value) => void,
  disabled = false
): HTMLElement {
  const element =
    html`<select name=${name} aria-describedby=${`${name}-said`} disabled=${disabled || values.length < 2}>
    ${values.map(value => html`<option value=${value} selected=${value === chosen}>${said(value).name}</option>`)}
  </select>` as HTMLSelectElement;
  element.addEventListener("change", () => onChange(element.value as Value));
  return html`<div>
    <label><span>${label}</span> ${element}</label>
    <p id=${`${name}-said`}>${said(chosen).explain}</p>
  </div>`;
}
