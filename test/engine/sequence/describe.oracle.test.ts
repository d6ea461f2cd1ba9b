import {describe, expect, test} from "vitest";
import {
  frequentPaths,
  meanTime,
  selectSequences,
  sequenceMeasures,
  spellsOf,
  stateDistribution,
  transitions
} from "../../../src/engine/index.js";
import {readData, readOracle} from "../../oracle/oracle.js";
import {coursesHere, farthest, openCourses, type ROwnCourses} from "./oracles.js";

describe.each(coursesHere)("TraMineR on %s", name => {
  const {r: all, table: plain, weighted, regions} = openCourses(name);
  test.each(["unweighted", "weighted"] as const)("%s: distribution, entropy, modes", kind => {
    const r = all[kind];
    const ours = stateDistribution(kind === "weighted" ? weighted : plain);
    expect(farthest(ours.frequencies, r.statd.frequencies)).toBeLessThan(1e-13);
    expect(farthest(ours.valid, r.statd.valid)).toBeLessThan(1e-11);
    expect(farthest(ours.entropy, r.statd.entropy_normalised)).toBeLessThan(1e-13);
    expect(ours.modal).toEqual(r.modal_state);
  });

  test.each(["unweighted", "weighted"] as const)("%s: transitions, times, paths", kind => {
    const r = all[kind];
    const table = kind === "weighted" ? weighted : plain;
    const {counts, rates} = transitions(table);
    expect(farthest(counts, r.transition_counts)).toBeLessThan(1e-8);
    expect(farthest(rates, r.trate)).toBeLessThan(1e-13);
    expect(farthest(meanTime(table).mean, r.mean_time)).toBeLessThan(1e-12);
    const {paths, distinct} = frequentPaths(table, {most: 5});
    expect(distinct).toBe(r.n_distinct);
    expect(
      farthest(
        paths.map(({weight}) => weight),
        r.top5.freq
      )
    ).toBeLessThan(1e-12);
    expect(
      farthest(
        paths.map(({share}) => 100 * share),
        r.top5.percent
      )
    ).toBeLessThan(1e-12);
  });

  test("single sequences: entropy, transitions, complexity, turbulence, spells", () => {
    const r = all.unweighted;
    const table = plain;
    const ours = sequenceMeasures(table);
    expect(ours.transitions).toEqual(r.transitions_per_seq);
    expect(farthest(ours.entropy, r.seqient)).toBeLessThan(1e-13);
    expect(farthest(ours.complexity, r.complexity)).toBeLessThan(1e-13);
    expect(farthest(ours.turbulence, r.turbulence)).toBeLessThan(1e-12);
    const written = [0, 1, 2, 3, 4].map(row =>
      spellsOf(table, row)
        .map(({state, weeks}) => `(${state},${weeks})`)
        .join("-")
    );
    expect(written).toEqual(Object.values(r.spell_dss_first5));
  });

  test("mean time by region", () => {
    all.by_region.region.forEach((region, k) => {
      const rows = regions.flatMap((own, row) => (own === region ? [row] : []));
      const ours = meanTime(selectSequences(plain, rows));
      expect(ours.n).toBe(all.by_region.n[k]);
      expect(farthest(ours.mean, all.by_region.mean_time[k])).toBeLessThan(1e-12);
    });
  });
});

test("TraMineR on courses: mean time by basis of residence", () => {
  const {table} = openCourses("courses");
  const own = readData("courses").column("basis");
  const {by_basis: r} = readOracle<ROwnCourses>("json/courses.json");
  r.basis.forEach((basis, k) => {
    const rows = own.flatMap((each, row) => (each === basis ? [row] : []));
    const ours = meanTime(selectSequences(table, rows));
    expect(ours.n).toBe(r.n[k]);
    expect(farthest(ours.mean, r.mean_time[k])).toBeLessThan(1e-12);
  });
});
