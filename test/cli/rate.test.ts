import {describe, expect, test} from "vitest";
import {readOracle} from "../oracle/oracle.js";
import {run} from "./run.js";

const visits = "data/samples/visits.yaml";
const json = async (...words: readonly string[]) => JSON.parse((await run([...words, "--json"])).printed);

interface Says
  extends Readonly<
    Record<"coefficients" | "se" | "quasiSe" | "events" | "exposure" | "expected", Record<string, number>>
  > {
  readonly logLik: number;
  readonly phi: number;
}
interface Unit {
  readonly unit: string;
  readonly observed: number;
  readonly expected: number;
  readonly ratio: number;
}

describe("rammevilkar fit of a rate", () => {
  const r = readOracle<Says>("json/visits.json");

  test("is R's glm with an offset, from the file to the last column", async () => {
    const {model, units} = await json("fit", visits);
    const estimates = model.terms.map(({estimate}: {estimate: number}) => estimate);
    const errors = model.terms.map(({se}: {se: number}) => se);
    expect(estimates).toHaveLength(4);
    Object.values(r.coefficients).forEach((value, at) => {
      expect(Math.abs(estimates[at] - value)).toBeLessThan(1e-8);
    });
    Object.values(r.se).forEach((value, at) => {
      expect(Math.abs(errors[at] - value)).toBeLessThan(1e-8);
    });
    expect(model.logLik).toBeCloseTo(r.logLik, 8);
    for (const {unit, observed, expected, ratio} of units as Unit[]) {
      expect(observed).toBeCloseTo(r.events[unit] / r.exposure[unit], 12);
      expect(Math.abs(expected - r.expected[unit] / r.exposure[unit])).toBeLessThan(1e-8);
      expect(Math.abs(ratio - r.events[unit] / r.expected[unit])).toBeLessThan(1e-8);
    }
  });

  test("over-dispersion: quasi-Poisson's errors are R's, and intervals of the ratio are there", async () => {
    const {model, dispersion, units} = await json("fit", visits, "--over-dispersion", "multiplicative");
    const errors = model.terms.map(({se}: {se: number}) => se);
    Object.values(r.quasiSe).forEach((value, at) => {
      expect(Math.abs(errors[at] - value)).toBeLessThan(1e-8);
    });
    expect(dispersion.phi).toBeCloseTo(r.phi, 8);
    for (const {ratio, ratioExact, ratioByar} of units) {
      expect(ratioExact[0]).toBeLessThan(ratio);
      expect(ratioExact[1]).toBeGreaterThan(ratio);
      expect(ratioByar[0]).toBeCloseTo(ratioExact[0], 1);
    }
    const {printed} = await run(["fit", visits, "--over-dispersion", "additive"]);
    expect(printed).toContain("errors as with over-dispersion: additive");
    expect(printed.replace(/\s+/g, " ")).toContain("chance with additive over-dispersion moves it by ±");
    const {code, complained} = await run(["fit", "data/samples/job.yaml", "--over-dispersion", "additive"]);
    expect(code).toBe(2);
    expect(complained).toContain("allowed: with link log or given");
  });

  test("answers every question", async () => {
    const {ranks, funnel, shapley} = await json("fit", visits, "--ranks", "--funnel", "--shapley");
    expect(ranks.units).toHaveLength(7);
    expect(funnel).toMatchObject({target: 1, choice: {measure: "ratio", scale: "exact"}});
    expect(shapley.exact).toBe(true);
    expect((await json("multiverse", visits)).models).toHaveLength(4);
    expect((await json("check", visits)).calibration).toBeNull();
    for (const interval of ["coefficients", "bootstrap"])
      expect((await json("fit", visits, "--ranks", "--interval", interval)).ranks.interval).toBe(interval);
  });
});

describe("rammevilkar fit of counts that were published without people", () => {
  test("takes expected counts as they were given", async () => {
    const {units, model} = await json("fit", "data/samples/hospitals.yaml", "--funnel", "--ranks");
    const found = new Map((units as Unit[]).map(({unit, ratio}) => [unit, ratio]));
    expect(found.get("Aadal")).toBe(41 / 36.2);
    expect(found.get("Granlund")).toBe(29 / 40.3);
    expect(model.terms).toEqual([]);
  });

  test("refuses what takes people", async () => {
    for (const words of [["multiverse"], ["fit", "--ranks", "--interval", "bootstrap"]]) {
      const [command, ...options] = words;
      const {code, complained} = await run([command, "data/samples/hospitals.yaml", ...options]);
      expect(code).toBe(2);
      expect(complained).toMatch(/unsupported (models|bootstrap) of counts that are given without people/);
    }
  });
});
