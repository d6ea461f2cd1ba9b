import {originalColumn} from "../../design/design.js";
import type {CoxRiskSets} from "../cox/coxRiskSets.js";
import {survivalCurves} from "../curve.js";
import type {DurationTable} from "../durationTable.js";
import type {FittedRisks} from "../relative/fitRisks.js";
import type {CoxSnell, SchoenfeldResiduals} from "./durationCheck.js";

/** More points than a chart has pixels are thinned. */
const mostPoints = 300;

/** Event less cumulative hazard passed, per row and person (R `residuals(coxph, "martingale")`); NaN outside the fit. */
export function martingaleResiduals({pass, sets}: FittedRisks): Float64Array {
  return pass.risk.map((risk, i) =>
    sets.weight[i] === 0 ? Number.NaN : sets.event[i] - (risk / sets.weight[i]) * pass.passed[i]
  );
}

/** Schoenfeld's (1982) residuals; for Efron's ties against the mean of the tied events' means, as in R. */
export function schoenfeldResiduals({
  pass,
  sets,
  sample,
  estimated
}: FittedRisks<CoxRiskSets>): SchoenfeldResiduals {
  const {design} = sample;
  const {exit} = sets.timeline;
  const {increase, own} = pass.hazards;
  const {total, leaving} = pass.sums();
  const columns = estimated.map(at => originalColumn(design, at));
  const rows = Array.from(exit.keys())
    .filter(row => sets.event[row] === 1 && sets.weight[row] > 0)
    .sort((a, b) => exit[a] - exit[b] || a - b);
  return {
    terms: estimated.map(at => design.parameters[at].name),
    rows,
    time: rows.map(row => sets.timeline.times[exit[row]]),
    residuals: rows.map(row => {
      const cell = exit[row];
      return estimated.map((at, k) => {
        const place = cell * pass.size + at;
        const sum = total[place] * increase[cell] - leaving[place] * (increase[cell] - own[cell]);
        const mean = sum / sets.events[cell];
        return columns[k][row] - (design.centre[at] + design.scale[at] * mean);
      });
    })
  };
}

/** From the cumulative hazard that each row has passed while it was observed. */
export function coxSnell(table: DurationTable, weight: Float64Array, passed: Float64Array): CoxSnell {
  const inside = Array.from(weight.keys()).filter(row => weight[row] > 0);
  const take = (values: ArrayLike<number>) => Float64Array.from(inside, row => values[row]);
  const [curve] = survivalCurves({
    rows: inside.length,
    time: take(passed),
    event: Uint8Array.from(inside, row => table.event[row]),
    entry: null,
    weight: take(weight)
  });
  const events = [...curve.event.keys()].filter(k => curve.event[k] > 0);
  const every = Math.ceil(events.length / mostPoints);
  const shown = events.filter((_, k) => (events.length - 1 - k) % every === 0);
  const at = (values: readonly number[]) => shown.map(k => values[k]);
  return {residual: at(curve.time), cumulativeHazard: at(curve.cumulativeHazard), atRisk: at(curve.atRisk)};
}
