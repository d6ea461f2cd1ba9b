import type {Choice} from "../benchmark/result.js";
import {type AnyTable, isTimed} from "../duration/table.js";
import type {Warning} from "../warnings.js";
import {openDurationModels} from "./durations.js";
import {linearise} from "./linearised.js";
import {type Models, openModels} from "./models.js";
import {distinct, joinParts} from "./parts.js";
import type {Multiverse, MultiverseHead, MultiversePart} from "./result.js";
import {createRows} from "./rows.js";

/** A table that is ready for all models of a choice's conditions. */
export interface OpenMultiverse extends MultiverseHead {
  /** Models that take some 100 ms: how far to go before looking whether anyone still waits. */
  readonly slice: number;
  /** An answer at once: exact for linear models; for logistic ones near it, and `exact` says so. */
  linearised(): Multiverse;
  /**
   * Fits the models masks[from] to masks[to − 1], each to convergence. A model's numbers depend on its mask alone: they
   * are the same to the last digit however the range is cut, in any thread.
   */
  fit(from: number, to: number): MultiversePart;
  /** The multiverse of parts that hold every model. */
  join(parts: readonly MultiversePart[]): Multiverse;
}

/**
 * Lays out all models of a choice's conditions: all 2^k, or a seeded sample of them past `mostConditions`. Which model
 * has which condition is said by the bits of `masks`. Nothing is fitted until it is asked for.
 * @throws {InputError} as `openBenchmark` does for the choice, and for more than 32 conditions; `fit` as the benchmark
 * of that model does; `join` where a model is missing.
 */
export function openMultiverse(table: AnyTable, choice: Choice): OpenMultiverse {
  const models = isTimed(table) ? openDurationModels(table, choice) : openModels(table, choice);
  const {head, fitModel, writer} = models;
  const open: OpenMultiverse = {
    ...head,
    slice: sliceOf(models),
    linearised: () => (models.areQuick ? open.join([open.fit(0, head.masks.length)]) : linearise(models)),
    fit(from, to) {
      const rows = createRows(head, to - from);
      const warnings: Warning[] = [];
      for (let at = from; at < to; ++at) {
        const model = fitModel(head.masks[at]);
        writer.write(rows, at - from, model);
        warnings.push(...model.warnings);
      }
      return {...rows, from, to, warnings: distinct(warnings)};
    },
    join: parts => joinParts(head, parts)
  };
  return open;
}

function sliceOf({head, milliseconds}: Models): number {
  return Math.max(1, Math.min(head.masks.length, Math.round(100 / milliseconds)));
}
