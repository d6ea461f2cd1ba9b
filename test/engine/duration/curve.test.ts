import {describe, expect, test} from "vitest";
import {survivalBounds} from "../../../src/engine/duration/bounds.js";
import {survivalCurves} from "../../../src/engine/duration/curve.js";
import type {DurationTable} from "../../../src/engine/duration/durationTable.js";
import {groupsOf} from "../../../src/engine/duration/groups.js";
import {durationQuantile, restrictedMean} from "../../../src/engine/duration/restrictedMean.js";
import type {CurveScale, SurvivalCurve} from "../../../src/engine/duration/survivalCurve.js";
import {isHere, readOracle} from "../../oracle/oracle.js";
import {farthest, lung, newcomers, unempdur, veteran} from "./oracles.js";
import {durations, spells} from "./tables.js";

type Column = readonly (number | null)[];

/** R's survfit as the oracles print it; groups follow each other. */
interface RCurves {
  readonly curve: Readonly<Record<string, Column>>;
  readonly quantiles: Readonly<Record<"time" | "lower" | "upper", Column | readonly Column[]>>;
}

const together = (curves: readonly SurvivalCurve[], pick: (curve: SurvivalCurve) => Column) =>
  curves.flatMap(curve => [...pick(curve)]);

function compare(curves: readonly SurvivalCurve[], r: RCurves): void {
  const counts = {time: "time", atRisk: "n_risk", event: "n_event", censored: "n_censor"} as const;
  for (const [ours, theirs] of Object.entries(counts)) {
    expect(together(curves, curve => curve[ours as keyof typeof counts])).toEqual(r.curve[theirs]);
  }
  expect(
    farthest(
      together(curves, curve => curve.survival),
      r.curve.surv
    )
  ).toBeLessThan(1e-12);
  expect(
    farthest(
      together(curves, curve => curve.cumulativeHazard),
      r.curve.cumhaz_nelson_aalen
    )
  ).toBeLessThan(1e-12);
  const known = (column: Column) => column.map(value => (typeof value === "number" ? value : null));
  const logSe = together(curves, ({se, survival}) =>
    se.map((value, k) => (value === null ? null : value / survival[k]))
  );
  expect(farthest(logSe, known(r.curve.std_err_greenwood_of_log_surv))).toBeLessThan(1e-12);
  for (const scale of ["plain", "log", "log-log"] as const) {
    const bounds = curves.map(curve => survivalBounds(curve, scale));
    for (const side of ["lower", "upper"] as const) {
      const found = bounds.flatMap(bound => [...bound[side]]);
      const expected = known(r.curve[`${side}_${scale.replace("-", "")}`]);
      expect(farthest(found, expected), `${side} ${scale}`).toBeLessThan(1e-12);
    }
  }
  compareQuantiles(curves, r, "log");
}

function compareQuantiles(curves: readonly SurvivalCurve[], {quantiles}: RCurves, scale: CurveScale): void {
  const rows = (column: Column | readonly Column[]) =>
    (Array.isArray(column[0]) ? column : [column]) as readonly Column[];
  curves.forEach((curve, group) => {
    const {lower, upper} = survivalBounds(curve, scale);
    const found = {time: curve.survival, lower, upper};
    for (const which of ["time", "lower", "upper"] as const) {
      const ours = [0.25, 0.5, 0.75].map(p => durationQuantile(curve.time, found[which], p));
      expect(ours, which).toEqual(rows(quantiles[which])[group]);
    }
  });
}

describe("R's survfit", () => {
  test("lung, everyone: counts, curve, three kinds of bounds, quantiles", () => {
    compare(survivalCurves(lung({everyone: true})), readOracle<{km_all: RCurves}>("json/lung.json").km_all);
  });

  test("lung by sex, and restricted means at a year with their standard errors", () => {
    const table = lung({everyone: true});
    const curves = survivalCurves(table, groupsOf(table, "sexes"));
    const r = readOracle<{km_sex: RCurves; rmst: {rmean: number[]; se: number[]}}>("json/lung.json");
    compare(curves, r.km_sex);
    const means = curves.map(curve => restrictedMean(curve, 365));
    expect(
      farthest(
        means.map(({mean}) => mean),
        r.rmst.rmean
      )
    ).toBeLessThan(1e-13);
    expect(
      farthest(
        means.map(({se}) => se),
        r.rmst.se
      )
    ).toBeLessThan(1e-13);
    expect(means.map(({followed}) => followed)).toEqual([true, true]);
  });

  test("veteran by cell type, which are its units here", () => {
    const table = veteran();
    const r = readOracle<{km: RCurves; km_cell: RCurves}>("json/veteran.json");
    compare(survivalCurves(table), r.km);
    compare(survivalCurves(table, groupsOf(table, "celltype")), r.km_cell);
    expect(survivalCurves(table, groupsOf(table, "unit"))).toHaveLength(4);
  });

  test.each([
    ["delayed", lung({entry: true}), 365],
    ["weighted", lung({weight: true}), 365],
    ["short", veteran(), 2000]
  ] as const)("%s: curve, restricted mean and median", (name, table, horizon) => {
    const r = readOracle<{
      curves: Record<string, Record<string, number[]> & {mean: number; meanSe: number; median: number}>;
    }>("json/durations.json").curves[name];
    const [curve] = survivalCurves(table);
    for (const key of ["time", "atRisk", "event", "survival", "se", "cumulativeHazard"] as const) {
      expect(farthest(curve[key], r[key]), key).toBeLessThan(1e-12);
    }
    const {mean, se} = restrictedMean(curve, horizon);
    expect(farthest([mean, se], [r.mean, r.meanSe])).toBeLessThan(1e-12);
    expect(durationQuantile(curve.time, curve.survival, 0.5)).toBe(r.median);
  });

  type Means = Record<
    string,
    Record<"tau52" | "tau104" | "tau156", {tau: number; rmean: number[]; se: number[]}>
  >;
  type ROwn = Record<"km" | "km_sex" | "km_health", RCurves> & {rmst: Means};
  const own = readOracle<ROwn & {delayed: ROwn}>("json/spells.json");

  test.each([
    ["spells", newcomers(), own],
    ["spells, some seen from a later week on", newcomers({delayed: true}), own.delayed]
  ] as const)("%s: everyone, by sex, by health, by municipality; restricted means", (_, table, r) => {
    compare(survivalCurves(table), r.km);
    compare(survivalCurves(table, groupsOf(table, "sex")), r.km_sex);
    if (r.km_health !== undefined) compare(survivalCurves(table, groupsOf(table, "health")), r.km_health);
    for (const [by, horizons] of Object.entries(r.rmst)) {
      const group = by === "municipality" ? "unit" : by;
      const curves = survivalCurves(table, group === "all" ? undefined : groupsOf(table, group));
      for (const {tau, rmean, se} of Object.values(horizons)) {
        const means = curves.map(curve => restrictedMean(curve, tau));
        expect(
          farthest(
            means.map(({mean}) => mean),
            rmean
          ),
          `${by} ${tau}`
        ).toBeLessThan(1e-12);
        expect(
          farthest(
            means.map(each => each.se),
            se
          ),
          `${by} ${tau}`
        ).toBeLessThan(1e-12);
      }
    }
  });

  test.each(["unempdur"].filter(isHere))("%s: everyone, and by unemployment insurance", name => {
    const table = unempdur();
    const r = readOracle<{km: RCurves; km_ui: RCurves}>(`json/${name}.json`);
    compare(survivalCurves(table), r.km);
    compare(survivalCurves(table, groupsOf(table, "ui")), r.km_ui);
  });
});

describe("a curve of seven spells: 1, 2, 2, 2+, 4, 5+, 6", () => {
  const [curve] = survivalCurves(spells("1 2 2 2+ 4 5+ 6"));

  test("falls by the share of those at risk, censored at the same time included", () => {
    expect(curve.time).toEqual([1, 2, 4, 5, 6]);
    expect(curve.atRisk).toEqual([7, 6, 3, 2, 1]);
    expect(curve.event).toEqual([1, 2, 1, 0, 1]);
    const expected = [6 / 7, (6 / 7) * (4 / 6), (8 / 21) * 1, 8 / 21, 0];
    expect(farthest(curve.survival, expected)).toBeLessThan(1e-15);
    expect(curve.se[4]).toBeNull();
    const greenwood = 1 / (7 * 6) + 2 / (6 * 4) + 1 / (3 * 2);
    expect(curve.se[2]).toBeCloseTo((8 / 21) * Math.sqrt(greenwood), 15);
  });

  test("has a restricted mean of its rectangles", () => {
    const {mean, se, followed} = restrictedMean(curve, 3);
    expect(mean).toBeCloseTo(1 + 6 / 7 + 4 / 7, 14);
    const areas = [6 / 7 + 4 / 7, 4 / 7];
    expect(se).toBeCloseTo(Math.sqrt(areas[0] ** 2 / 42 + areas[1] ** 2 / 12), 14);
    expect(followed).toBe(true);
    expect(restrictedMean(curve, 100)).toMatchObject({followed: true});
    expect(restrictedMean(curve, 0.5)).toEqual({horizon: 0.5, mean: 0.5, se: 0, followed: true});
  });
});

describe("edges of a curve", () => {
  const one = (rows: string) => survivalCurves(spells(rows))[0];

  test("nobody has the event: level at 1, no median, no error", () => {
    const curve = one("3+ 5+");
    expect(curve.survival).toEqual([1, 1]);
    expect(curve.se).toEqual([0, 0]);
    expect(durationQuantile(curve.time, curve.survival, 0.5)).toBeNull();
    expect(restrictedMean(curve, 4)).toEqual({horizon: 4, mean: 4, se: 0, followed: true});
    expect(restrictedMean(curve, 8)).toEqual({horizon: 8, mean: 8, se: 0, followed: false});
    expect(survivalBounds(curve, "log-log")).toEqual({lower: [null, null], upper: [null, null]});
    expect(survivalBounds(curve, "plain")).toEqual({lower: [1, 1], upper: [1, 1]});
  });

  test("an event at time zero counts from the start", () => {
    const curve = one("0 0+ 2 3+");
    expect(curve.survival).toEqual([0.75, 0.375, 0.375]);
    expect(restrictedMean(curve, 3).mean).toBeCloseTo(2 * 0.75 + 0.375, 15);
  });

  test("a median on a level stretch is its middle", () => {
    const curve = one("1 2 5 6");
    expect(durationQuantile(curve.time, curve.survival, 0.5)).toBe(3.5);
  });

  test("a group of nobody has an empty curve, and one of one person a step", () => {
    const table: DurationTable = durations("a 2 | b 4+");
    const [a, b, nobody] = survivalCurves(table, {codes: table.unitCodes, size: 3});
    expect(a.survival).toEqual([0]);
    expect(b.survival).toEqual([1]);
    expect(nobody).toMatchObject({n: 0, events: 0, time: []});
    expect(restrictedMean(nobody, 10)).toEqual({horizon: 10, mean: 10, se: 0, followed: false});
  });

  test("weights are persons: the same curve as the persons one by one", () => {
    const [weighted] = survivalCurves(durations("u 1 3+ 4", {}, [3, 1, 2]));
    const [single] = survivalCurves(spells("1 1 1 3+ 4 4"));
    expect(weighted).toEqual(single);
  });

  test("times that differ by rounding are one time", () => {
    expect(one(`${0.1 + 0.2} 0.3 0.7+`).time).toHaveLength(2);
  });

  test("people who enter late are at risk only after they entered", () => {
    const curve = one("0-2 1-3 2-4 3-5+");
    expect(curve.atRisk).toEqual([2, 2, 2, 1]);
    expect(curve.survival).toEqual([1 / 2, 1 / 4, 1 / 8, 1 / 8]);
  });
});
