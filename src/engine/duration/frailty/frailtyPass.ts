import type {Likelihood} from "../../algebra/maximise.js";
import {crossProducts, sumsByUnit} from "../../design/crossProducts.js";
import type {Design} from "../../design/design.js";
import {Passes} from "../../design/passes.js";
import type {DurationTable} from "../durationTable.js";
import {gammaUnit, type UnitHazard} from "./units.js";

/**
 * The marginal log-likelihood of a Weibull model whose units share a gamma frailty. Parameters are b = β/σ, a = 1/σ and
 * log θ, the last two after the design's: cumulative hazards are exp(w), w = a·(log t − centre) − x'b.
 */
export class FrailtyPass implements Likelihood {
  readonly size: number;
  readonly gradient: Float64Array;
  logLik = 0;
  readonly #design: Design<DurationTable>;
  readonly #passes: Passes;
  readonly #weight: Float64Array;
  readonly #centre: number;
  readonly #logTime: Float64Array;
  readonly #logEntry: Float64Array | null;
  /** Persons times cumulative hazard when a row left and when it entered. */
  readonly #passed: Float64Array;
  readonly #before: Float64Array;
  readonly #events: Float64Array;
  readonly #persons: number;
  #a = 1;
  #theta = 1;

  constructor(design: Design<DurationTable>, weight: Float64Array, centre: number) {
    const {time, entry, event, unitCodes, units, rows} = design.table;
    this.#design = design;
    this.#passes = new Passes(design);
    this.#weight = weight.map((w, i) => (time[i] > 0 ? w : 0));
    this.#centre = centre;
    this.#logTime = time.map(t => Math.log(t) - centre);
    this.#logEntry = entry === null ? null : entry.map(t => Math.log(t) - centre);
    this.#passed = new Float64Array(rows);
    this.#before = new Float64Array(rows);
    this.#events = new Float64Array(units.length);
    for (let i = 0; i < rows; ++i) if (event[i] === 1) this.#events[unitCodes[i]] += this.#weight[i];
    this.#persons = this.#events.reduce((sum, d) => sum + d, 0);
    this.size = design.parameters.length + 2;
    this.gradient = new Float64Array(this.size);
  }

  /** What each unit's people have passed at these parameters. */
  units(parameters: Float64Array): UnitHazard[] {
    this.#pass(parameters);
    return this.#units();
  }

  #units(): UnitHazard[] {
    const {unitCodes, units} = this.#design.table;
    const passed = new Float64Array(units.length);
    const before = new Float64Array(units.length);
    for (let i = 0; i < unitCodes.length; ++i) {
      passed[unitCodes[i]] += this.#passed[i];
      before[unitCodes[i]] += this.#before[i];
    }
    return Array.from(passed, (sum, unit) => ({
      events: this.#events[unit],
      passed: sum,
      before: before[unit]
    }));
  }

  /** Cumulative hazards of all rows; returns Σ log hazard over events, without log a. */
  #pass(parameters: Float64Array): number {
    const {event} = this.#design.table;
    const weight = this.#weight;
    const logTime = this.#logTime;
    const logEntry = this.#logEntry;
    const a = parameters[this.size - 2];
    let hazards = 0;
    this.#passes.predict(parameters, (from, to, values) => {
      for (let i = from, j = 0; i < to; ++i, ++j) {
        const w = weight[i];
        this.#passed[i] = this.#before[i] = 0;
        if (w === 0) continue;
        const at = a * logTime[i] - values[j];
        this.#passed[i] = w * Math.exp(at);
        if (logEntry !== null) this.#before[i] = w * Math.exp(a * logEntry[i] - values[j]);
        if (event[i] === 1) hazards += w * (at - logTime[i] - this.#centre);
      }
    });
    return hazards;
  }

  evaluate(parameters: Float64Array): void {
    const {event, unitCodes, rows} = this.#design.table;
    const p = this.size - 2;
    const weight = this.#weight;
    const logTime = this.#logTime;
    const logEntry = this.#logEntry;
    const a = parameters[p];
    const theta = Math.exp(parameters[p + 1]);
    this.#a = a;
    this.#theta = theta;
    const hazards = this.#pass(parameters);
    const units = this.#units().map(unit => gammaUnit(unit, theta));
    const marginal = units.reduce((sum, {value}) => sum + value, 0);
    this.logLik = a > 0 ? hazards + this.#persons * Math.log(a) + marginal : Number.NEGATIVE_INFINITY;
    let byA = this.#persons / a;
    const each = new Float64Array(rows);
    for (let i = 0; i < rows; ++i) {
      if (weight[i] === 0) continue;
      const {mean, meanBefore} = units[unitCodes[i]];
      const left = weight[i] * event[i] - mean * this.#passed[i];
      each[i] = left + meanBefore * this.#before[i];
      byA += left * logTime[i];
      if (this.#before[i] > 0 && logEntry !== null) byA += meanBefore * this.#before[i] * logEntry[i];
    }
    this.#sum(each, this.gradient);
    for (let k = 0; k < p; ++k) this.gradient[k] *= -1;
    this.gradient[p] = byA;
    this.gradient[p + 1] = theta * units.reduce((sum, {slope}) => sum + slope, 0);
  }

  information(): Float64Array {
    const {unitCodes, units: places, rows} = this.#design.table;
    const {size} = this;
    const p = size - 2;
    const theta = this.#theta;
    const parts = this.#units().map(unit => gammaUnit(unit, theta));
    const slope = new Float64Array(rows);
    const cross = new Float64Array(rows);
    const passedLogs = new Float64Array(places.length);
    const beforeLogs = new Float64Array(places.length);
    let corner = this.#persons / this.#a ** 2;
    for (let i = 0; i < rows; ++i) {
      const unit = unitCodes[i];
      const {mean, meanBefore} = parts[unit];
      const add = (hazard: number, log: number, factor: number, sums: Float64Array) => {
        if (hazard === 0) return;
        slope[i] += factor * hazard;
        cross[i] -= factor * hazard * log;
        corner += factor * hazard * log ** 2;
        sums[unit] += hazard * log;
      };
      add(this.#passed[i], this.#logTime[i], mean, passedLogs);
      add(this.#before[i], this.#logEntry?.[i] ?? 0, -meanBefore, beforeLogs);
    }
    const inner = crossProducts(this.#design, slope);
    const edge = new Float64Array(size);
    this.#sum(cross, edge);
    const matrix = new Float64Array(size * size);
    for (let row = 0; row < p; ++row) {
      matrix.set(inner.subarray(row * p, (row + 1) * p), row * size);
      matrix[row * size + p] = matrix[p * size + row] = edge[row];
    }
    matrix[p * size + p] = corner;

    const sums = [
      {by: sumsByUnit(this.#design, this.#passed), logs: passedLogs},
      {by: sumsByUnit(this.#design, this.#before), logs: beforeLogs}
    ];
    parts.forEach((part, unit) => {
      // Slopes of Λ and Λ₀ by (b, a).
      const [now, then] = sums.map(({by, logs}) =>
        Float64Array.from({length: p + 1}, (_, k) => (k === p ? logs[unit] : -by[unit * p + k]))
      );
      for (let row = 0; row <= p; ++row) {
        for (let column = 0; column <= p; ++column) {
          matrix[row * size + column] +=
            part.varianceBefore * then[row] * then[column] - part.variance * now[row] * now[column];
        }
        const withTheta = theta * (part.meanSlope * now[row] - part.meanBeforeSlope * then[row]);
        matrix[row * size + p + 1] += withTheta;
        matrix[(p + 1) * size + row] += withTheta;
      }
      matrix[size * size - 1] += theta ** 2 * part.curvature - theta * part.slope;
    });
    return matrix;
  }

  #sum(values: Float64Array, into: Float64Array): void {
    const byUnit = new Float64Array(this.#design.table.units.length);
    this.#passes.collect((from, to, block) => block.set(values.subarray(from, to)), into, byUnit);
  }
}
