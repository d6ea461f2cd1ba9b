import type {Certainty, Range, UnitCertainty, UnitResult} from "../../engine/index.js";
import {limits} from "../band.js";

const unknown: ReadonlyMap<string, UnitCertainty> = new Map();
const made = new WeakMap<Certainty, ReadonlyMap<string, UnitCertainty>>();

/** What is known of how sure each unit is, by its identifier. */
export function certain(certainty: Certainty | null | undefined): ReadonlyMap<string, UnitCertainty> {
  if (certainty === null || certainty === undefined) return unknown;
  const known = made.get(certainty) ?? new Map(certainty.units.map(unit => [unit.unit, unit]));
  made.set(certainty, known);
  return known;
}

/** The 95 % interval of a unit's difference: as the chosen method makes it, else ±1.96 standard errors. */
export function intervalOf({difference, se}: UnitResult, known: UnitCertainty | undefined): Range {
  return known?.interval ?? [difference - limits.chance * se, difference + limits.chance * se];
}
