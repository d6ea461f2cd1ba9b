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
import {lackingFile} from "../../oracle/oracle.js";
import {farthest, mvad, readMvad, regions} from "./mvad.js";

const why = lackingFile("json/mvad.json");

describe.skipIf(why !== null)("TraMineR on mvad", () => {
  test.each(["unweighted", "weighted"] as const)("%s: distribution, entropy, modes", kind => {
    const r = readMvad()[kind];
    const ours = stateDistribution(mvad({weighted: kind === "weighted"}));
    expect(farthest(ours.frequencies, r.statd.frequencies)).toBeLessThan(1e-13);
    expect(farthest(ours.valid, r.statd.valid)).toBeLessThan(1e-11);
    expect(farthest(ours.entropy, r.statd.entropy_normalised)).toBeLessThan(1e-13);
    expect(ours.modal).toEqual(r.modal_state);
  });

  test.each(["unweighted", "weighted"] as const)("%s: transitions, times, paths", kind => {
    const r = readMvad()[kind];
    const table = mvad({weighted: kind === "weighted"});
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
    const r = readMvad().unweighted;
    const table = mvad();
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
    const {by_region: r} = readMvad();
    const table = mvad();
    const region = regions();
    r.region.forEach((name, k) => {
      const rows = region.flatMap((own, row) => (own === name ? [row] : []));
      const ours = meanTime(selectSequences(table, rows));
      expect(ours.n).toBe(r.n[k]);
      expect(farthest(ours.mean, r.mean_time[k])).toBeLessThan(1e-12);
    });
  });
});
