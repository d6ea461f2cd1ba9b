import type {UnitResult} from "../../engine/index.js";
import type {MapAreas} from "./areas.js";

const codeOf = (id: string) => (/^\d+$/.test(id) ? String(Number(id)) : id);

/** Units by the code of their area: units are known by an official code (540 or 0540), or by the area's name. */
export function unitsByArea(
  {areas}: MapAreas,
  units: readonly UnitResult[]
): ReadonlyMap<string, UnitResult> {
  const known = new Map<string, UnitResult>();
  for (const unit of units) for (const id of [unit.name, unit.unit]) known.set(codeOf(id), unit);
  return new Map(
    areas.flatMap(({code, name}) => {
      const unit = known.get(code) ?? known.get(name);
      return unit === undefined ? [] : [[code, unit] as const];
    })
  );
}

/** Whether every unit has an area, so that a map of them leaves nobody out. */
export function mapCovers(map: MapAreas, units: readonly UnitResult[]): boolean {
  return new Set(unitsByArea(map, units).values()).size === units.length;
}
