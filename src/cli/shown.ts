import {InputError, type Unit} from "../engine/index.js";
import {nearest} from "../spec/nearest.js";
import type {Analysis} from "./analysis.js";
import type {Wanted} from "./wanted.js";

/** Identifiers of the units that are shown more of: the one that was said, or those of the address. */
export function unitsShown({unit}: Pick<Wanted, "unit">, {source, state}: Analysis): readonly string[] {
  return unit === null ? (state?.selected ?? []) : findUnit(source.table.units, unit);
}

/** The unit that was said by its identifier or name. Throws InputError for none or several. */
export function findUnit(units: readonly Unit[], said: string): readonly string[] {
  const found = units.some(({id}) => id === said)
    ? [said]
    : units.filter(({name}) => name.toLowerCase() === said.toLowerCase()).map(({id}) => id);
  if (found.length === 1) return found;
  const what = `unit ${JSON.stringify(said)}`;
  if (found.length > 1) {
    throw new InputError("ambiguous", what, {where: "--unit", allowed: `allowed: ${found.join(", ")}`});
  }
  const close = nearest(
    said,
    units.map(({name}) => name)
  );
  const meant = close === null ? "" : `did you mean ${JSON.stringify(close)}? `;
  throw new InputError("unknown", what, {
    where: "--unit",
    allowed: `${meant}allowed: identifiers and names of units in the data`
  });
}
