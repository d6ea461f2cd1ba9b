import type {Times} from "./durationTable.js";
import type {SurvivalCurve} from "./survivalCurve.js";
import {atRisk, createTimeline, type Groups, leaving, type Timeline} from "./timeline.js";

/**
 * The Kaplan–Meier curve of everyone, or of each group (R `survfit(Surv(time, event) ~ group)`), with Greenwood's
 * standard error. A group without people has an empty curve.
 */
export function survivalCurves(table: Times, groups: Groups | null = null): SurvivalCurve[] {
  return curvesOn(createTimeline(table, groups), table);
}

/** The same on a timeline made before, of the same people with any weights. */
export function curvesOn(timeline: Timeline, table: Times): SurvivalCurve[] {
  const weight = weightOf(table);
  const risk = atRisk(timeline, weight);
  const events = leaving(timeline, weight, row => table.event[row] === 1);
  const censored = leaving(timeline, weight, row => table.event[row] === 0);
  return Array.from({length: timeline.starts.length - 1}, (_, group) =>
    curveOf(timeline, group, {risk, events, censored})
  );
}

/** Persons in a row. */
export const weightOf =
  ({weight}: Pick<Times, "weight">) =>
  (row: number): number =>
    weight === null ? 1 : weight[row];

function curveOf(
  {times, starts}: Timeline,
  group: number,
  counts: {readonly risk: Float64Array; readonly events: Float64Array; readonly censored: Float64Array}
): SurvivalCurve {
  const [from, to] = [starts[group], starts[group + 1]];
  const cut = (values: Float64Array) => Array.from(values.subarray(from, to));
  const [risk, events, censored] = [cut(counts.risk), cut(counts.events), cut(counts.censored)];
  let survival = 1;
  let greenwood = 0;
  let cumulativeHazard = 0;
  const steps = risk.map((n, k) => {
    const d = events[k];
    if (d > 0) {
      survival *= (n - d) / n;
      greenwood += d / (n * (n - d));
      cumulativeHazard += d / n;
    }
    return {survival, se: survival > 0 ? survival * Math.sqrt(greenwood) : null, cumulativeHazard};
  });
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    n: sum(events) + sum(censored),
    events: sum(events),
    time: cut(times),
    atRisk: risk,
    event: events,
    censored,
    survival: steps.map(step => step.survival),
    se: steps.map(step => step.se),
    cumulativeHazard: steps.map(step => step.cumulativeHazard)
  };
}
