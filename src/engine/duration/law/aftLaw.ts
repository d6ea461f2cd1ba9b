import {type Distribution, kernels} from "../aft/kernel.js";
import type {Law} from "./law.js";

/** Below this w nothing has happened yet, to the last digit, in any law. */
const nothingYet = -38;
/** Gauss–Legendre nodes and weights of eight points on −1 … 1 (half of each; the others mirror them). */
const points = [0.1834346424956498, 0.525532409916329, 0.7966664774136267, 0.9602898564975363];
const weights = [0.362683783378362, 0.3137066458778873, 0.2223810344533745, 0.1012285362903763];

/** log T = x'β + σ·W: at time t a person is at w = log(t)/σ + place, with place = −x'β/σ. */
export function aftLaw(distribution: Distribution, sigma: number): Law {
  const kernel = kernels[distribution];
  const at = new Float64Array(3);
  const survivalAt = (w: number) => {
    kernel.survival(w, at);
    return Math.exp(at[0]);
  };
  return {
    slope: -1 / sigma,
    middle: horizon => -Math.log(horizon) / sigma,
    survival(times) {
      const logs = times.map(time => Math.log(time) / sigma);
      return (place, into) => {
        for (let k = 0; k < logs.length; ++k) {
          into[k] = logs[k] === Number.NEGATIVE_INFINITY ? 1 : survivalAt(logs[k] + place);
        }
      };
    },
    restrictedMean(horizon) {
      const end = Math.log(horizon) / sigma;
      return place => {
        const last = end + place;
        if (last <= nothingYet) return horizon;
        // ∫ S dt = ∫ S(w) · σ · exp(σ(w − place)) dw in panels of about one unit, after a stretch where S is 1.
        const panels = Math.ceil(last - nothingYet);
        const half = (last - nothingYet) / panels / 2;
        let area = Math.exp(sigma * (nothingYet - place));
        for (let panel = 0; panel < panels; ++panel) {
          const centre = nothingYet + (2 * panel + 1) * half;
          for (let k = 0; k < points.length; ++k) {
            for (const w of [centre - half * points[k], centre + half * points[k]]) {
              area += half * weights[k] * sigma * survivalAt(w) * Math.exp(sigma * (w - place));
            }
          }
        }
        return area;
      };
    }
  };
}
