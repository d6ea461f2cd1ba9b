import type {UnitResult} from "../engine/index.js";
import type {WeekState} from "../sources/register/weeks/index.js";
import {sourceOf} from "../sources/registry.js";
import {timedOutcome} from "../spec/forms.js";
import type {Spec, Words} from "../spec/schema.js";
import type {BenchmarkDocument} from "./document.js";

/**
 * What a measure is counted in. Shares are fractions, shown in per cent and percentage points; durations are weeks, and
 * their difference is per cent faster than expected; a number has its own unit.
 */
export type UnitOfDifference = "points" | "percentFaster" | Words;

/** One thing municipalities are compared on, against what is expected of them: a result, or what they do to get it. */
export interface MunicipalMeasure {
  readonly id: string;
  /** A few words, for menus and axes. */
  readonly label: Words;
  readonly title: Words;
  readonly population: Words;
  readonly period: string;
  readonly unitOfDifference: UnitOfDifference;
  readonly kind: "success" | "effort";
  /** The analysis it comes from. */
  readonly source: string;
  /** Where the figures come from, and under what licence, to be printed below a picture. */
  readonly credit: Words;
  /** Whose people: measures of the same people share chance. */
  readonly people: string;
  readonly synthetic: boolean;
  readonly minimumUnitSize: number;
  /** Of durations, weeks up to which they count; else null. */
  readonly horizon: number | null;
  /** Of shares of weeks, what is counted in them; null of an analysis, which has a page of its own. */
  readonly state: WeekState | null;
  /** Mean of all people. */
  readonly national: number;
  /** In the order of their identifiers. */
  readonly units: readonly UnitResult[];
}

/** Analyses of what municipalities do, not of what comes of it. */
const efforts: ReadonlySet<string> = new Set(["activation"]);

export const rounded = (value: number) => Number(value.toFixed(5));

/**
 * The measures of the analyses whose units are municipalities and whose people several analyses can share, in the order of
 * the analyses, then whatever else is given.
 */
export function measuresOf(
  files: readonly {
    readonly synthetic: boolean;
    readonly spec: Spec;
    readonly document: Pick<BenchmarkDocument, "units" | "national" | "minimumUnitSize">;
  }[],
  more: readonly MunicipalMeasure[] = []
): readonly MunicipalMeasure[] {
  const own = files.flatMap(({spec, synthetic, document}): readonly MunicipalMeasure[] => {
    const {id, short, title, population, period} = spec;
    const {hasMap, population: people} = sourceOf(spec);
    if (!hasMap || people === null) return [];
    return [
      {
        id,
        label: short,
        title,
        population,
        period,
        unitOfDifference: unitOf(spec.outcome),
        kind: efforts.has(id) ? "effort" : "success",
        source: id,
        credit: creditOf(spec),
        people,
        synthetic,
        minimumUnitSize: document.minimumUnitSize,
        horizon: timedOutcome(spec)?.horizon ?? null,
        state: null,
        national: rounded(document.national),
        units: briefly(document.units)
      }
    ];
  });
  return [...own, ...more];
}

function unitOf(outcome: Spec["outcome"]): UnitOfDifference {
  if (outcome.kind === "number") return outcome.measure;
  return outcome.kind === "duration" ? "percentFaster" : "points";
}

/** Where a spec's figures come from, and under what licence. */
export const creditOf = ({vintage, licence}: Spec): Words => ({
  da: `${vintage.da} (${licence})`,
  en: `${vintage.en} (${licence})`
});

/** Units in the order of their identifiers, with as many digits as a page can show. */
export const briefly = (units: readonly UnitResult[]): readonly UnitResult[] =>
  units.map(brief).sort((a, b) => (a.unit < b.unit ? -1 : 1));

function brief(unit: UnitResult): UnitResult {
  const {observed, expected, difference, ratio, se} = unit;
  return {
    ...unit,
    observed: rounded(observed),
    expected: rounded(expected),
    difference: rounded(difference),
    ratio: ratio === null ? null : rounded(ratio),
    se: rounded(se)
  };
}
