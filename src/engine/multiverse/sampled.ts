import {InputError} from "../errors.js";
import {type Random, random} from "../random.js";
import type {Task} from "../task.js";
import {nothingToShare} from "./explain.js";
import type {Models} from "./meanModels.js";
import {Moments} from "./moments.js";
import type {Explanation, SharedOut} from "./multiverse.js";
import {createRows, differenceIn} from "./rows.js";

/**
 * An explanation from sampled orders of the conditions, a piece per model to fit. Null before there are four orders,
 * since two leave no error to tell.
 */
export type SampledExplanation = Task<Explanation>;

/** Models remembered: near the empty and the full model the same ones come again. */
const mostRemembered = 4096;

/**
 * Shapley shares from orders drawn at random (Castro, Gómez & Tejada 2009), each with its reverse: what a condition
 * adds late in one it adds early in the other, so that their mean varies less (Mitchell et al. 2022). Every order adds
 * up to the whole way, and so does their mean. Errors are standard errors of that mean over pairs of orders.
 * @throws {InputError} as `openBenchmark` does for the choice, for more than 32 conditions, and for an odd number of
 * orders or fewer than 4.
 */
export function explainSampled(
  {head, fitModel, writer}: Models,
  {orders, seed}: {readonly orders: number; readonly seed: number}
): SampledExplanation {
  if (!(orders >= 4 && orders % 2 === 0)) {
    throw new InputError("invalid", `${orders} orders of conditions`, {allowed: "an even number, 4 or more"});
  }
  const k = head.conditions.length;
  const units = head.everyone.length;
  const remembered = new Map<number, Float64Array>();
  /** The units' differences, the fit's share and the explained share. */
  const valuesOf = (mask: number): Float64Array => {
    const known = remembered.get(mask);
    if (known !== undefined) return known;
    const row = createRows(head, 1);
    writer.write(row, 0, fitModel(mask));
    const {fitShare, explainedShare} = row.statistics;
    const values = Float64Array.of(
      ...head.everyone.map(({observed}, at) => differenceIn(head.relative, observed, row.expected[at])),
      fitShare[0],
      explainedShare[0]
    );
    if (remembered.size < mostRemembered) remembered.set(mask, values);
    return values;
  };
  const empty = valuesOf(0);
  const full = valuesOf(2 ** k - 1);
  const gains = new Moments(k * (units + 2));

  function* walk(): Generator<void> {
    const stream = random(seed);
    for (let pair = 0; pair < orders / 2; ++pair) {
      const order = shuffled(k, stream);
      const gained = new Float64Array(k * (units + 2));
      let left = 2 * k;
      if (left === 0) gains.add(gained);
      for (const way of [order, [...order].reverse()]) {
        let mask = 0;
        for (const j of way) {
          const before = valuesOf(mask);
          mask = (mask | (1 << j)) >>> 0;
          const after = valuesOf(mask);
          for (let at = 0; at < units + 2; ++at) gained[j * (units + 2) + at] += (after[at] - before[at]) / 2;
          if (--left === 0) gains.add(gained);
          yield;
        }
      }
    }
  }
  const walking = walk();
  let done = 0;

  const sharedOut = (at: number): SharedOut => {
    if (Number.isNaN(full[at])) return nothingToShare(k);
    const places = head.conditions.map((_, j) => j * (units + 2) + at);
    return {
      total: full[at] - empty[at],
      shares: places.map(place => gains.mean[place]),
      errors: places.map(place => gains.error(place))
    };
  };
  return {
    all: orders * k,
    get done() {
      return done;
    },
    step(budget) {
      for (let piece = 0; piece < budget && walking.next().done !== true; ++piece) ++done;
    },
    result() {
      if (gains.count < 2) return null;
      return {
        choice: head.choice,
        conditions: head.conditions,
        exact: false,
        orders: 2 * gains.count,
        units: head.everyone.map(({unit, name}, at) => ({
          unit,
          name,
          raw: empty[at],
          steps: head.conditions.map((_, j) => gains.mean[j * (units + 2) + at]),
          errors: head.conditions.map((_, j) => gains.error(j * (units + 2) + at)),
          adjusted: full[at]
        })),
        country: {fitShare: sharedOut(units), explainedShare: sharedOut(units + 1)}
      };
    }
  };
}

/** The numbers below k in a random order (Fisher & Yates; Durstenfeld 1964). */
function shuffled(k: number, stream: Random): number[] {
  const order = Array.from({length: k}, (_, j) => j);
  for (let last = k - 1; last > 0; --last) {
    const other = stream.integer(last + 1);
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}
