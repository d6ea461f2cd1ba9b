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
