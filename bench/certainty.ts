import {
  certainty,
  confidenceSets,
  hierarchicalEffects,
  openBenchmark,
  random,
  rankConfidence,
  rankDistribution
} from "../src/engine/index.js";
import {coverCorrelation} from "./association.js";
import {coverDifferences, coverIntervals, coverSets, type Scenario} from "./coverage.js";
import {summarise, time} from "./measure.js";
import {benchPeople} from "./people.js";

const spreads = [0, 0.005, 0.01, 0.015, 0.02, 0.03, 0.045, 0.08];
const scenarios: readonly Scenario[] = [
  ...spreads.map(tau => ({truth: "normal", tau}) as const),
  {truth: "heavy tails", tau: 0.045},
  {truth: "two groups", tau: 0.045}
];
const setScenarios = scenarios.filter(({truth, tau}) => truth === "normal" && [0, 0.015, 0.08].includes(tau));
const correlationScenarios = [0.3, 0.5, 0.7, 0.9].flatMap(reliability =>
  [0, 0.5, 0.8].map(truth => ({truth, reliability}))
);

/** How often intervals and sets that are nominally 95 % sure hold. Some ten minutes at 1,000 replications. */
export function benchCoverage(replications = 1000) {
  return {
    nominal: 0.95,
    differences: [0, 0.3].map(effects => coverDifferences(effects, {replications})),
    intervals: scenarios.map(scenario => coverIntervals(scenario, {replications})),
    sets: setScenarios.map(scenario => coverSets(scenario, {replications})),
    correlations: correlationScenarios.map(scenario => coverCorrelation(scenario, {replications}))
  };
}

/** Milliseconds of what a page asks for after every toggle, at 91 units, and of its parts at 91 and 1,000. */
export function benchCertainty() {
  const table = benchPeople(15_000);
  const choice = {conditions: table.columns.map(({id}) => id), link: "logit" as const, minimumUnitSize: 50};
  const benchmark = openBenchmark(table).compute(choice);
  const first = time(() => certainty(benchmark)).milliseconds;
  const stream = random(1);
  const parts = [91, 1000].map(units => {
    const ses = Array.from({length: units}, () => 0.01 + 0.05 * stream.uniform());
    const estimates = ses.map(se => 0.06 * stream.normal() + se * stream.normal());
    const runs = units > 500 ? 3 : 15;
    return {
      units,
      rankDistribution: repeat(runs, () => rankDistribution(hierarchicalEffects(estimates, ses))),
      confidenceSets: repeat(runs, () => confidenceSets(estimates, ses))
    };
  });
  return {
    units: benchmark.assessed,
    draws: 10_000,
    firstCertainty: Math.round(first),
    certainty: repeat(15, () => certainty(benchmark)),
    rankConfidence: repeat(15, () => rankConfidence(benchmark)),
    parts
  };
}

const repeat = (runs: number, run: () => unknown) =>
  summarise(Array.from({length: runs}, () => time(run).milliseconds));
