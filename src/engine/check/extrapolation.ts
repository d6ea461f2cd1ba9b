import type {NumericColumn} from "../table/codedTable.js";
import type {Finding} from "./modelCheck.js";
import {type Ordered, order, quantile, quantileElsewhere} from "./ordered.js";
import {assessedUnits, type Concern, concerned, percent, type Subject} from "./subject.js";
import {above, thresholds} from "./thresholds.js";

/**
 * Numbers that carry the model to where there are no people: a value far from all others, and units whose people lie
 * where hardly anyone elsewhere does. One finding per condition: where a value is absurd, the rest follows from it.
 */
export function extrapolationFindings(subject: Subject): Finding[] {
  const {table, choice, fitN} = subject;
  return table.columns.flatMap(column => {
    if (column.kind !== "numeric" || !choice.conditions.includes(column.id)) return [];
    if (column.per === "unit") {
      const taught = Array.from(fitN.keys()).filter(unit => fitN[unit] > 0);
      const found = unitOutlier(subject, column, taught);
      return found.length > 0 ? found : unitsBeyond(subject, column, taught);
    }
    const ordered = order(column.values, table.unitCodes, subject.outcomes, table.units.length);
    const found = outlier(subject, column, ordered);
    return found.length > 0 ? found : peopleOutside(subject, column, ordered);
  });
}

/** A value further from the nearer decile than 20 times the distance between the deciles. */
function outlier({table, outcomes}: Subject, {id, values}: NumericColumn, ordered: Ordered): Finding[] {
  const [low, high] = spreadOf(ordered);
  const reach = thresholds.farOut * (high - low);
  if (!(reach > 0)) return [];
  const isFar = (value: number) => value - high > reach || low - value > reach;
  const lowest = ordered.values[0];
  const highest = ordered.values[ordered.values.length - 1];
  if (!isFar(lowest) && !isFar(highest)) return [];
  const value = highest - high > low - lowest ? highest : lowest;
  const {fitWeight, n} = outcomes;
  const mean = values.reduce((sum, x, i) => sum + fitWeight[i] * x, 0) / n;
  let all = 0;
  let far = 0;
  let people = 0;
  const units = new Set<number>();
  values.forEach((x, i) => {
    const square = fitWeight[i] * (x - mean) ** 2;
    all += square;
    if (fitWeight[i] === 0 || !isFar(x)) return;
    far += square;
    people += fitWeight[i];
    units.add(table.unitCodes[i]);
  });
  const deciding = far > thresholds.deciding * all;
  return [
    {
      code: "outlier",
      severity: deciding ? "serious" : "caution",
      conditions: [id],
      units: [...units].sort((a, b) => a - b).map(unit => table.units[unit].id),
      value,
      message: `condition ${id}: ${people} of ${n} people have values out to ${value}, where most lie between ${low} and ${high}; is it a code for unknown?${deciding ? " They alone decide its coefficient" : ""}`
    }
  ];
}

/** First and last decile, or percentile where most people have the same value. */
function spreadOf(ordered: Ordered): readonly [number, number] {
  const deciles = [quantile(ordered, 0.1), quantile(ordered, 0.9)] as const;
  return deciles[1] > deciles[0] ? deciles : [quantile(ordered, 0.01), quantile(ordered, 0.99)];
}

/** Units with more than a tenth of their people outside the 1st to 99th percentile of people elsewhere. */
function peopleOutside(subject: Subject, {id, values}: NumericColumn, ordered: Ordered): Finding[] {
  const {table, outcomes, fitN} = subject;
  const limits = fitN.map(() => Number.NaN);
  const lower = limits.slice();
  const upper = limits;
  const units = assessedUnits(subject).filter(unit => outcomes.n > fitN[unit]);
  for (const unit of units) {
    lower[unit] = quantileElsewhere(ordered, unit, 0.01);
    upper[unit] = quantileElsewhere(ordered, unit, 0.99);
  }
  const outside = new Float64Array(table.units.length);
  values.forEach((value, i) => {
    const unit = table.unitCodes[i];
    if (value < lower[unit] || value > upper[unit]) outside[unit] += outcomes.weight[i];
  });
  const concerns = units
    .map(unit => ({unit, value: outside[unit] / outcomes.unitN[unit]}))
    .filter(({value}) => value > thresholds.outside.caution);
  if (concerns.length === 0) return [];
  const {names, ...worst} = concerned(table, concerns);
  return [
    {
      code: "extrapolation",
      severity: above(worst.value, thresholds.outside) ?? "note",
      conditions: [id],
      ...worst,
      message: `condition ${id}: up to ${percent(worst.value)} of the people of a unit lie outside the 1st to 99th percentile of people elsewhere (${names})`
    }
  ];
}

/** How far a unit's own number lies beyond all the other units', in ranges of theirs; null where theirs do not differ. */
function beyond({values}: NumericColumn, unit: number, taught: readonly number[]): number | null {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const other of taught) {
    if (other === unit) continue;
    low = Math.min(low, values[other]);
    high = Math.max(high, values[other]);
  }
  if (!(high > low)) return null;
  return Math.max(0, values[unit] - high, low - values[unit]) / (high - low);
}

function unitOutlier({table}: Subject, column: NumericColumn, taught: readonly number[]): Finding[] {
  return taught.flatMap((unit): Finding[] => {
    const distance = beyond(column, unit, taught) ?? 0;
    if (distance <= thresholds.farOut) return [];
    const value = column.values[unit];
    const {id, name} = table.units[unit];
    return [
      {
        code: "outlier",
        severity: "serious",
        conditions: [column.id],
        units: [id],
        value,
        message: `condition ${column.id}: ${name} has ${value}, ${distance.toFixed(0)} times as far out as the others are apart; is it a code for unknown? It alone decides the coefficient`
      }
    ];
  });
}

/** Units whose own number lies beyond the others' by more than half their range. */
function unitsBeyond(subject: Subject, column: NumericColumn, taught: readonly number[]): Finding[] {
  const concerns = assessedUnits(subject).flatMap((unit): Concern[] => {
    const value = beyond(column, unit, taught) ?? 0;
    return value > thresholds.beyond.caution ? [{unit, value}] : [];
  });
  if (concerns.length === 0) return [];
  const {names, ...worst} = concerned(subject.table, concerns);
  return [
    {
      code: "extrapolation",
      severity: above(worst.value, thresholds.beyond) ?? "note",
      conditions: [column.id],
      ...worst,
      message: `condition ${column.id}: a unit's number lies beyond all others' by up to ${worst.value.toFixed(1)} times their range (${names})`
    }
  ];
}
