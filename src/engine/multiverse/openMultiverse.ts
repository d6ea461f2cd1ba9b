import type {DividedTask} from "../task.js";
import type {Warning} from "../warnings.js";
import {linearise} from "./linearised.js";
import type {Models} from "./meanModels.js";
import type {Multiverse, MultiverseHead, MultiversePart} from "./multiverse.js";
import {distinct, joinParts, withParts} from "./parts.js";
import {createRows} from "./rows.js";

/**
 * All models of a choice's conditions, a piece per model: masks[from] to masks[to − 1], each fitted to convergence. A
 * model's numbers depend on its mask alone: they are the same to the last digit however the pieces are cut, in any
 * thread. Models that are not fitted yet are linearised in the result: exact for linear models, near it for others, and
 * `fitted` says which.
 */
export interface OpenMultiverse extends MultiverseHead, DividedTask<MultiversePart, Multiverse> {
  /** Models that take some 100 ms: how far to go before looking whether anyone still waits. */
  readonly slice: number;
  result(): Multiverse;
}

/**
 * Lays out all models of a choice's conditions: all 2^k, or a seeded sample of them past `mostConditions`. Which model
 * has which condition is said by the bits of `masks`. Nothing is fitted until it is asked for.
 */
export function openMultiverse(models: Models): OpenMultiverse {
  const {head, fitModel, writer} = models;
  const all = head.masks.length;
  const fitted = new Uint8Array(all);
  let done = 0;
  let parts: MultiversePart[] = [];
  let known: Multiverse | null = null;
  const part = (from: number, to: number): MultiversePart => {
    const rows = createRows(head, to - from);
    const warnings: Warning[] = [];
    for (let at = from; at < to; ++at) {
      const model = fitModel(head.masks[at]);
      writer.write(rows, at - from, model);
      warnings.push(...model.warnings);
    }
    return {...rows, from, to, warnings: distinct(warnings)};
  };
  const join = (added: MultiversePart) => {
    for (let at = added.from; at < added.to; ++at) {
      done += 1 - fitted[at];
      fitted[at] = 1;
    }
    parts.push(added);
  };
  const step = (budget: number) => {
    for (let left = budget; left > 0 && done < all; ) {
      const from = fitted.indexOf(0);
      const next = fitted.indexOf(1, from);
      const to = Math.min(next === -1 ? all : next, from + left);
      join(part(from, to));
      left -= to - from;
    }
  };
  return {
    ...head,
    slice: sliceOf(models),
    all,
    get done() {
      return done;
    },
    part,
    join,
    step,
    result() {
      if (models.areQuick) step(all);
      if (known === null && done === all) known = joinParts(head, parts);
      else if (known === null || parts.length > 0) known = withParts(known ?? linearise(models), parts);
      parts = [];
      return known;
    }
  };
}

function sliceOf({head, milliseconds}: Models): number {
  return Math.max(1, Math.min(head.masks.length, Math.round(100 / milliseconds)));
}
