import type {Funnel} from "../../engine/index.js";
import {inOrder} from "./inOrder.js";

/** Funnel limits and every unit's place among them. The key order is fixed; units come in the document's order. */
export type FunnelPart = Funnel;

export function funnelPart(funnel: Funnel, order: readonly string[]): FunnelPart {
  const {measure, scale, overDispersion, extremes} = funnel.choice;
  return {
    choice: {measure, scale, overDispersion, extremes},
    target: funnel.target,
    phi: funnel.phi,
    phiByLuck: funnel.phiByLuck,
    tauSquared: funnel.tauSquared,
    used: funnel.used,
    widened: funnel.widened,
    assessed: funnel.assessed,
    expectedBeyond95: funnel.expectedBeyond95,
    expectedBeyond998: funnel.expectedBeyond998,
    units: inOrder(funnel.units, order).map(unit => ({
      unit: unit.unit,
      name: unit.name,
      n: unit.n,
      size: unit.size,
      value: unit.value,
      z: unit.z,
      zAdjusted: unit.zAdjusted,
      limits95: unit.limits95,
      limits998: unit.limits998,
      beyond: unit.beyond,
      assessed: unit.assessed
    })),
    omitted: inOrder(funnel.omitted, order).map(({unit, name, n}) => ({unit, name, n})),
    sizes: funnel.sizes,
    limits: funnel.limits.map(({level, lower, upper}) => ({level, lower, upper}))
  };
}
