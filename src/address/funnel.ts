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

/** The measures of each outcome, as the engine's `outcomeOf` has them, the usual first: kept here too for the same reason. */
const measuresOf: Readonly<
  Record<Spec["outcome"]["kind"], (hasConditions: boolean) => readonly FunnelMeasure[]>
> = {
  binary: ofShares,
  count: ofShares,
  number: () => ["mean"],
  duration: () => ["mean"],
  rate: () => ["ratio", "mean"],
  ratio: () => ["ratio", "mean"]
};

function ofShares(hasConditions: boolean): readonly FunnelMeasure[] {
  return hasConditions ? ["mean", "ratio", "share"] : ["share"];
}

/** The measures that an analysis' funnel can show. */
export function funnelMeasures({
  outcome,
  conditions
}: {
  readonly outcome: Pick<Spec["outcome"], "kind">;
  readonly conditions: readonly unknown[];
}): readonly FunnelMeasure[] {
  return measuresOf[outcome.kind](conditions.length > 0);
}

/** The adjusted result, or exact limits of the share where nothing is adjusted for; chance as it is. */
function defaultFunnel(spec: Pick<Spec, "outcome" | "conditions">): FunnelChoice {
  const [measure] = funnelMeasures(spec);
  return {measure, scale: funnelScales[measure][0], overDispersion: "none", extremes: "winsorised"};
}

/** A funnel in one word: `ratio.exact.none.winsorised`. */
export function formatFunnel({measure, scale, overDispersion, extremes}: FunnelChoice): string {
  return [measure, scale, overDispersion, extremes].join(".");
}

/** Every funnel this outcome can have, in words that an address may say. */
export function funnels(spec: Pick<Spec, "outcome" | "conditions">): ReadonlyMap<string, FunnelChoice> {
  const found = new Map<string, FunnelChoice>();
  for (const measure of funnelMeasures(spec))
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
  return funnelMeasures(spec).map(measure =>
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
