import type {Extremes, FunnelChoice, FunnelMeasure, FunnelScale, OverDispersion} from "../engine/index.js";
import type {Spec} from "../spec/schema.js";
import type {Field} from "./field.js";
import {field, refused} from "./kinds.js";

/** The scales each measure has, as the engine's `funnelScales` says: kept here too, so that a page need not load the engine. */
export const funnelScales: Readonly<Record<FunnelMeasure, readonly FunnelScale[]>> = {
  share: ["exact", "normal", "arcsine"],
  ratio: ["exact", "normal", "squareRoot", "log"],
  mean: ["normal"]
};
export const overDispersions: readonly OverDispersion[] = ["none", "multiplicative", "additive"];
export const extremesChoices: readonly Extremes[] = ["kept", "winsorised", "truncated"];

/** The measures of an outcome that is a share or a number, as the engine's `funnelMeasures` has them, the usual first. */
export function funnelMeasures(share: boolean, hasConditions: boolean): readonly FunnelMeasure[] {
  if (!share) return ["mean"];
  return hasConditions ? ["mean", "ratio", "share"] : ["share"];
}

const measures = ({outcome, conditions}: Pick<Spec, "outcome" | "conditions">) =>
  funnelMeasures(outcome.kind !== "number", conditions.length > 0);

/** The adjusted result, or exact limits of the share where nothing is adjusted for; chance as it is. */
function defaultFunnel(spec: Pick<Spec, "outcome" | "conditions">): FunnelChoice {
  const [measure] = measures(spec);
  return {measure, scale: funnelScales[measure][0], overDispersion: "none", extremes: "winsorised"};
}

/** A funnel in one word: `ratio.exact.none.winsorised`. */
export function formatFunnel({measure, scale, overDispersion, extremes}: FunnelChoice): string {
  return [measure, scale, overDispersion, extremes].join(".");
}

/** Every funnel this outcome can have, in words that an address may say. */
export function funnels(spec: Pick<Spec, "outcome" | "conditions">): ReadonlyMap<string, FunnelChoice> {
  const found = new Map<string, FunnelChoice>();
  for (const measure of measures(spec))
    for (const scale of funnelScales[measure])
      for (const overDispersion of overDispersions)
        for (const treated of extremesChoices) {
          const choice = {measure, scale, overDispersion, extremes: treated};
          found.set(formatFunnel(choice), choice);
        }
  return found;
}

/** The same, a pattern per measure, for a message. */
function funnelPatterns(spec: Pick<Spec, "outcome" | "conditions">): string[] {
  return measures(spec).map(measure =>
    [measure, funnelScales[measure].join("|"), overDispersions.join("|"), extremesChoices.join("|")].join(".")
  );
}

/** Which funnel is shown, in one word; the adjusted result with its usual limits where none is named. */
export const funnelField: Field<Pick<Spec, "outcome" | "conditions">, FunnelChoice> = field({
  key: "funnel",
  standard: defaultFunnel,
  read(text, of) {
    const value = funnels(of).get(text);
    return value === undefined
      ? refused({key: "funnel", value: text, fault: "unknown", allowed: funnelPatterns(of)})
      : {value, ignored: []};
  },
  write: formatFunnel
});
