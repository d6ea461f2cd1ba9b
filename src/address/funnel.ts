import type {Extremes, FunnelChoice, FunnelMeasure, FunnelScale, OverDispersion} from "../engine/index.js";
import type {Spec} from "../spec/schema.js";

const scales: Readonly<Record<FunnelMeasure, readonly FunnelScale[]>> = {
  share: ["exact", "normal", "arcsine"],
  ratio: ["exact", "normal", "squareRoot", "log"],
  mean: ["normal"]
};
const dispersions: readonly OverDispersion[] = ["none", "multiplicative", "additive"];
const extremes: readonly Extremes[] = ["kept", "winsorised", "truncated"];

/** The measures a funnel of this outcome can show, as the engine's `funnelMeasures` has them, the usual first. */
function measures({outcome, conditions}: Pick<Spec, "outcome" | "conditions">): readonly FunnelMeasure[] {
  if (outcome.kind === "number") return ["mean"];
  return conditions.length === 0 ? ["share"] : ["mean", "ratio", "share"];
}

/** The adjusted result, or exact limits of the share where nothing is adjusted for; chance as it is. */
export function defaultFunnel(spec: Pick<Spec, "outcome" | "conditions">): FunnelChoice {
  const [measure] = measures(spec);
  return {measure, scale: scales[measure][0], overDispersion: "none", extremes: "winsorised"};
}

/** A funnel in one word: `ratio.exact.none.winsorised`. */
export function formatFunnel({measure, scale, overDispersion, extremes}: FunnelChoice): string {
  return [measure, scale, overDispersion, extremes].join(".");
}

/** Every funnel this outcome can have, in words that an address may say. */
export function funnels(spec: Pick<Spec, "outcome" | "conditions">): ReadonlyMap<string, FunnelChoice> {
  const found = new Map<string, FunnelChoice>();
  for (const measure of measures(spec))
    for (const scale of scales[measure])
      for (const overDispersion of dispersions)
        for (const treated of extremes) {
          const choice = {measure, scale, overDispersion, extremes: treated};
          found.set(formatFunnel(choice), choice);
        }
  return found;
}

/** The same, a pattern per measure, for a message. */
export function funnelPatterns(spec: Pick<Spec, "outcome" | "conditions">): string[] {
  return measures(spec).map(measure =>
    [measure, scales[measure].join("|"), dispersions.join("|"), extremes.join("|")].join(".")
  );
}
