import {sumsByCell} from "../../design/cellSums.js";
import type {Design} from "../../design/design.js";
import {InputError} from "../../errors.js";
import type {DurationTable} from "../durationTable.js";
import type {Hazards} from "../relative/hazards.js";
import type {RiskSets, Ties} from "../relative/riskSets.js";
import {addUp, createTimeline, type Groups, sumBy, type Timeline} from "../timeline.js";

/**
 * What a row's weight means to Efron's ties: `persons`, so that a row of three is three rows; or `case`, R's
 * `coxph(weights = )`, where a row's events stay one event of that weight. Breslow's ties give the same for both.
 */
export type WeightMeaning = "persons" | "case";

export interface CoxOptions {
  readonly ties: Ties;
  readonly strata?: Groups | null;
  readonly weights?: WeightMeaning;
}

/** A cell for every time at which someone leaves, in every stratum: the baseline may be anything (Cox 1972). */
export class CoxRiskSets implements RiskSets {
  readonly timeline: Timeline;
  readonly ties: Ties;
  weight: Float64Array;
  readonly event: Uint8Array;
  readonly events: Float64Array;
  readonly tied: Float64Array;
  readonly #counts: WeightMeaning;
  /** 2 · cell + event of every row. */
  readonly #leaving: Uint32Array;

  constructor(table: DurationTable, weight: Float64Array, options: CoxOptions) {
    const {ties, strata = null, weights = "persons"} = options;
    this.timeline = createTimeline(table, strata);
    const {exit, times} = this.timeline;
    this.ties = ties;
    this.weight = weight;
    this.event = table.event;
    this.events = new Float64Array(times.length);
    this.tied = new Float64Array(times.length);
    this.#counts = weights;
    this.#leaving = exit.map((cell, i) => 2 * cell + table.event[i]);
    this.reweigh(weight);
  }

  reweigh(weight: Float64Array): void {
    const {events, tied, event, timeline} = this;
    const {exit} = timeline;
    this.weight = weight;
    events.fill(0);
    tied.fill(0);
    for (let i = 0; i < exit.length; ++i) {
      if (event[i] === 0 || weight[i] === 0) continue;
      events[exit[i]] += weight[i];
      tied[exit[i]] += this.#counts === "persons" ? weight[i] : 1;
    }
    if (this.ties === "breslow" || tied.every(Number.isInteger)) return;
    throw new InputError("unsupported", "weights that are not whole persons with Efron's ties", {
      allowed: 'allowed: ties "breslow", or weights as "case"'
    });
  }

  /** Partial. */
  logLik(relative: number): number {
    return relative;
  }

  totals(risk: Float64Array) {
    const {timeline} = this;
    const cells = timeline.times.length;
    const bins = new Float64Array(2 * cells);
    const codes = this.#leaving;
    for (let i = 0; i < codes.length; ++i) bins[codes[i]] += risk[i];
    const {total, leaving} = this.#split(bins, 1);
    const entering = timeline.entry === null ? null : sumBy(timeline.entry, cells, row => risk[row]);
    return {total: addUp(timeline, total, entering), leaving};
  }

  atExit(values: Float64Array): Float64Array {
    return Float64Array.from(this.timeline.exit, cell => values[cell]);
  }

  pass({increase, own}: Hazards, passed: Float64Array): void {
    const {exit, entry, starts, times} = this.timeline;
    const before = new Float64Array(times.length);
    for (let group = 0; group + 1 < starts.length; ++group) {
      let sum = 0;
      for (let cell = starts[group]; cell < starts[group + 1]; ++cell) {
        before[cell] = sum;
        sum += increase[cell];
      }
    }
    for (let i = 0; i < exit.length; ++i) {
      const cell = exit[i];
      passed[i] = before[cell] + (this.event[i] === 1 ? own[cell] : increase[cell]);
    }
    if (entry !== null) for (let i = 0; i < entry.length; ++i) passed[i] -= before[entry[i]];
  }

  sums(design: Design<DurationTable>, risk: Float64Array) {
    const {timeline} = this;
    const cells = timeline.times.length;
    const width = design.parameters.length;
    const {total, leaving} = this.#split(sumsByCell(design, this.#leaving, 2 * cells, risk), width);
    const entering = timeline.entry === null ? null : sumsByCell(design, timeline.entry, cells, risk);
    return {total: addUp(timeline, total, entering, width), leaving};
  }

  /** Sums by cell and event → sums by cell, of all who leave and of those with the event. */
  #split(bins: Float64Array, width: number) {
    const total = new Float64Array(bins.length / 2);
    const leaving = new Float64Array(bins.length / 2);
    for (let cell = 0; cell < bins.length / 2 / width; ++cell) {
      const [at, censored, event] = [cell * width, 2 * cell * width, (2 * cell + 1) * width];
      for (let k = 0; k < width; ++k) {
        leaving[at + k] = bins[event + k];
        total[at + k] = bins[censored + k] + bins[event + k];
      }
    }
    return {total, leaving};
  }
}
