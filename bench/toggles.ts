import {
  type Benchmark,
  type CodedTable,
  type MeanLink,
  type OpenBenchmark,
  openBenchmark,
  random
} from "../src/engine/index.js";

import {summarise, type Timing, time} from "./measure.js";

const steps = 120;
const rounds = 5;
const checked = 12;

export interface ToggleReport {
  readonly persons: number;
  readonly conditions: number;
  readonly parameters: number;
  readonly link: MeanLink;
  /** Coding the design and fitting the model of all conditions from nothing, with standard errors. */
  readonly coldFit: number;
  /** The first answer of a session, which also fits the reference. */
  readonly firstRefit: number;
  /** One condition off from all: new differences, standard errors, ranks, fifths, gap. Each condition five times. */
  readonly toggle: Timing;
  /** The same for a reader who walks from choice to choice, one random toggle after another. */
  readonly walk: Timing;
  /** Passes over the people per step of the walk. */
  readonly passes: Timing;
  /** Largest deviation of any unit's difference from a fit from the beginning. */
  readonly largestError: number;
  readonly megabytes: {readonly heap: number; readonly arrays: number};
}

/** Times single toggles from all conditions and along a reader's walk, and checks some against fits from the beginning. */
export function benchToggles(table: CodedTable, link: MeanLink): ToggleReport {
  const before = process.memoryUsage();
  const all = table.columns.map(({id}) => id);
  const choice = (conditions: readonly string[]) => ({conditions, link, minimumUnitSize: 50});
  const cold = time(() => openBenchmark(table).compute(choice(all)));
  const bench = openBenchmark(table);
  const first = time(() => bench.refit(choice(all)));
  const after = process.memoryUsage();
  const refit = (conditions: readonly string[]) => time(() => bench.refit(choice(conditions)));

  const singles = all.map(id => all.filter(other => other !== id));
  const toggles = Array.from({length: rounds}, () => singles)
    .flat()
    .map(conditions => refit(conditions).milliseconds);
  const stops = walk(all);
  const walked = stops.map(refit);
  return {
    persons: table.rows,
    conditions: all.length,
    parameters: cold.value.model.terms.length,
    link,
    coldFit: Math.round(cold.milliseconds),
    firstRefit: Math.round(first.milliseconds),
    toggle: summarise(toggles),
    walk: summarise(walked.map(({milliseconds}) => milliseconds)),
    passes: summarise(walked.map(({value}) => value.model.iterations)),
    largestError: Math.max(
      ...[...singles, ...stops.slice(0, checked)].map(stop => deviation(bench, choice(stop)))
    ),
    megabytes: {
      heap: Math.round((after.heapUsed - before.heapUsed) / 2 ** 20),
      arrays: Math.round((after.arrayBuffers - before.arrayBuffers) / 2 ** 20)
    }
  };
}

/** From all conditions, one random toggle after another. */
function walk(all: readonly string[]): string[][] {
  const stream = random(11);
  let conditions = [...all];
  return Array.from({length: steps}, () => {
    const toggled = all[stream.integer(all.length)];
    const isOn = conditions.includes(toggled);
    conditions = all.filter(id => (id === toggled ? !isOn : conditions.includes(id)));
    return conditions;
  });
}

function deviation(bench: OpenBenchmark, choice: Benchmark["choice"]): number {
  const exact = bench.compute(choice).units;
  return Math.max(
    ...bench.refit(choice).units.map(({difference}, at) => Math.abs(difference - exact[at].difference))
  );
}
