import {InputError} from "../errors.js";
import {random} from "../random.js";

/** Conditions up to which every model is fitted. */
export const mostConditions = 12;
/** Past `mostConditions` models are drawn: how many, and from which seed. */
export const modelSample = {draws: 2 ** mostConditions, seed: 20140327} as const;

/**
 * Masks of the models of k conditions, ascending: all 2^k up to twelve conditions. Past that a seeded sample of 4,096:
 * the empty and the full model, then models drawn at random, each with all its neighbours (one condition more or less),
 * so that what a single condition does can be read from pairs.
 */
export function modelMasks(k: number): Uint32Array {
  if (k > 32) throw new InputError("unsupported", `multiverse of ${k} conditions`, {allowed: "32 or fewer"});
  const models = 2 ** k;
  if (k <= mostConditions) return Uint32Array.from({length: models}, (_, mask) => mask);
  const masks = new Set<number>();
  const stream = random(modelSample.seed);
  const add = (mask: number) => {
    if (masks.size < modelSample.draws) masks.add(mask);
  };
  for (let base = 0; masks.size < modelSample.draws; base = stream.integer(models)) {
    add(base);
    if (base === 0) add(models - 1);
    for (let j = 0; j < k; ++j) add((base ^ (1 << j)) >>> 0);
  }
  return Uint32Array.from(masks).sort();
}

export const isIn = (mask: number, j: number): boolean => ((mask >>> j) & 1) === 1;

/** Conditions in a model. */
export function count(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) ++bits;
  return bits;
}

export function conditionsOf(mask: number, conditions: readonly string[]): string[] {
  return conditions.filter((_, j) => isIn(mask, j));
}

/** Where each model's row is: −1 for models outside a sample. */
export function placeOf(masks: Uint32Array): (mask: number) => number {
  if (masks[masks.length - 1] === masks.length - 1) return mask => (mask < masks.length ? mask : -1);
  const places = new Map(Array.from(masks, (mask, at) => [mask, at]));
  return mask => places.get(mask) ?? -1;
}
