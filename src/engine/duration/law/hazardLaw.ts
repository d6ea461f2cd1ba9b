import type {Law} from "./law.js";

/** A cumulative baseline hazard that rises in steps at these times: S = exp(−H · exp(place)). */
export function stepLaw(time: ArrayLike<number>, cumulative: ArrayLike<number>): Law {
  const hazardAt = (t: number) => {
    let low = 0;
    let high = time.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (time[middle] <= t) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? 0 : cumulative[low - 1];
  };
  return {
    ...proportional(hazardAt),
    restrictedMean(horizon) {
      const until: number[] = [];
      const hazard: number[] = [];
      for (let k = 0; k < time.length && time[k] < horizon; ++k) {
        const before = k === 0 ? 0 : cumulative[k - 1];
        if (cumulative[k] === before) continue;
        until.push(time[k]);
        hazard.push(before);
      }
      until.push(horizon);
      hazard.push(hazardAt(until.length > 1 ? until[until.length - 2] : -1));
      return place => {
        const risk = Math.exp(place);
        let area = until[0];
        for (let k = 1; k < until.length; ++k) {
          area += (until[k] - until[k - 1]) * Math.exp(-hazard[k] * risk);
        }
        return area;
      };
    },
    byBaseline(horizon) {
      return (place, into) => {
        const risk = Math.exp(place);
        let area = 0;
        for (let k = time.length - 1; k >= 0; --k) {
          const until = Math.min(time[k + 1] ?? horizon, horizon);
          if (time[k] < horizon) area += (until - time[k]) * Math.exp(-cumulative[k] * risk);
          into[k] = -risk * area;
        }
      };
    }
  };
}

/** A baseline hazard that is constant from each of these times to the next. */
export function piecewiseLaw(from: ArrayLike<number>, hazard: ArrayLike<number>): Law {
  const hazardAt = (t: number) => {
    let sum = 0;
    for (let k = 0; k < from.length && from[k] < t; ++k) {
      sum += hazard[k] * (Math.min(t, from[k + 1] ?? Number.POSITIVE_INFINITY) - from[k]);
    }
    return sum;
  };
  return {
    ...proportional(hazardAt),
    restrictedMean(horizon) {
      const inside = Array.from(from).filter(start => start < horizon);
      const ends = [...inside.slice(1), horizon];
      const before = inside.map(hazardAt);
      return place => {
        const risk = Math.exp(place);
        return inside.reduce((area, start, k) => {
          const passed = hazard[k] * risk * (ends[k] - start);
          const mean = passed === 0 ? 1 : -Math.expm1(-passed) / passed;
          return area + (ends[k] - start) * Math.exp(-before[k] * risk) * mean;
        }, 0);
      };
    },
    byBaseline(horizon) {
      const inside = Array.from(from).filter(start => start < horizon);
      const before = inside.map(hazardAt);
      return (place, into) => {
        const risk = Math.exp(place);
        into.fill(0);
        let later = 0;
        for (let k = inside.length - 1; k >= 0; --k) {
          const length = (inside[k + 1] ?? horizon) - inside[k];
          const rate = hazard[k] * risk;
          const left = Math.exp(-before[k] * risk);
          // ∫ S over the interval, and ∫ (t − start)·S: a hazard here is borne for t − start, later for all its length.
          const passed = rate * length;
          const area = left * length * (passed === 0 ? 1 : -Math.expm1(-passed) / passed);
          const moment =
            passed < 1e-4
              ? left * length ** 2 * (0.5 - passed / 3)
              : (area - left * length * Math.exp(-passed)) / rate;
          into[k] = -risk * (moment + length * later);
          later += area;
        }
      };
    }
  };
}

/** Persons' hazards in proportion to exp(place). */
function proportional(hazardAt: (time: number) => number): Pick<Law, "slope" | "middle" | "survival"> {
  return {
    slope: 1,
    middle(horizon) {
      const hazard = hazardAt(horizon);
      return hazard > 0 ? -Math.log(hazard) : 0;
    },
    survival(times) {
      const hazards = times.map(hazardAt);
      return (place, into) => {
        const risk = Math.exp(place);
        for (let k = 0; k < hazards.length; ++k) into[k] = Math.exp(-hazards[k] * risk);
      };
    }
  };
}
