import type {View} from "../../src/components/view.js";
import {
  type Certainty,
  type Explanation,
  type Multiverse,
  summariseMultiverse,
  type UnitMultiverse
} from "../../src/engine/index.js";
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
    relative: false,
    conditions,
    masks,
    exact: true,
    fitted: Uint8Array.from(masks, () => 1),
    warnings: [],
    units: assessed,
    everyone: [],
    expected: new Float64Array(),
    squaredErrors: new Float64Array(),
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
  return summariseMultiverse(of);
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
