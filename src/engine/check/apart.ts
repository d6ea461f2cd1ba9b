import {sumsByUnit} from "../design/crossProducts.js";
import type {Finding} from "./modelCheck.js";
import {assessedUnits, type Concern, concerned, percent, type Subject} from "./subject.js";
import {above, thresholds} from "./thresholds.js";

/** Units that the conditions tell from all others. */
export function apartFindings(subject: Subject): Finding[] {
  const apart = apartness(subject);
  const concerns = assessedUnits(subject).flatMap((unit): Concern[] =>
    apart[unit] > thresholds.apart.caution ? [{unit, value: apart[unit]}] : []
  );
  if (concerns.length === 0) return [];
  const {names, ...worst} = concerned(subject.table, concerns);
  return [
    {
      code: "noOverlap",
      severity: above(worst.value, thresholds.apart) ?? "note",
      conditions: [],
      ...worst,
      message: `the conditions tell the people of ${names} from everyone else (${percent(worst.value)}): there is hardly anyone to compare them with`
    }
  ];
}

/**
 * How well the conditions tell a unit's people from everyone else's: the share of variance of "belongs to this unit"
 * that they explain, in the weights of the fit. A linear propensity score (Rosenbaum & Rubin 1983) for every unit from
 * one matrix: it is also the share of whatever the unit does for its people that ends in its own expected value.
 */
export function apartness({design, information, fitted, fitN}: Subject): Float64Array {
  const p = design.parameters.length;
  const sums = sumsByUnit(design, information);
  const {estimated, bread} = fitted;
  const total = fitN.reduce((sum, _, unit) => sum + sums[unit * p], 0);
  return fitN.map((_, unit) => {
    const own = sums[unit * p] / total;
    if (!(own > 0 && own < 1)) return 0;
    const x = estimated.map(at => sums[unit * p + at]);
    let own2 = 0;
    for (let a = 0; a < x.length; ++a) {
      for (let b = 0; b < x.length; ++b) own2 += x[a] * bread[a * x.length + b] * x[b];
    }
    const raw = own2 / sums[unit * p];
    return Math.min(1, Math.max(0, (raw - own) / (1 - own)));
  });
}
