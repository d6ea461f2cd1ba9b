import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {pathOf, present, readOracle} from "../oracle/oracle.js";
import {run} from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "courses-"));
function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const courses = file(
  "courses.csv",
  `id,week0,week1,week2,week3,people
1,job,job,job,job,1
2,none,none,job,job,2
3,none,none,none,none,1
4,none,job,job,job,1
5,none,none,none,job,1
`
);

const json = async (...words: readonly string[]) =>
  JSON.parse((await run(["sequence", ...words, "--json"])).printed);

describe("rammevilkar sequence", () => {
  const sets = [
    ["courses", "week0:week71", "job,activation,guidance,education,passive,none", 10],
    ["mvad", "Sep.93:Jun.99", "employment,FE,HE,joblessness,school,training", 8]
  ] as const;
  test.each(present(sets))(
    "%s comes out as TraMineR, cluster and WeightedCluster have it",
    async (name, columns, allowed, most) => {
      const r = readOracle<{
        unweighted: {mean_time: number[]; trate: number[][]; seqient: number[]};
        clusters: {OM_TRATE_indel1: {asw_ward: number[]; ward_agnes: {sizes: Record<string, number[]>}}};
      }>(`json/${name}.json`);
      const {meanTime, transitions, entropy, solutions, states} = await json(
        pathOf(name),
        "--columns",
        columns,
        "--states",
        allowed,
        "--clusters",
        `2:${most}`
      );
      expect(states).toHaveLength(6);
      for (const [at, value] of r.unweighted.mean_time.entries())
        expect(meanTime.mean[at]).toBeCloseTo(value, 10);
      for (const [from, rates] of r.unweighted.trate.entries())
        for (const [to, rate] of rates.entries()) expect(transitions.rates[from][to]).toBeCloseTo(rate, 10);
      const {seqient} = r.unweighted;
      const mean = seqient.reduce((sum, value) => sum + value, 0) / seqient.length;
      expect(entropy).toBeCloseTo(mean, 10);
      const {asw_ward: widths, ward_agnes: ward} = r.clusters.OM_TRATE_indel1;
      for (const [at, width] of widths.entries()) expect(solutions[at].quality.ASW).toBeCloseTo(width, 8);
      const sizes = solutions[2].clusters.map(({persons}: {persons: number}) => persons);
      expect(sizes.toSorted()).toEqual([...ward.sizes.k4].toSorted());
    },
    120_000
  );

  test("finds numbered weeks by itself, and counts persons where a column weighs", async () => {
    const plain = await json(courses, "--clusters", "2");
    expect({n: plain.n, persons: plain.persons, weeks: plain.weeks, states: plain.states}).toEqual({
      n: 5,
      persons: 5,
      weeks: 4,
      states: ["job", "none"]
    });
    // Weeks in a job: 4, 2, 0, 3, 1.
    expect(plain.meanTime.mean[0]).toBeCloseTo(10 / 5, 12);
    const weighed = await json(courses, "--clusters", "2", "--weight", "people");
    expect(weighed.persons).toBe(6);
    expect(weighed.meanTime.mean[0]).toBeCloseTo(12 / 6, 12);
  });

  test("an analysis' people are followed to its horizon; all of them where rows may end early", async () => {
    const whole = await json("weakest", "--sample", "40", "--clusters", "2");
    expect(whole).toMatchObject({synthetic: true, weeks: 260, source: "weakest"});
    expect(whole.states).toEqual(["job", "activation", "guidance", "education", "passive", "none"]);
    const all = await json("weakest", "--ragged", "--sample", "40", "--clusters", "2");
    expect(all.n).toBe(12_600);
    expect(whole.n).toBeLessThan(all.n);
    expect((await run(["sequence", "refugee"])).complained).toContain(
      'unsupported weekly courses of "refugee"; allowed: weakest, newcomers, activation, or a CSV file'
    );
    expect((await run(["sequence", "weakest", "--weight", "w"])).complained).toContain(
      "unsupported --weight of an analysis"
    );
  }, 120_000);

  test("twice the same; a sample says its seed", async () => {
    const once = await run(["sequence", courses, "--sample", "3", "--clusters", "2", "--json"]);
    const again = await run(["sequence", courses, "--sample", "3", "--clusters", "2", "--json"]);
    expect(again.printed).toBe(once.printed);
    expect(JSON.parse(once.printed).clustered).toMatchObject({n: 3, seed: 2016});
  });

  test("the report says time, transitions, frequent paths and clusters", async () => {
    const {printed, code} = await run(["sequence", courses, "--clusters", "2:3", "--method", "pam"]);
    expect(code).toBe(0);
    expect(printed).toContain("5 sequences · up to 4 weeks · 2 states");
    expect(printed).toMatch(/job +2\.0 /);
    expect(printed).toMatch(/60\.0 % +3 +none 2 → job 2/);
    expect(printed).toMatch(/clusters: pam, distance om \(substitution TRATE, indel 1\); 5 of them differ/);
  });

  test.each([
    [["--states", "job"], 'unknown state "none"; allowed: job'],
    [["--columns", "week0:week9"], 'invalid range of columns "week0:week9"'],
    [["--distance", "omm"], 'unknown distance "omm"'],
    [["--distance", "lcs", "--indel", "2"], "unsupported indel of distance lcs"],
    [["--indel", "0"], 'invalid indel "0"'],
    [["--clusters", "1:4"], 'invalid numbers of clusters "1:4"'],
    [["--method", "kmeans"], 'unknown method "kmeans"'],
    [["--weight", "persons"], 'missing column "persons"'],
    [["--sample", "1"], 'invalid sample "1"']
  ])("%j is refused", async (words, complaint) => {
    const {code, printed, complained} = await run(["sequence", courses, ...words]);
    expect({code, printed}).toEqual({code: 2, printed: ""});
    expect(complained).toContain(complaint);
  });

  test("rows that end early, gaps and files without weeks are named with their line", async () => {
    const ragged = file("ragged.csv", "week0,week1,week2\na,a,a\na,b,\n");
    expect((await run(["sequence", ragged])).complained).toMatch(
      /ragged\.csv line 3: invalid sequence of 2 weeks/
    );
    expect((await json(ragged, "--ragged", "--clusters", "2")).weeks).toBe(3);
    const gap = file("gap.csv", "week0,week1,week2\na,,a\na,b,b\n");
    expect((await run(["sequence", gap])).complained).toMatch(/gap\.csv line 2: week 1: missing state/);
    const none = file("none.csv", "name,town\na,b\nc,d\n");
    expect((await run(["sequence", none])).complained).toMatch(
      /missing columns of weeks; allowed: numbered names/
    );
    const one = file("one.csv", "week0,week1\na,b\n");
    expect((await run(["sequence", one])).complained).toMatch(/invalid 1 sequences/);
  });
});
