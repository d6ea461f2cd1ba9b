import {afterAll, describe, expect, test} from "vitest";
import {
  type FunnelChoice,
  type FunnelPlotR,
  funnel,
  funnelPlotR,
  overDispersion
} from "../../../src/engine/index.js";
import {present, readOracle} from "../../oracle/oracle.js";
import {
  asBenchmark,
  funnelData,
  funnelOracle,
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

const keys = [
  ["prop_raw", "share", "normal"],
  ["prop_arcsine", "share", "arcsine"],
  ["smr_raw", "ratio", "normal"],
  ["smr_sqrt", "ratio", "squareRoot"]
] as const;
/** The logarithm of O/E is defined where every unit has a success. */
const logarithm = ["smr_log", "ratio", "log"] as const;
const scales = present([
  ...[...keys].map(key => ["funnel_own", "people", ...key] as const),
  ...[...keys, logarithm].map(key => ["funnel_own", "units", ...key] as const),
  ...[...keys].map(key => ["funnel", "medpar", ...key] as const),
  ...[...keys, logarithm].map(key => ["funnel", "nycabg", ...key] as const)
]);
const exact = [
  ["exact_binomial", "share"],
  ["exact_poisson_smr", "ratio"]
] as const;
const sets = present([
  ["funnel_own", "people"],
  ["funnel_own", "units"],
  ["funnel", "medpar"],
  ["funnel", "nycabg"]
] as const);

describe("R's funnels", () => {
  test.each(scales)("%s, %s, %s: z, phi and tau² (%s, %s)", (file, name, key, measure, scale) => {
    const data = funnelData(file, name);
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

  test.each(scales)("%s, %s, %s: extremes clipped by rank (%s, %s)", (file, name, key, measure, scale) => {
    const data = funnelData(file, name);
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

  test.each(sets.flatMap(set => exact.map(key => [...set, ...key] as const)))(
    "%s, %s, %s: exact limits of the %s",
    (file, name, key, measure) => {
      const data = funnelData(file, name);
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
    }
  );

  test.each(
    present([
      ["funnel_own", "people"],
      ["funnel", "medpar"]
    ] as const)
  )("%s, %s: log of O/E is undefined for units without a success, as R says", (file, name) => {
    const data = funnelData(file, name);
    expect(data.smr_log).toMatch("undefined");
    const {units} = funnel(asBenchmark(data), {
      measure: "ratio",
      scale: "log",
      overDispersion: "none",
      extremes: "kept"
    });
    expect(units.map(({z}) => z === null)).toEqual(data.O.map(count => count === 0));
  });

  test("two units that tie where the tenth is cut: FunnelPlotR and NHS keep both, ours cuts ⌊I/10⌋ units", () => {
    const {ties} = funnelOracle("funnel_own");
    const {unit, O, n, target_p, prop_raw: r} = ties;
    const E = n.map(persons => persons * target_p);
    const benchmark = asBenchmark({unit, O, n, E, target_p});
    for (const treatment of ["none", "winsor10_R7", "truncate10_nhs"] as const) {
      const {phi, tauSquared, used, units} = funnel(benchmark, {
        measure: "share",
        scale: "normal",
        overDispersion: "additive",
        extremes: treatments[treatment]
      });
      close(
        units.map(({z}) => z),
        r.z,
        "z"
      );
      const {phi: theirs, tau2, n_used} = r[treatment];
      if (treatment !== "truncate10_nhs") close([phi, tauSquared, used], [theirs, tau2, n_used], treatment);
      else {
        expect([used, n_used]).toEqual([16, 17]);
        // Theirs is ours with the other of the two put back.
        close([(16 * phi + r.z[1] ** 2) / 17], [theirs], treatment);
      }
    }
  });
});

describe("FunnelPlotR, to its last digit", () => {
  const plots = [
    ["funnel_own", "people", "PR", "proportion"],
    ["funnel_own", "units", "PR", "proportion"],
    ["funnel_own", "people", "SR_CQC", "CQC"],
    ["funnel_own", "units", "SR_CQC", "CQC"],
    ["funnel_own", "units", "SR_SHMI", "SHMI"],
    ["funnel_own", "counts", "SR_CQC", "CQC"],
    ["funnel", "medpar", "PR", "proportion"],
    ["funnel", "nycabg", "PR", "proportion"],
    ["funnel", "medpar", "SR_CQC", "CQC"],
    ["funnel", "nycabg", "SR_CQC", "CQC"],
    ["funnel", "nycabg", "SR_SHMI", "SHMI"]
  ] as const;
  test.each(present(plots))("%s, %s %s", (file, name, kind, method) => {
    const r = readOracle<Record<string, PlotROracle>>(`json/${file}.json`)[`FunnelPlotR_${name}_${kind}`];
    const {unit, O, n, E} = funnelData(file, name);
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

  test.each(["people", "counts"] as const)(
    "%s, SHMI: units without a success are FunnelPlotR's lowest, and are cut with the lowest tenth; ours leaves them out before",
    name => {
      const {[`FunnelPlotR_${name}_SR_SHMI` as const]: r} = funnelOracle("funnel_own");
      const {O, E} = funnelData("funnel_own", name);
      const z = O.map((count, at) => Math.log(count / E[at]) * Math.sqrt(E[at]));
      // By average ranks, as FunnelPlotR and NHS England's method cut: units that tie stay or go together.
      const cut = (values: readonly number[]) => {
        const rank = (value: number) =>
          (values.filter(other => other < value).length + values.filter(other => other <= value).length + 1) /
          2;
        const tenth = (value: number) => Math.floor((rank(value) * 10) / (values.length + 1));
        const kept = values.filter(value => tenth(value) > 0 && tenth(value) < 9);
        return kept.reduce((sum, value) => sum + value ** 2, 0) / kept.length;
      };
      close([cut(z)], [r.phi], "FunnelPlotR");
      close([funnelPlotR(O, E, "SHMI").phi], [cut(z.filter(Number.isFinite))], "ours");
    }
  );
});
