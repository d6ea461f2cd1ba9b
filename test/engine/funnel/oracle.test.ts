import {afterAll, describe, expect, test} from "vitest";
import {
  type FunnelChoice,
  type FunnelPlotR,
  funnel,
  funnelPlotR,
  overDispersion
} from "../../../src/engine/index.js";
import {
  asBenchmark,
  funnelOracle,
  noFunnel,
  type PlotROracle,
  type ScaleOracle,
  treatments
} from "./oracle.js";

const tolerance = 1e-8;
let largest = 0;
afterAll(() => console.log(`funnels against R: largest difference ${largest.toExponential(0)}`));

const close = (found: readonly (number | null)[], expected: readonly number[], what: string) => {
  expect(found, what).toHaveLength(expected.length);
  expected.forEach((value, at) => {
    const difference = Math.abs((found[at] ?? Number.NaN) - value);
    expect(difference, `${what} [${at}]`).toBeLessThan(tolerance);
    largest = Math.max(largest, difference);
  });
};

const scales = [
  ["prop_raw", "share", "normal", "medpar"],
  ["prop_arcsine", "share", "arcsine", "medpar"],
  ["smr_raw", "ratio", "normal", "medpar"],
  ["smr_sqrt", "ratio", "squareRoot", "medpar"],
  ["prop_raw", "share", "normal", "nycabg"],
  ["prop_arcsine", "share", "arcsine", "nycabg"],
  ["smr_raw", "ratio", "normal", "nycabg"],
  ["smr_sqrt", "ratio", "squareRoot", "nycabg"],
  ["smr_log", "ratio", "log", "nycabg"]
] as const;

describe.skipIf(noFunnel !== null)("R's funnels", () => {
  test.each(scales)("%s: z, phi and tau² (%s, %s, %s)", (key, measure, scale, name) => {
    const data = funnelOracle()[name];
    const r = data[key] as ScaleOracle;
    for (const [treatment, extremes] of Object.entries(treatments)) {
      const expected = r[treatment as keyof typeof treatments];
      if (extremes === "clipped") continue;
      for (const kind of ["additive", "multiplicative"] as const) {
        const choice: FunnelChoice = {measure, scale, overDispersion: kind, extremes};
        const {phi, tauSquared, used, units} = funnel(asBenchmark(data), choice);
        close([phi, tauSquared, used], [expected.phi, expected.tau2, expected.n_used], treatment);
        close(
          units.map(({z}) => z),
          r.z,
          "z"
        );
        close(
          units.map(({zAdjusted}) => zAdjusted),
          expected[`z_${kind}`],
          `${kind} z, ${treatment}`
        );
      }
    }
  });

  test.each(scales)("%s: extremes clipped by rank (%s, %s, %s)", (key, measure, scale, name) => {
    const data = funnelOracle()[name];
    const {z, winsor10_clip_rank: expected} = data[key] as ScaleOracle;
    const choice: FunnelChoice = {measure, scale, overDispersion: "none", extremes: "kept"};
    const perPerson = {
      normal: measure === "share" ? Math.sqrt(data.target_p * (1 - data.target_p)) : 1,
      arcsine: 0.5,
      squareRoot: 0.5,
      log: 1
    }[scale];
    const errors = funnel(asBenchmark(data), choice).units.map(({size}) => perPerson / Math.sqrt(size));
    const {phi, tauSquared} = overDispersion(z, errors, "clipped");
    close([phi, tauSquared], [expected.phi, expected.tau2], "phi and tau²");
  });

  test.each([
    ["exact_binomial", "share", "medpar"],
    ["exact_binomial", "share", "nycabg"],
    ["exact_poisson_smr", "ratio", "medpar"],
    ["exact_poisson_smr", "ratio", "nycabg"]
  ] as const)("%s: exact limits of the %s (%s)", (key, measure, name) => {
    const data = funnelOracle()[name];
    const r = data[key];
    const {units} = funnel(asBenchmark(data), {
      measure,
      scale: "exact",
      overDispersion: "none",
      extremes: "kept"
    });
    close(
      units.map(({limits998}) => limits998[0]),
      r["p0.001"],
      "0.1 %"
    );
    close(
      units.map(({limits95}) => limits95[0]),
      r["p0.025"],
      "2.5 %"
    );
    close(
      units.map(({limits95}) => limits95[1]),
      r["p0.975"],
      "97.5 %"
    );
    close(
      units.map(({limits998}) => limits998[1]),
      r["p0.999"],
      "99.9 %"
    );
  });

  test("log of O/E is undefined for hospitals without deaths, as R says", () => {
    const {medpar} = funnelOracle();
    expect(medpar.smr_log).toMatch("undefined");
    const {units} = funnel(asBenchmark(medpar), {
      measure: "ratio",
      scale: "log",
      overDispersion: "none",
      extremes: "kept"
    });
    expect(units.map(({z}) => z === null)).toEqual(medpar.O.map(count => count === 0));
  });
});

describe.skipIf(noFunnel !== null)("FunnelPlotR, to its last digit", () => {
  test.each([
    ["FunnelPlotR_medpar_PR", "medpar", "proportion"],
    ["FunnelPlotR_nycabg_PR", "nycabg", "proportion"],
    ["FunnelPlotR_medpar_SR_CQC", "medpar", "CQC"],
    ["FunnelPlotR_nycabg_SR_CQC", "nycabg", "CQC"],
    ["FunnelPlotR_nycabg_SR_SHMI", "nycabg", "SHMI"]
  ] as const)("%s", (key, name, method) => {
    const oracle = funnelOracle();
    const r: PlotROracle = oracle[key];
    const {unit, O, n, E} = oracle[name];
    const order = r.unit.map(id => unit.indexOf(id));
    const denominator = method === "proportion" ? n : E;
    const found = funnelPlotR(
      order.map(at => O[at]),
      order.map(at => denominator[at]),
      method
    );
    close([found.phi, found.tauSquared], [r.phi, r.tau2], "phi and tau²");
    const columns: readonly (readonly [keyof FunnelPlotR & `${string}${95 | 998}`, string])[] = [
      ["overDispersed95", "OD95"],
      ["overDispersed998", "OD998"],
      ["plain95", "95"],
      ["plain998", "998"]
    ];
    for (const [limits, column] of columns) {
      const isPlain = limits.startsWith("plain");
      const name = (side: "LCL" | "UCL") =>
        (isPlain ? `${side}${column}` : `${column}${side}`) as keyof PlotROracle;
      close(
        found[limits].map(([lower]) => lower),
        r[name("LCL")] as readonly number[],
        name("LCL")
      );
      close(
        found[limits].map(([, upper]) => upper),
        r[name("UCL")] as readonly number[],
        name("UCL")
      );
    }
  });
});
