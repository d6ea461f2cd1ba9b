import {
  type CodedTable,
  confidenceSets,
  hierarchicalEffects,
  openBenchmark,
  type Random,
  type Range,
  random,
  rankDistribution,
  shrink,
  tauBest
} from "../src/engine/index.js";

/** How often something nominally 95 % sure was true, over simulated benchmarks. */
export interface Coverage {
  readonly share: number;
  /** Between benchmarks: units of one benchmark are not independent of each other. */
  readonly standardError: number;
}

/** What the true differences are drawn from, all with the same standard deviation. */
export type Truth = "normal" | "heavy tails" | "two groups";

export interface Scenario {
  readonly truth: Truth;
  /** Standard deviation of the true differences; chance gives a unit of median size 0.045. */
  readonly tau: number;
}

/** 91 units as unequal as those of the refugee analysis: 50 people or more, half of them above 120, the largest 1,300. */
export const sizes: readonly number[] = Array.from({length: 91}, (_, k) => {
  const share = (k + 0.5) / 91;
  return Math.round(50 + 70 * (share / (1 - share)) ** 0.55);
});

/** How much to simulate. */
export interface Effort {
  readonly replications: number;
  /** Every how manieth unit takes part; all of them when left out. */
  readonly every?: number;
  readonly seed?: number;
}

const some = ({every = 1}: Effort) => sizes.filter((_, k) => k % every === 0);

/** Chance in a share of one half. */
const chance = (n: number) => 0.5 / Math.sqrt(n);

const draw: Record<Truth, (stream: Random) => number> = {
  normal: stream => stream.normal(),
  /** Student's t with three degrees of freedom, scaled to a variance of one. */
  "heavy tails": stream => {
    const squares = [0, 1, 2].reduce(sum => sum + stream.normal() ** 2, 0);
    return stream.normal() / Math.sqrt(squares);
  },
  /** Half of the units 0.95 above the mean, half 0.95 below, and little spread within. */
  "two groups": stream => (stream.uniform() < 0.5 ? -0.95 : 0.95) + Math.sqrt(0.0975) * stream.normal()
};

export interface IntervalCoverage extends Scenario, Effort {
  /** Shrunken differences: quantiles with tau averaged over (`certainty`), ±1.96 deviations of the same, and tau held. */
  readonly shrunken: Coverage;
  readonly shrunkenDeviations: Coverage;
  readonly shrunkenTauHeld: Coverage;
  /** 95 % interval of the rank; null where all true differences are the same and there are no ranks. */
  readonly rank: Coverage | null;
  /** The same for the fifth with the smallest units and the fifth with the largest. */
  readonly shrunkenSmallest: Coverage;
  readonly shrunkenLargest: Coverage;
  readonly rankSmallest: Coverage | null;
  readonly rankLargest: Coverage | null;
}

/** Intervals of shrunken differences and of ranks, averaged over units. */
export function coverIntervals(scenario: Scenario, effort: Effort): IntervalCoverage {
  const shrunken: boolean[][] = [];
  const deviations: boolean[][] = [];
  const held: boolean[][] = [];
  const rank: boolean[][] = [];
  simulate(scenario, effort, (truth, estimates, ses, replication) => {
    const effects = hierarchicalEffects(estimates, ses);
    const fixed = shrink(estimates, ses);
    const {units} = rankDistribution(effects, {draws: 1000, seed: replication});
    const ranks = trueRanks(truth);
    const intervals = effects.intervals();
    shrunken.push(truth.map((value, k) => holds(intervals[k], [value, value])));
    deviations.push(truth.map((value, k) => Math.abs(value - effects.means[k]) <= 1.96 * effects.sds[k]));
    held.push(truth.map((value, k) => Math.abs(value - fixed.effects[k]) <= 1.96 * fixed.sds[k]));
    rank.push(units.map(({interval95}, k) => holds(interval95, ranks[k])));
  });
  const ofRanks = (part: (units: boolean[]) => boolean[]) =>
    scenario.tau === 0 ? null : coverage(rank.map(part));
  return {
    ...scenario,
    ...effort,
    shrunken: coverage(shrunken),
    shrunkenDeviations: coverage(deviations),
    shrunkenTauHeld: coverage(held),
    rank: ofRanks(all),
    shrunkenSmallest: coverage(shrunken.map(smallest)),
    shrunkenLargest: coverage(shrunken.map(largest)),
    rankSmallest: ofRanks(smallest),
    rankLargest: ofRanks(largest)
  };
}

const all = (units: boolean[]) => units;
const smallest = (units: boolean[]) => units.slice(0, Math.floor(units.length / 5));
const largest = (units: boolean[]) => units.slice(-Math.floor(units.length / 5));

export interface SetCoverage extends Scenario, Effort {
  /** The unit's own confidence set, averaged over units; all units' sets at once. */
  readonly marginal: Coverage;
  readonly simultaneous: Coverage;
  /** The ten truly best were all among the possible; whoever was called certain was one of them. */
  readonly tenBestPossible: Coverage;
  readonly tenBestCertain: Coverage;
  /** Mean width of the sets, in ranks. */
  readonly marginalWidth: number;
  readonly simultaneousWidth: number;
}

/** Confidence sets for ranks. Where all true differences are the same, a set holds when it holds all ranks. */
export function coverSets(scenario: Scenario, effort: Effort): SetCoverage {
  const held: Record<"marginal" | "simultaneous" | "possible" | "certain", boolean[][]> = {
    marginal: [],
    simultaneous: [],
    possible: [],
    certain: []
  };
  const widths = {marginal: 0, simultaneous: 0};
  simulate(scenario, effort, (truth, estimates, ses, replication) => {
    const sets = confidenceSets(estimates, ses, {draws: 1999, seed: replication});
    const ranks = trueRanks(truth);
    const best = tauBest(sets, 10);
    const places = [...truth.keys()];
    held.marginal.push(places.map(k => holds(sets.marginal[k], ranks[k])));
    held.simultaneous.push([places.every(k => holds(sets.simultaneous[k], ranks[k]))]);
    held.possible.push([places.every(k => ranks[k][0] > 10 || best.possible.includes(k))]);
    held.certain.push([best.certain.every(k => ranks[k][0] <= 10)]);
    for (const kind of ["marginal", "simultaneous"] as const) {
      const width = sets[kind].reduce((sum, [first, last]) => sum + last - first + 1, 0) / truth.length;
      widths[kind] += width / effort.replications;
    }
  });
  return {
    ...scenario,
    ...effort,
    marginal: coverage(held.marginal),
    simultaneous: coverage(held.simultaneous),
    tenBestPossible: coverage(held.possible),
    tenBestCertain: coverage(held.certain),
    marginalWidth: widths.marginal,
    simultaneousWidth: widths.simultaneous
  };
}

function simulate(
  {truth: kind, tau}: Scenario,
  effort: Effort,
  observe: (truth: number[], estimates: number[], ses: number[], replication: number) => void
): void {
  const stream = random(effort.seed ?? 1);
  const ses = some(effort).map(chance);
  for (let replication = 0; replication < effort.replications; ++replication) {
    const truth = ses.map(() => (tau === 0 ? 0 : tau * draw[kind](stream)));
    const estimates = truth.map((value, k) => value + ses[k] * stream.normal());
    observe(truth, estimates, ses, replication);
  }
}

/** Ranks that a true value takes: one, or all that it shares with others. */
function trueRanks(truth: readonly number[]): Range[] {
  return truth.map(value => [
    1 + truth.filter(other => other > value).length,
    truth.filter(other => other >= value).length
  ]);
}

const holds = ([first, last]: Range, [from, to]: Range) => first <= from && to <= last;

export interface DifferenceCoverage extends Effort {
  /** Standard deviation of the units' effects on the logit scale. */
  readonly effects: number;
  readonly persons: number;
  readonly difference: Coverage;
  readonly differenceSmallest: Coverage;
  readonly differenceLargest: Coverage;
}

/**
 * Intervals of differences, ±1.96 standard errors of the model: whole benchmarks of 15,000 people, three conditions and
 * a logistic model, outcomes drawn anew each time. What the interval is of: the difference that the same benchmark
 * shows when chance in the outcomes is taken out, every person's outcome being its true probability.
 */
export function coverDifferences(effects: number, effort: Effort): DifferenceCoverage {
  const stream = random(effort.seed ?? 1).fork("people");
  const {table, probability} = people(some(effort), effects, stream);
  const choice = {conditions: table.columns.map(({id}) => id), link: "logit" as const, minimumUnitSize: 1};
  const truth = openBenchmark({...table, y: probability}).compute(choice);
  const covered = Array.from({length: effort.replications}, () => {
    const y = probability.map(p => Number(stream.uniform() < p));
    return openBenchmark({...table, y})
      .compute(choice)
      .units.map(({difference, se}, k) => Math.abs(difference - truth.units[k].difference) <= 1.96 * se);
  });
  return {
    effects,
    ...effort,
    persons: table.rows,
    difference: coverage(covered),
    differenceSmallest: coverage(covered.map(smallest)),
    differenceLargest: coverage(covered.map(largest))
  };
}

function people(
  sizes: readonly number[],
  effects: number,
  stream: Random
): {table: CodedTable; probability: Float64Array} {
  const unitCodes = Uint16Array.from(sizes.flatMap((n, unit) => new Array<number>(n).fill(unit)));
  const rows = unitCodes.length;
  const effect = sizes.map(() => effects * stream.normal());
  // Units differ in whom they serve, so that conditions have something to adjust for.
  const mix = sizes.map(() => stream.normal());
  const health = Uint8Array.from(unitCodes, unit => Number(stream.normal() + 0.3 * mix[unit] > 0.5));
  const origin = Uint8Array.from(unitCodes, () => stream.integer(4));
  const age = Float64Array.from(unitCodes, () => 18 + stream.integer(47));
  const probability = Float64Array.from(unitCodes, (unit, i) => {
    const eta = 0.6 - 0.8 * health[i] + 0.2 * origin[i] - 0.02 * (age[i] - 40) + effect[unit];
    return 1 / (1 + Math.exp(-eta));
  });
  const levels = (n: number) => Array.from({length: n}, (_, level) => `level${level}`);
  const category = (id: string, codes: Uint8Array, n: number) =>
    ({kind: "categorical", id, per: "person", levels: levels(n), reference: 0, codes}) as const;
  return {
    probability,
    table: {
      rows,
      units: sizes.map((_, unit) => ({id: String(unit), name: `Unit ${unit}`})),
      unitCodes,
      outcome: "binary",
      y: probability,
      weight: null,
      columns: [
        category("health", health, 2),
        category("origin", origin, 4),
        {kind: "numeric", id: "age", per: "person", values: age}
      ],
      dropped: []
    }
  };
}

function coverage(benchmarks: readonly (readonly boolean[])[]): Coverage {
  const shares = benchmarks.map(units => units.filter(Boolean).length / units.length);
  const share = shares.reduce((sum, value) => sum + value, 0) / shares.length;
  const variance = shares.reduce((sum, value) => sum + (value - share) ** 2, 0) / (shares.length - 1);
  return {share, standardError: Math.sqrt(variance / shares.length)};
}
