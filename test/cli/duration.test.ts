import {mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {readOracle} from "../oracle/oracle.js";
import {run} from "./run.js";

const wait = "data/samples/wait.yaml";
const json = async (...words: readonly string[]) =>
  JSON.parse((await run(["duration", ...words, "--json"])).printed);

interface Says {
  readonly coefficients: Readonly<Record<string, number>>;
  readonly logLik: number;
  readonly expected: Readonly<Record<string, number>>;
}
interface Unit {
  readonly unit: string;
  readonly observed: number;
  readonly expected: number;
  readonly difference: number;
  readonly weeks: number;
}

describe("rammevilkar duration", () => {
  const r = readOracle<{weibull: Says; cox: Says; observed: Says["expected"]}>("json/wait.json");

  test.each(["weibull", "cox"] as const)("%s is R's, from the file to the last column", async model => {
    const {units, model: fit} = await json(wait, "--model", model);
    const says = r[model];
    const estimates = fit.terms.map(({estimate}: {estimate: number}) => estimate);
    const theirs = Object.values(says.coefficients);
    expect(estimates.length).toBe(theirs.length);
    for (const [at, value] of theirs.entries()) expect(estimates[at]).toBeCloseTo(value, 7);
    expect(fit.logLik).toBeCloseTo(says.logLik, 6);
    for (const {unit, observed, expected, difference, weeks} of units as Unit[]) {
      expect(observed, unit).toBeCloseTo(r.observed[unit], 9);
      expect(expected, unit).toBeCloseTo(says.expected[unit], 6);
      expect(weeks, unit).toBeCloseTo(says.expected[unit] - r.observed[unit], 6);
      expect(difference, unit).toBeCloseTo(100 * (1 - r.observed[unit] / says.expected[unit]), 6);
    }
  });

  test("the report says band of fifths in per cent and weeks, and the curves of the unit that was asked for", async () => {
    const {code, printed} = await run(["duration", wait, "--unit", "Bakkeby"]);
    expect(code).toBe(0);
    expect(printed).toContain("model weibull, up to week 104");
    expect(printed).toContain("In a job: it happened to 610 of 1,180");
    expect(printed).toMatch(/gap 21\.7 % or 15\.5 weeks \(chance alone [\d.]+ %\)/);
    expect(printed).toMatch(/Bakkeby: share to whom it has happened\nby week {2}actual {2}expected\n/);
    expect(printed).toMatch(/not assessed, fewer than 30 people: Østerø \(20\)/);
  });

  test("a shorter horizon counts less, and an address says it as options do", async () => {
    const short = await json(wait, "--horizon", "52", "--without", "alder");
    expect(short.horizon).toBe(52);
    expect(Math.max(...short.units.map(({observed}: Unit) => observed))).toBeLessThanOrEqual(52);
    expect(await json(`${wait}?horizon=52&without=alder`)).toEqual(short);
  });

  test("ranks come with intervals by each way of making errors", async () => {
    for (const interval of ["model", "coefficients"]) {
      const {ranks} = await json(wait, "--ranks", "--interval", interval);
      expect(ranks.interval).toBe(interval);
      expect(ranks.units).toHaveLength(7);
      for (const {interval95} of ranks.units) expect(interval95[0]).toBeLessThanOrEqual(interval95[1]);
    }
  });

  // R 4.2, survival: coxph(… + strata(kommune)) has these terms, survdiff(… ~ skole) these groups and χ² = 152.
  test.each([
    [["--frailty"], /variance between municipalities 0\.0720 \(se 0\.0420\)/],
    [["--link", "cox", "--strata", "unit"], /\nskole: ingen +−0\.6368 +0\.1216\n/],
    [["--curves", "by=skole"], /log-rank\): χ² = 152\.3, 3 degrees[^\n]*\n(?:.*\n)*lang +411 +314 +183\.0 /]
  ])("%j is in the report, too", async (words, section) => {
    const {code, printed} = await run(["fit", wait, ...words]);
    expect(code).toBe(0);
    expect(printed).toMatch(section);
  });

  test("groups that are units go by their names", async () => {
    const {printed} = await run([
      "fit",
      "activation",
      "--link",
      "exponential",
      "--none",
      "--curves",
      "by=unit"
    ]);
    expect(printed).toMatch(/\nKøbenhavn +[\d,]+ +[\d,]+ +[\d,.]+ +[\d.]+\n/);
  });

  test("is another name for fit: either answers whatever was measured", async () => {
    for (const path of [wait, "data/samples/job.yaml"]) {
      const [fit, duration] = [await run(["fit", path]), await run(["duration", path])];
      expect(fit.code).toBe(0);
      expect(duration).toEqual(fit);
    }
  });

  test.each([
    [["duration", wait, "--horizon", "157"], 'invalid horizon "157"; allowed: whole weeks, 1 to 156'],
    [["duration", wait, "--model", "logit"], 'unsupported model "logit"'],
    [["duration", wait, "--event", "lasting"], 'unknown event "lasting"; this analysis has one only'],
    [["duration", wait, "--interval", "model"], "missing --ranks"]
  ])("%j is refused", async (words, complaint) => {
    const {code, printed, complained} = await run(words);
    expect({code, printed}).toEqual({code: 2, printed: ""});
    expect(complained).toContain(complaint);
  });

  test.each([
    ["a negative duration", "uger", "-4", /invalid value.*-4.*a duration, 0 or more/],
    ["an event that is neither", "i_job", "måske", /besides .*ja.* found .*måske/]
  ])("%s is named with its line", async (_, column, cell, complaint) => {
    const [head, first, second, ...rest] = readFileSync("data/samples/wait.csv", "utf8").split("\n");
    const at = head.split(";").indexOf(column);
    const broken = second.split(";").with(at, cell).join(";");
    const path = join(mkdtempSync(join(tmpdir(), "wait-")), "wait.csv");
    writeFileSync(path, [head, first, broken, ...rest].join("\n"));
    const {code, complained} = await run(["duration", wait, "--data", path]);
    expect(code).toBe(2);
    expect(complained).toMatch(complaint);
  });
});
