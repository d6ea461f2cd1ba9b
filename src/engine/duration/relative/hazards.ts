import type {TiedEvents} from "./tiedEvents.js";
/** What the risks of those at risk make of a cell's events. Arrays are per cell; cells without events hold zeros. */
export interface Hazards {
  /** Increase of the baseline hazard, as those see it who stay: Σ 1/S over its tied events. */
  readonly increase: Float64Array;
  /** The same as those see it who leave in the cell: with Efron's ties they are at risk of a part of it only. */
  readonly own: Float64Array;
  /** Σ 1/S², Σ f/S² and Σ f²/S², with f the share of the tied events already counted. */
  readonly squares: Float64Array;
  readonly once: Float64Array;
  readonly twice: Float64Array;
  /** Σ log S over events. */
  readonly logRisk: number;
}

/** Factors are multiplied this many at a time before the logarithm: d!/dᵈ stays above the smallest double. */
const atOnce = 500;

/**
 * From the summed risks per cell of all at risk (`total`) and of those with the event (`leaving`). Breslow: S is the
 * total for every event. Efron: the k-th of d tied events (k = 0 …) has S = total − (k/d)·leaving.
 */
export function hazards(
  {ties, events, tied}: TiedEvents,
  total: Float64Array,
  leaving: Float64Array
): Hazards {
  const cells = events.length;
  const make = () => new Float64Array(cells);
  const [increase, own, squares, once, twice] = [make(), make(), make(), make(), make()];
  let logRisk = 0;
  for (let cell = 0; cell < cells; ++cell) {
    const d = tied[cell];
    if (d === 0) continue;
    const share = events[cell] / d;
    const all = total[cell];
    const part = ties === "efron" ? leaving[cell] / all / d : 0;
    let [one, mine, two, first, second] = [0, 0, 0, 0, 0];
    let [product, logs] = [1, d * Math.log(all)];
    if (part === 0) [one, mine, two] = [d, d, d];
    else {
      for (let k = 0; k < d; ++k) {
        const left = 1 - k * part;
        const inverse = 1 / left;
        const f = k / d;
        one += inverse;
        mine += (1 - f) * inverse;
        two += inverse * inverse;
        first += f * inverse * inverse;
        second += f * f * inverse * inverse;
        product *= left;
        if (k % atOnce === atOnce - 1) {
          logs += Math.log(product);
          product = 1;
        }
      }
    }
    logRisk += share * (logs + Math.log(product));
    increase[cell] = (share * one) / all;
    own[cell] = (share * mine) / all;
    squares[cell] = (share * two) / all / all;
    once[cell] = (share * first) / all / all;
    twice[cell] = (share * second) / all / all;
  }
  return {increase, own, squares, once, twice, logRisk};
}
