import {cholesky} from "../algebra/cholesky.js";
import {submatrix} from "../algebra/matrix.js";
import {crossProducts, sumsByUnit} from "../design/crossProducts.js";
import {type Design, parametersOf} from "../design/design.js";
import {InputError} from "../errors.js";
import {dependentTolerance} from "../model/dependence.js";
import {fitLogistic} from "../model/logistic.js";
import {LogisticPass} from "../model/logisticPass.js";
import {LogisticReference, type Start} from "../model/logisticReference.js";
import type {Outcomes} from "../model/outcomes.js";
import {findSeparation, open, type Separation} from "../model/separation.js";

/** Whom a model is about: all people, less those whose outcome a level settles. */
export interface Crowd {
  /** Persons per row in the fit, and persons per row. */
  readonly fitWeight: Float64Array;
  readonly weight: Float64Array;
  /** X'Wy over the fit. */
  readonly moments: Float64Array;
  /** By unit, outcomes that are settled, as part of what is expected. */
  readonly settled: Float64Array;
}

/** Models that share their settled people: the largest of them, and where climbs to the others start. */
export class Stage {
  readonly crowd: Crowd;
  readonly separation: Separation;
  readonly #people: number;
  readonly #size: number;
  /** X'WX, where some columns are combinations of others. */
  readonly #gram: Float64Array | null;
  readonly #reference: LogisticReference;
  /** Conditions of which some combination settles the outcome. */
  readonly #diverging: ReadonlySet<string>;

  /** `conditions` are those of the largest model. Throws InputError where it has no fit. */
  constructor(design: Design, outcomes: Outcomes, separation: Separation, conditions: readonly string[]) {
    const {settled} = separation;
    const {table} = design;
    const left = (weight: Float64Array) => weight.map((w, i) => (settled[i] === open ? w : 0));
    const fitWeight = left(outcomes.fitWeight);
    const p = design.parameters.length;
    const moments = new Float64Array(p);
    sumsByUnit(
      design,
      fitWeight.map((w, i) => w * table.y[i])
    ).forEach((value, at) => {
      moments[at % p] += value;
    });
    const settledByUnit = new Float64Array(table.units.length);
    settled.forEach((outcome, i) => {
      if (outcome !== open) settledByUnit[table.unitCodes[i]] += outcomes.weight[i] * outcome;
    });
    const largest = fitLogistic(design, conditions, outcomes);
    const byLevel = new Set(
      findSeparation(design, conditions, outcomes.fitWeight).warnings.map(({message}) => message)
    );
    this.crowd = {fitWeight, weight: left(outcomes.weight), moments, settled: settledByUnit};
    this.separation = separation;
    this.#people = fitWeight.reduce((sum, w) => sum + w, 0);
    this.#size = p;
    const gram = crossProducts(design, fitWeight);
    this.#gram = dependentOf(gram, p, parametersOf(design, conditions)).length === 0 ? null : gram;
    this.#reference = new LogisticReference(design, new LogisticPass(design, fitWeight), largest.beta);
    this.#diverging = new Set(
      largest.warnings.flatMap(({code, condition, message}) =>
        code === "separation" && condition !== undefined && !byLevel.has(message) ? [condition] : []
      )
    );
  }

  /** Which of a model's parameters can be estimated, and from where; null where only a fit from the beginning can tell. */
  start(
    conditions: readonly string[],
    wanted: readonly number[]
  ): (Start & {readonly estimated: readonly number[]; readonly dependent: readonly number[]}) | null {
    if (conditions.some(id => this.#diverging.has(id))) return null;
    const {parameters: separated} = this.separation;
    const dependent = this.#gram === null ? [] : dependentOf(this.#gram, this.#size, wanted);
    const estimated = wanted.filter(at => !dependent.includes(at) && !separated.includes(at));
    if (estimated.length === 0 || estimated.length >= this.#people) return null;
    return {
      ...this.#reference.start(estimated),
      estimated,
      dependent: dependent.filter(at => !separated.includes(at))
    };
  }
}

/** Parameters whose columns are combinations of the wanted ones before them. */
function dependentOf(gram: Float64Array, size: number, wanted: readonly number[]): number[] {
  const {dependent} = cholesky(submatrix(gram, size, wanted), wanted.length, dependentTolerance);
  return dependent.map(k => wanted[k]);
}

/** The stage, or null where its largest model has no fit. */
export function tryStage(...parts: ConstructorParameters<typeof Stage>): Stage | null {
  try {
    return new Stage(...parts);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
