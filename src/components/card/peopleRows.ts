import type {Composition, UnitResult} from "../../engine/index.js";
import {type Language, words} from "../../i18n/index.js";
import type {Condition, Spec} from "../../spec/schema.js";

/** One group of a unit's people, or one mean, beside the country's. */
export interface PeopleRow {
  readonly condition: Condition;
  /** The level, or what the mean is counted in. */
  readonly label: string;
  readonly share: boolean;
  readonly here: number;
  readonly country: number;
  /** People of the group; null for a mean. */
  readonly persons: number | null;
  /** Standard deviations from the country, so that unlike measures can be ordered (Austin 2009). */
  readonly distance: number;
}

/** Nearer than this to the country is called alike: the usual limit for a standardised difference. */
export const alike = 0.1;

/**
 * The most different groups of each condition, conditions of the person first: one of two groups, two of more, three
 * where the third is not alike.
 */
export function peopleRows(
  unit: UnitResult,
  composition: Composition,
  {spec, language}: {readonly spec: Spec; readonly language: Language}
): readonly (readonly PeopleRow[])[] {
  const at = composition.units.indexOf(unit.unit);
  if (at < 0) return [];
  const all = words(language);
  const ordered = [...spec.conditions].sort((a, b) => Number(a.per === "unit") - Number(b.per === "unit"));
  return ordered.flatMap(condition => {
    const found = composition.conditions.find(({id}) => id === condition.id);
    if (found === undefined) return [];
    const row = (mean: {national: number; deviation: number; units: readonly number[]}, label: string) => {
      const here = mean.units[at];
      const share = found.kind === "categorical";
      const distance = mean.deviation === 0 ? 0 : (here - mean.national) / mean.deviation;
      const persons = share ? Math.round(here * unit.n) : null;
      return {condition, label, share, here, country: mean.national, persons, distance};
    };
    if (found.kind === "numeric") {
      const measure = condition.kind === "numeric" ? condition.measure[language] : "";
      return [[row(found, all.people.mean(measure))]];
    }
    const levels = condition.kind === "categorical" ? condition.levels : [];
    const groups = found.levels
      .map(level => {
        const label = levels.find(({id}) => id === level.level)?.label[language];
        return row(level, label ?? (level.level === "missing" ? all.conditions.missing : level.level));
      })
      .sort((a, b) => Math.abs(b.distance) - Math.abs(a.distance));
    if (groups.length === 2) return [groups.slice(0, 1)];
    return [groups.filter(({distance}, place) => place < 2 || (place === 2 && Math.abs(distance) >= alike))];
  });
}
