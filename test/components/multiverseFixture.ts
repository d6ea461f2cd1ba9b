import type {View} from "../../src/components/view.js";
import type {Certainty, Explanation, Multiverse, Spread, UnitMultiverse} from "../../src/engine/index.js";
import {view} from "./fixture.js";

const conditions = ["sex", "danish", "jobs"];

/** Percentage points without any condition, and what each condition adds whatever else is in: full models as in `units`. */
const steps: Readonly<Record<string, readonly [raw: number, sex: number, danish: number, jobs: number]>> = {
  aarhus: [10, 1, 0, 1],
  billund: [9, -6, 4, 0],
  odense: [1, 0.5, 0, -1],
  skive: [-6, -1, 0, 0],
  tønder: [-12, 0, 0, 0]
};

/** All eight models of three conditions whose effects add up; Billund is first only with Danish and without sex. */
export function multiverse(changes: Partial<Multiverse> = {}): Multiverse {
  const {choice, units} = view();
  const assessed = units.filter(unit => unit.assessed).map(({unit, name, n}) => ({unit, name, n}));
  const masks = Uint32Array.from({length: 8}, (_, mask) => mask);
  const rows = [...masks].map(mask =>
    assessed.map(({unit}) => {
      const [raw, ...added] = steps[unit];
      return added.reduce((sum, step, bit) => sum + ((mask >> bit) & 1) * step, raw) / 100;
    })
  );
  const ranks = rows.map(row => row.map(value => 1 + row.filter(other => other > value).length));
  const fit = [...masks].map(mask => (mask & 1) * 1 + ((mask >> 1) & 1) * 4 + ((mask >> 2) & 1) * 2);
  const gap = rows.map(row => Math.max(...row) - Math.min(...row));
  return {
    choice,
    conditions,
    masks,
    exact: true,
    units: assessed,
    differences: Float64Array.from(rows.flat()),
    ranks: Float32Array.from(ranks.flat()),
    statistics: {
      logLik: Float64Array.from(fit, value => value - 100),
      fitShare: Float64Array.from(fit, value => value / 100),
      explainedShare: Float64Array.from(fit, value => value / 20),
      explainedShareNoiseRemoved: Float64Array.from(fit, value => value / 10),
      gap: Float64Array.from(gap)
    },
    se: Float64Array.from(assessed, () => 0.03 ** 2),
    ...changes
  };
}

/** The same, unit by unit. */
export function summary(of: Multiverse = multiverse()): readonly UnitMultiverse[] {
  const {units, masks, differences, ranks, se} = of;
  return units.map((unit, at) => {
    const column = (values: Float64Array | Float32Array) =>
      [...masks].map((_, row) => values[row * units.length + at]);
    const [difference, rank] = [column(differences), column(ranks)];
    const share = (is: (row: number) => boolean) =>
      difference.filter((_, row) => is(row)).length / masks.length;
    const mean = difference.reduce((sum, value) => sum + value, 0) / masks.length;
    const without = (values: readonly number[], bit: number) => {
      const pairs = [...masks].filter(mask => (mask >> bit) & 1);
      return pairs.reduce((sum, mask) => sum + values[mask ^ (1 << bit)] - values[mask], 0) / pairs.length;
    };
    return {
      ...unit,
      difference: spread(difference),
      rank: spread(rank),
      topFifth: share(row => rank[row] === 1),
      bottomFifth: share(row => rank[row] === units.length),
      positive: share(row => difference[row] > 0),
      matters: of.conditions
        .map((condition, bit) => ({
          condition,
          rank: without(rank, bit),
          difference: without(difference, bit)
        }))
        .sort((a, b) => Math.abs(b.rank) - Math.abs(a.rank)),
      sdModels: Math.sqrt(difference.reduce((sum, value) => sum + (value - mean) ** 2, 0) / masks.length),
      sdChance: Math.sqrt(se[at])
    };
  });
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const quantile = (share: number) => {
    const place = share * (sorted.length - 1);
    const low = sorted[Math.floor(place)];
    return low + (place % 1) * (sorted[Math.ceil(place)] - low);
  };
  return {
    lowest: quantile(0),
    quartile1: quantile(0.25),
    median: quantile(0.5),
    quartile3: quantile(0.75),
    highest: quantile(1),
    full: values[values.length - 1],
    empty: values[0]
  };
}

/** Effects that add up have themselves as their shares. */
export function explanation(changes: Partial<Explanation> = {}): Explanation {
  return {
    choice: view().choice,
    conditions,
    exact: true,
    orders: null,
    units: Object.entries(steps).map(([unit, [raw, ...added]]) => ({
      unit,
      name: unit,
      raw: raw / 100,
      steps: added.map(step => step / 100),
      errors: null,
      adjusted: added.reduce((sum, step) => sum + step, raw) / 100
    })),
    country: {
      fitShare: {total: 0.07, shares: [0.01, 0.04, 0.02], errors: null},
      explainedShare: {total: 0.35, shares: [0.05, 0.32, -0.02], errors: null}
    },
    ...changes
  };
}

/** As much as the components ask of it: every rank may be one off. */
export function certainty(of: View = view()): Certainty {
  const units = of.units
    .filter(({rank}) => rank !== null)
    .map(({unit, rank}) => ({unit, interval95: [Math.max(1, (rank ?? 1) - 1), (rank ?? 1) + 1] as const}));
  return {units} as unknown as Certainty;
}
