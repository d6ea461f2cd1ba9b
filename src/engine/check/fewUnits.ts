import type {Finding} from "./modelCheck.js";
import type {Subject} from "./subject.js";
import {thresholds} from "./thresholds.js";

/**
 * Conditions measured per unit learn from as many cases as there are units, however many people live there: with few
 * units per parameter they explain what is chance between units, and the differences shrink with it.
 */
export function fewUnitsFindings({table, design, fitted}: Subject): Finding[] {
  const perUnit = new Set(table.columns.filter(({per}) => per === "unit").map(({id}) => id));
  const parameters = fitted.estimated.filter(at => perUnit.has(design.parameters[at].condition ?? ""));
  if (parameters.length === 0) return [];
  const value = fitted.clusters / parameters.length;
  const {caution, serious} = thresholds.unitsPerParameter;
  const count = parameters.length === 1 ? "1 parameter" : `${parameters.length} parameters`;
  if (value >= caution) return [];
  const conditions = [...new Set(parameters.map(at => design.parameters[at].condition ?? ""))];
  return [
    {
      code: "fewUnits",
      severity: value < serious ? "serious" : "caution",
      conditions,
      units: [],
      value,
      message: `${conditions.join(", ")}: ${fitted.clusters} units for ${count} of conditions measured per unit; below ${caution} units per parameter they explain chance`
    }
  ];
}
