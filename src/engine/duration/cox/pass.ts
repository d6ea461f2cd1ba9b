import {sumsByCell} from "../../design/cellSums.js";
import {crossProducts} from "../../design/crossProducts.js";
import type {Design} from "../../design/design.js";
import {Passes} from "../../design/passes.js";
import type {Likelihood} from "../maximise.js";
import type {DurationTable} from "../table.js";
import {addUp, sumBy} from "../timeline.js";
import {type Hazards, hazards} from "./hazards.js";
import type {RiskSets} from "./riskSets.js";

/**
 * The partial log-likelihood of Cox (1972) at one β and what follows from it. Its gradient is X'M with the martingale
 * residuals M = event − risk · (cumulative hazard passed), so that one look at the baseline between two half passes
 * gives it, without sums per week and parameter; these are needed for the information alone.
 */
export class CoxPass implements Likelihood {
  readonly size: number;
  readonly gradient: Float64Array;
  logLik = 0;
  /** Σ of martingale residuals by unit: events − expected. */
  readonly byUnit: Float64Array;
  /** Per row: persons · exp(x'β), and the baseline hazard passed while at risk. */
  readonly risk: Float64Array;
  readonly passed: Float64Array;
  hazards: Hazards;
  readonly #design: Design<DurationTable>;
  readonly #passes: Passes;
  readonly #sets: RiskSets;

  constructor(design: Design<DurationTable>, sets: RiskSets, passes = new Passes(design)) {
    const {rows, units} = design.table;
    this.#design = design;
    this.#passes = passes;
    this.#sets = sets;
    this.size = design.parameters.length;
    this.gradient = new Float64Array(this.size);
    this.byUnit = new Float64Array(units.length);
    this.risk = new Float64Array(rows);
    this.passed = new Float64Array(rows);
    const none = new Float64Array(sets.events.length);
    this.hazards = hazards(sets, none.slice().fill(1), none);
  }

  /** Updates everything but the information. */
  evaluate(beta: Float64Array): void {
    const {weight, event, leaving, timeline} = this.#sets;
    const {risk, passed} = this;
    const cells = timeline.times.length;
    const bins = new Float64Array(2 * cells);
    let linear = 0;
    this.#passes.predict(beta, (from, to, values) => {
      for (let i = from, j = 0; i < to; ++i, ++j) {
        const w = weight[i];
        const r = w * Math.exp(values[j]);
        risk[i] = r;
        bins[leaving[i]] += r;
        if (event[i] === 1) linear += w * values[j];
      }
    });
    const events = new Float64Array(cells);
    const all = new Float64Array(cells);
    for (let cell = 0; cell < cells; ++cell) {
      events[cell] = bins[2 * cell + 1];
      all[cell] = bins[2 * cell] + events[cell];
    }
    const entering = timeline.entry === null ? null : sumBy(timeline.entry, cells, row => risk[row]);
    this.hazards = hazards(this.#sets, addUp(timeline, all, entering), events);
    this.logLik = linear - this.hazards.logRisk;
    this.#pass();
    this.#passes.collect(
      (from, to, values) => {
        for (let i = from, j = 0; i < to; ++i, ++j) values[j] = weight[i] * event[i] - risk[i] * passed[i];
      },
      this.gradient,
      this.byUnit
    );
  }

  /** −∂²logLik/∂β∂β' at the last β: X'diag(risk · passed)X, less what the means of the risk sets take out. */
  information(): Float64Array {
    const {risk, passed, size: p} = this;
    const matrix = crossProducts(
      this.#design,
      risk.map((r, i) => r * passed[i])
    );
    const {total, events} = this.sums();
    const {squares, once, twice} = this.hazards;
    squares.forEach((square, cell) => {
      if (square === 0) return;
      const s = total.subarray(cell * p, (cell + 1) * p);
      const d = events.subarray(cell * p, (cell + 1) * p);
      for (let a = 0; a < p; ++a) {
        const bySum = square * s[a] - once[cell] * d[a];
        const byEvents = twice[cell] * d[a] - once[cell] * s[a];
        const row = a * p;
        for (let b = 0; b <= a; ++b) matrix[row + b] -= bySum * s[b] + byEvents * d[b];
      }
    });
    for (let a = 0; a < p; ++a) for (let b = 0; b < a; ++b) matrix[b * p + a] = matrix[a * p + b];
    return matrix;
  }

  /** Σ risk · x at the last β, cells × p: of all at risk in a cell, and of those who leave in it with the event. */
  sums(): {readonly total: Float64Array; readonly events: Float64Array} {
    const {leaving, timeline} = this.#sets;
    const p = this.size;
    const cells = timeline.times.length;
    const both = sumsByCell(this.#design, leaving, 2 * cells, this.risk);
    const events = new Float64Array(cells * p);
    const total = new Float64Array(cells * p);
    for (let cell = 0; cell < cells; ++cell) {
      const [censored, event] = [2 * cell * p, (2 * cell + 1) * p];
      for (let a = 0; a < p; ++a) {
        events[cell * p + a] = both[event + a];
        total[cell * p + a] = both[censored + a] + both[event + a];
      }
    }
    const entering =
      timeline.entry === null ? null : sumsByCell(this.#design, timeline.entry, cells, this.risk);
    return {total: addUp(timeline, total, entering, p), events};
  }

  /** The hazard that each row passes: from its entry to just before it leaves, and its part of the cell it leaves in. */
  #pass(): void {
    const {event, timeline} = this.#sets;
    const {exit, entry, starts, times} = timeline;
    const {increase, own} = this.hazards;
    const before = new Float64Array(times.length);
    for (let group = 0; group + 1 < starts.length; ++group) {
      let sum = 0;
      for (let cell = starts[group]; cell < starts[group + 1]; ++cell) {
        before[cell] = sum;
        sum += increase[cell];
      }
    }
    const {passed} = this;
    for (let i = 0; i < exit.length; ++i) {
      const cell = exit[i];
      passed[i] = before[cell] + (event[i] === 1 ? own[cell] : increase[cell]);
    }
    if (entry !== null) for (let i = 0; i < entry.length; ++i) passed[i] -= before[entry[i]];
  }
}
