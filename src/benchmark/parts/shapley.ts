import type {Explanation, SharedOut, UnitExplanation} from "../../engine/index.js";
import {inOrder} from "./inOrder.js";

/** What each condition does on the way from raw to adjusted. The key order is fixed. */
export interface ShapleyPart {
  readonly conditions: readonly string[];
  /** False past twelve conditions, where orders are sampled. */
  readonly exact: boolean;
  readonly orders: number | null;
  readonly country: Explanation["country"];
  /** In the document's order. */
  readonly units: readonly UnitExplanation[];
}

export function shapleyPart(explanation: Explanation, order: readonly string[]): ShapleyPart {
  const {conditions, exact, orders, country} = explanation;
  return {
    conditions,
    exact,
    orders,
    country: {fitShare: shared(country.fitShare), explainedShare: shared(country.explainedShare)},
    units: inOrder(explanation.units, order).map(({unit, name, raw, steps, errors, adjusted}) => ({
      unit,
      name,
      raw,
      steps,
      errors,
      adjusted
    }))
  };
}

const shared = ({total, shares, errors}: SharedOut): SharedOut => ({total, shares, errors});
