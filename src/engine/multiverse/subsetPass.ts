import type {Design} from "../design/design.js";
import type {Slope} from "../model/climb.js";
import {CellModel, type FittedValues, isCountable} from "./cellModel.js";
import {ColumnExponential} from "./exponential.js";
import {collectByUnit, product, sumLogs} from "./kernels.js";
import {RowModel, together} from "./rowModel.js";
import {Scratch} from "./scratch.js";
import type {Crowd} from "./stage.js";
import {Subsets} from "./subsets.js";

/**
 * The logistic log-likelihood of one model after another, at the cost of its own conditions: `open`, then climb.
 * The same sums as `LogisticPass`, which pays for all conditions of the table and an exponential per row.
 */
export class SubsetPass implements Slope {
  readonly #design: Design;
  readonly #subsets: Subsets;
  readonly #exponentials: ReadonlyMap<number, ColumnExponential>;
  readonly #scratch: Scratch;
  #open: {readonly model: FittedValues; readonly crowd: Crowd} | null = null;
  readonly gradient: Float64Array;
  /** After `finish`: the log-likelihood, and by unit Σ w·p and Σ w·p(1 − p) of the crowd, in the fit or not. */
  logLik = 0;
  readonly unitExpected: Float64Array;
  readonly unitVariance: Float64Array;

  constructor(design: Design, conditions: readonly string[]) {
    const {rows, units} = design.table;
    this.#design = design;
    this.#subsets = new Subsets(design, conditions);
    this.#exponentials = new Map(
      design.dense.map(column => [column.parameter, new ColumnExponential(column)])
    );
    this.#scratch = new Scratch(rows, together * this.#subsets.largest);
    this.gradient = new Float64Array(design.parameters.length);
    this.unitExpected = new Float64Array(units.length);
    this.unitVariance = new Float64Array(units.length);
  }

  open(mask: number, crowd: Crowd): void {
    const subset = this.#subsets.of(mask);
    const model = isCountable(subset, this.#design.table.rows)
      ? new CellModel(subset, crowd.fitWeight, this.#scratch)
      : new RowModel(subset, crowd.fitWeight, this.#scratch, this.#exponentials);
    this.#open = {model, crowd};
  }

  score(beta: Float64Array): void {
    const {model, crowd} = this.#opened();
    this.gradient.set(crowd.moments);
    model.subtractFitted(beta, this.gradient);
  }

  finish(beta: Float64Array): void {
    const {model, crowd} = this.#opened();
    const {weight, fitWeight, moments} = crowd;
    this.gradient.set(moments);
    const odds = model.subtractFittedByRow(beta, this.gradient);
    this.logLik = product(beta, moments) - sumLogs(odds, fitWeight);
    this.unitExpected.fill(0);
    this.unitVariance.fill(0);
    collectByUnit(odds, weight, this.#design.table.unitCodes, this.unitExpected, this.unitVariance);
  }

  #opened() {
    if (this.#open === null) throw new TypeError("no model is open");
    return this.#open;
  }
}
