import {InputError} from "../../errors.js";
import {transitions, weeklyRates} from "../describe/transitions.js";
import type {SequenceTable} from "../sequenceTable.js";
import type {SubstitutionCosts} from "./distances.js";

/**
 * Costs of substitution, states × states. Of transition rates they are 2 − p(a → b) − p(b → a) (TraMineR
 * `seqcost(method = "TRATE")`): of this table's people, so a part of them is measured otherwise than all unless it is
 * handed their costs as its own.
 * @throws {InputError} for a cost that is not a finite number, 0 or more, and costs of one's own that are not states ×
 * states, symmetric, with 0 from a state to itself.
 */
export function substitutionCosts(table: SequenceTable, costs: SubstitutionCosts): number[][] {
  const {states} = table;
  if (typeof costs === "number") {
    checkCost(costs, "substitution cost");
    return states.map((_, a) => states.map((_, b) => (a === b ? 0 : costs)));
  }
  if (costs === "trate") {
    const {rates} = transitions(table);
    const cost = (a: number, b: number) => 2 - rates[a][b] - rates[b][a];
    return states.map((_, a) => states.map((_, b) => (a === b ? 0 : cost(Math.min(a, b), Math.max(a, b)))));
  }
  checkOwn(costs, states);
  return costs.map(row => [...row]);
}

/**
 * Half the dearest substitution, so that none is dearer than a deletion and an insertion (TraMineR's "auto"); 1 where
 * there is nothing to substitute.
 * @throws {InputError} for a cost that is not a finite number, 0 or more.
 */
export function indelCost(costs: readonly (readonly number[])[], indel: number | "auto"): number {
  if (indel !== "auto") {
    checkCost(indel, "indel cost");
    return indel;
  }
  return Math.max(0, ...costs.map(row => Math.max(...row))) / 2 || 1;
}

/**
 * Costs of dynamic Hamming, weeks × states × states (Lesnard 2010; TraMineR `seqcost(time.varying = TRUE)`): 4 less the
 * rates between the two states from the week before and to the week after; at both ends the one side counts twice.
 */
export function weeklyCosts(table: SequenceTable): Float64Array {
  const size = table.states.length;
  const rates = weeklyRates(table);
  const costs = new Float64Array(table.weeks * size * size);
  const both = (week: number, a: number, b: number) =>
    rates[(week * size + a) * size + b] + rates[(week * size + b) * size + a];
  for (let week = 0; week < table.weeks; ++week) {
    const before = Math.max(0, week - 1);
    const after = Math.min(week, table.weeks - 2);
    for (let a = 0; a < size; ++a) {
      for (let b = 0; b < size; ++b) {
        if (a === b) continue;
        costs[(week * size + a) * size + b] =
          table.weeks < 2 ? 4 : 4 - both(before, a, b) - both(after, a, b);
      }
    }
  }
  return costs;
}

function checkCost(cost: number, what: string): void {
  if (cost > 0 && cost < Number.POSITIVE_INFINITY) return;
  throw new InputError("invalid", `${what} ${cost}`, {allowed: "allowed: a number above 0"});
}

function checkOwn(costs: readonly (readonly number[])[], states: readonly string[]): void {
  const size = states.length;
  if (costs.length !== size || costs.some(row => row.length !== size)) {
    throw new InputError("invalid", `substitution costs of ${costs.length} states`, {
      allowed: `allowed: ${size} × ${size} for ${states.join(", ")}`
    });
  }
  costs.forEach((row, a) => {
    row.forEach((cost, b) => {
      const where = `substitution of ${states[a]} by ${states[b]}`;
      if (a === b ? cost !== 0 : !(cost >= 0 && cost < Number.POSITIVE_INFINITY)) {
        const allowed = a === b ? "allowed: 0" : "allowed: a number, 0 or more";
        throw new InputError("invalid", `cost ${cost}`, {where, allowed});
      }
      if (cost !== costs[b][a]) {
        throw new InputError("invalid", `cost ${cost}`, {
          where,
          allowed: `allowed: ${costs[b][a]}, as the other way round`
        });
      }
    });
  });
}
