import {mkdtempSync, readFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {main} from "../../src/cli/main.js";
import {run} from "./run.js";

test.each([
  [["fti"], "unknown command 'fti'; did you mean \"fit\"?; see rammevilkar --help"],
  [["fit"], "missing required argument 'analysis'; see rammevilkar --help"],
  [["fit", "imdi2016", "--jsn"], "unknown option '--jsn'; did you mean \"--json\"?; see rammevilkar --help"],
  [["fit", "imdi2017"], 'unknown analysis "imdi2017"; did you mean "imdi2016"? allowed: '],
  [["fit", "imdi2016", "--data", "nowhere.csv"], "nowhere.csv: missing file"],
  [["fit", "imdi2016", "--data", "test"], "test: invalid file: it is not a plain file"],
  [["people", "imdi2016"], 'unsupported people of "imdi2016": '],
  [["people", "edu9", "--out", "nowhere/x.csv"], "nowhere/x.csv: invalid file to write: ENOENT"]
])("%j is refused on standard error alone, with exit code 2", async (words, message) => {
  const {code, printed, complained} = await run(words);
  expect(code).toBe(2);
  expect(printed).toBe("");
  expect(complained.startsWith(message)).toBe(true);
  expect(complained.trimEnd().split("\n").length).toBe(1);
});

test("help has examples for the command and each subcommand, and is no fault", async () => {
  for (const words of [
    ["--help"],
    ["list", "--help"],
    ["fit", "--help"],
    ["check", "--help"],
    ["people", "--help"]
  ]) {
    const {code, printed} = await run(words);
    expect(code).toBe(0);
    expect(printed).toMatch(/Examples:\n {2}rammevilkar /);
  }
  expect((await run([])).printed).toContain("Usage: rammevilkar");
});

test("what is no fault of the input is told as a defect, with exit code 70", async () => {
  const complaints: string[] = [];
  const code = await main(["fit", "imdi2016"], {
    input: () => {
      throw new Error("nothing is read");
    },
    print: () => {
      throw new Error("the pen broke");
    },
    complain: text => void complaints.push(text),
    progress: () => {},
    advance: () => {}
  });
  expect(code).toBe(70);
  expect(complaints[0]).toMatch(
    /^A defect in rammevilkar, not in your input\. Please report it with this:\nError: the pen broke/
  );
});

test("list names every analysis with people and units", async () => {
  const listed = JSON.parse((await run(["list", "--json"])).printed);
  expect(Object.keys(listed[0])).toEqual(["id", "title", "population", "n", "units", "synthetic"]);
  expect(listed.map((item: {id: string; n: number; units: number}) => [item.id, item.n, item.units])).toEqual(
    [
      ["edu9", 12000, 98],
      ["youth", 30000, 98],
      ["imm10", 40000, 98],
      ["imm10plus", 60000, 98],
      ["refugee", 15000, 98],
      ["weakest", 12000, 98],
      ["newcomers", 17000, 98],
      ["activation", 17000, 98],
      ["imdi2016", 4433, 19]
    ]
  );
  const table = (await run(["list"])).printed.trimEnd().split("\n");
  expect(table.length).toBe(10);
  expect(table[9]).toMatch(/^imdi2016\s+4,433\s+19 {2}from file\s+Straight from/);
});

test("list says of drawn people what drawing them gives", async () => {
  const listed = JSON.parse((await run(["list", "--json"])).printed);
  const {n} = listed.find(({id}: {id: string}) => id === "edu9");
  expect(JSON.parse((await run(["fit", "edu9", "--json"])).printed).n).toBe(n);
}, 30_000);

test("the readable table of imdi2016 says what a reader must know", async () => {
  const {code, printed} = await run(["fit", "imdi2016", "--min-size", "100"]);
  expect(code).toBe(0);
  expect(printed).toContain("data of imdi2016_programme_leavers.csv · 2016 · link logit\n");
  expect(printed).toContain("4,433 people · 18 of 19 counties with at least 100 · 45.7 % nationally\n");
  expect(printed).toContain("printed percentages: 19 of 19 come out as printed\n");
  expect(printed).toMatch(
    /printed total: Norway, 4,469 people, 45\.8 %\. [\s\S]*The other 36 have a shielded\s+identity/
  );
  // Telemark: 82 of 252 against 2027 of 4433, ± 1.96 · sqrt(p(1 − p)/252).
  expect(printed).toMatch(/\n {2}18 {2}Telemark\s+252 {2}32\.5 % {4}45\.7 % {7}\u221213\.2 +± 6\.2\n/);
  expect(printed).toContain("not assessed, fewer than 100 people: Aust-Agder (93)\n");
  expect(printed).toContain("Read with care\n- No conditions are adjusted for.");
});

test("people that are made up are called so in the table, and names cannot steer the terminal", async () => {
  expect((await run(["fit", "data/samples/job.yaml"])).printed).toContain(
    "\nsynthetic people · 2020 · link logit\n"
  );
  const {printed} = await run([
    "fit",
    "test/cases/spec.yaml",
    "--data",
    "test/cases/names-that-bite/data.csv"
  ]);
  expect(printed).toContain("=cmd()|'a'!A1");
  expect(printed).not.toContain("\u202e");
  expect(printed).toContain('"Grenaa", <script>\\u202e');
});

test("in the sample, adjustment moves Bakkeby from fourth to first", async () => {
  const rank = async (...options: string[]) => {
    const {units} = JSON.parse((await run(["fit", "data/samples/job.yaml", "--json", ...options])).printed);
    return units.find(({name}: {name: string}) => name === "Bakkeby").rank;
  };
  expect(await rank("--none")).toBe(4);
  expect(await rank()).toBe(1);
});

test("people are written to a file that fit reads again with the same result", async () => {
  const out = join(mkdtempSync(join(tmpdir(), "people-")), "people.csv");
  expect((await run(["people", "edu9", "--out", out])).code).toBe(0);
  expect(readFileSync(out, "utf8")).toMatch(/^synthetic,municipality,name,.*\nyes,/);
  const drawn = await run(["fit", "edu9", "--json"]);
  const read = await run(["fit", "edu9", "--data", out, "--json"]);
  expect(read.printed).toBe(drawn.printed);
  expect(JSON.parse(read.printed).synthetic).toBe(true);
}, 60_000);
