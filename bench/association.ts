import {association, random} from "../src/engine/index.js";
import {type Coverage, type Effort, sizes} from "./coverage.js";

export interface CorrelationScenario {
  /** Correlation of the true values. */
  readonly truth: number;
  /** Share of either measure's variance over units that is true. */
  readonly reliability: number;
}

export interface CorrelationCoverage extends CorrelationScenario, Effort {
  /** Of the true values, by the corrected correlation's interval. */
  readonly corrected: Coverage;
  /** The same by Pearson's interval, which does not know of chance. */
  readonly pearson: Coverage;
  readonly meanCorrected: number;
  readonly meanPearson: number;
  /** Share of the replications in which a measure was too noisy to correct. */
  readonly notCorrected: number;
}

/** How often intervals hold the correlation of true values, of units as unequal as the refugee analysis's. */
export function coverCorrelation(scenario: CorrelationScenario, effort: Effort): CorrelationCoverage {
  const {truth, reliability} = scenario;
  const {replications, every = 1, seed = 2016} = effort;
  const some = sizes.filter((_, unit) => unit % every === 0);
  const meanInverse = some.reduce((sum, n) => sum + 1 / n, 0) / some.length;
  const se = some.map(n => Math.sqrt(((1 - reliability) / reliability / n) * (1 / meanInverse)));
  const held = {corrected: 0, pearson: 0};
  const sum = {corrected: 0, pearson: 0};
  let used = 0;
  const stream = random(seed).fork(`correlation ${truth} ${reliability}`);
  for (let replication = 0; replication < replications; ++replication) {
    const drawn = se.map(chance => {
      const x = stream.normal();
      const y = truth * x + Math.sqrt(1 - truth ** 2) * stream.normal();
      return [x + chance * stream.normal(), y + chance * stream.normal()] as const;
    });
    const [x, y] = ([0, 1] as const).map(which =>
      drawn.map((values, unit) => ({unit: String(unit), value: values[which], se: se[unit]}))
    );
    const found = association(x, y, {seed: replication, draws: 500});
    if (found.corrected.estimate === null) continue;
    ++used;
    for (const which of ["corrected", "pearson"] as const) {
      const {estimate, interval} = found[which];
      sum[which] += estimate ?? 0;
      if (interval !== null && interval[0] <= truth && truth <= interval[1]) ++held[which];
    }
  }
  const coverage = (count: number): Coverage => {
    const share = count / used;
    return {share, standardError: Math.sqrt((share * (1 - share)) / used)};
  };
  return {
    ...scenario,
    ...effort,
    corrected: coverage(held.corrected),
    pearson: coverage(held.pearson),
    meanCorrected: sum.corrected / used,
    meanPearson: sum.pearson / used,
    notCorrected: 1 - used / replications
  };
}
