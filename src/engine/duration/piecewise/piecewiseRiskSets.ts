import {sumsByCell} from "../../design/cellSums.js";
import type {Design} from "../../design/design.js";
import {InputError} from "../../errors.js";
import type {DurationTable} from "../durationTable.js";
import type {Hazards} from "../relative/hazards.js";
import type {RiskSets} from "../relative/riskSets.js";
import {sumBy} from "../timeline.js";

/** When in the cut-up time something happens: the interval, and how long after its start. */
interface Moments {
  readonly interval: Uint32Array;
  readonly after: Float64Array;
}

/** A cell for every interval between cut points, with a constant hazard: risks count times how long they were borne. */
export class PiecewiseRiskSets implements RiskSets {
  readonly ties = "breslow";
  weight: Float64Array;
  readonly event: Uint8Array;
  events: Float64Array = new Float64Array(0);
  tied: Float64Array = new Float64Array(0);
  /** Starts of the intervals: 0 and the cut points. */
  readonly from: Float64Array;
  /** Person-time in each interval. */
  exposure: Float64Array = new Float64Array(0);
  readonly #exit: Moments;
  readonly #entry: Moments | null;

  constructor(table: DurationTable, weight: Float64Array, cuts: readonly number[]) {
    if (!cuts.every((cut, k) => cut > (cuts[k - 1] ?? 0) && Number.isFinite(cut))) {
      throw new InputError("invalid", `cut points ${cuts.join(", ")}`, {
        allowed: "allowed: above 0, ascending"
      });
    }
    this.weight = weight;
    this.event = table.event;
    this.from = Float64Array.of(0, ...cuts);
    this.#exit = this.#moments(table.time);
    this.#entry = table.entry === null ? null : this.#moments(table.entry);
    this.reweigh(weight);
  }

  reweigh(weight: Float64Array): void {
    this.weight = weight;
    this.events = sumBy(this.#exit.interval, this.from.length, row => weight[row] * this.event[row]);
    this.tied = this.events;
    this.exposure = this.totals(weight).total;
    const without = this.exposure.findIndex((time, k) => this.events[k] > 0 && !(time > 0));
    if (without === -1) return;
    throw new InputError("unsupported", `interval from ${this.from[without]}: events, but no time at risk`, {
      allowed: "allowed: later cut points"
    });
  }

  /** That of the durations, with each hazard at events / risk borne. */
  logLik(relative: number): number {
    return this.events.reduce((sum, d) => (d === 0 ? sum : sum + d * (Math.log(d) - 1)), relative);
  }

  totals(risk: Float64Array) {
    const cells = this.from.length;
    const borne = ({interval, after}: Moments) => ({
      within: sumBy(interval, cells, row => risk[row] * after[row]),
      all: sumBy(interval, cells, row => risk[row])
    });
    const leaving = sumBy(this.#exit.interval, cells, row => risk[row] * this.event[row]);
    return {total: this.#spread(borne(this.#exit), this.#entry && borne(this.#entry), 1), leaving};
  }

  atExit(values: Float64Array): Float64Array {
    return Float64Array.from(this.#exit.interval, cell => values[cell]);
  }

  pass({increase}: Hazards, passed: Float64Array): void {
    const until = new Float64Array(this.from.length);
    for (let k = 1; k < until.length; ++k) {
      until[k] = until[k - 1] + increase[k - 1] * (this.from[k] - this.from[k - 1]);
    }
    const hazard = ({interval, after}: Moments, row: number) =>
      until[interval[row]] + increase[interval[row]] * after[row];
    for (let i = 0; i < passed.length; ++i) {
      passed[i] = hazard(this.#exit, i) - (this.#entry === null ? 0 : hazard(this.#entry, i));
    }
  }

  sums(design: Design<DurationTable>, risk: Float64Array) {
    const cells = this.from.length;
    const width = design.parameters.length;
    const sum = (codes: Uint32Array, weight: Float64Array) => sumsByCell(design, codes, cells, weight);
    const borne = ({interval, after}: Moments) => ({
      within: sum(
        interval,
        risk.map((r, i) => r * after[i])
      ),
      all: sum(interval, risk)
    });
    return {
      total: this.#spread(borne(this.#exit), this.#entry && borne(this.#entry), width),
      leaving: sum(
        this.#exit.interval,
        risk.map((r, i) => r * this.event[i])
      )
    };
  }

  /** Time borne within the last interval, and the whole length of every interval before it; less what came before entry. */
  #spread(exit: Borne, entry: Borne | null, width: number): Float64Array {
    const total = exit.within.slice();
    if (entry !== null) for (let k = 0; k < total.length; ++k) total[k] -= entry.within[k];
    const later = new Float64Array(width);
    for (let cell = this.from.length - 2; cell >= 0; --cell) {
      const length = this.from[cell + 1] - this.from[cell];
      for (let k = 0; k < width; ++k) {
        const next = (cell + 1) * width + k;
        later[k] += exit.all[next] - (entry === null ? 0 : entry.all[next]);
        total[cell * width + k] += length * later[k];
      }
    }
    return total;
  }

  /** An event at a cut point belongs to the interval that ends there. */
  #moments(times: Float64Array): Moments {
    const {from} = this;
    const interval = Uint32Array.from(times, time => {
      let k = 0;
      while (k + 1 < from.length && time > from[k + 1]) ++k;
      return k;
    });
    return {interval, after: times.map((time, i) => time - from[interval[i]])};
  }
}

interface Borne {
  readonly within: Float64Array;
  readonly all: Float64Array;
}
