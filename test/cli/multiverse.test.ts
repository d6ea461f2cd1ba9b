import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {toCsv} from "../../src/benchmark/csv.js";
import {bar} from "../../src/cli/terminal.js";
import {fitMultiverse} from "../../src/cli/threads.js";
import {openModels} from "../engine/multiverse/openModels.js";
import {table} from "../engine/tables.js";
import {run} from "./run.js";

const spec = ["test/cases/spec.yaml", "--data", "test/cases/comma/data.csv"];
const job = "data/samples/job.yaml";

const json = async (...words: readonly string[]) =>
  JSON.parse((await run(["multiverse", ...words, "--json"])).printed);

test("the document has its keys in a fixed order, and the manifest of fit", async () => {
  const document = await json(job);
  expect(Object.keys(document)).toEqual([
    "analysis",
    "synthetic",
    "n",
    "link",
    "conditions",
    "minimumUnitSize",
    "reference",
    "complete",
    "counts",
    "units",
    "models",
    "warnings",
    "manifest"
  ]);
  expect(document.manifest).toEqual(JSON.parse((await run(["fit", job, "--json"])).printed).manifest);
});

test("models are every choice of conditions, and each says what fit says of it", async () => {
  const {conditions, models, units, counts} = await json(job);
  expect(models).toHaveLength(2 ** conditions.length);
  expect(models[0].conditions).toEqual([]);
  expect(models[7].conditions).toEqual(conditions);
  expect(units).toHaveLength(counts.assessed);
  for (const {conditions: some, ...model} of models) {
    const choice = some.length === 0 ? ["--none"] : ["--conditions", some.join(",")];
    const fit = JSON.parse((await run(["fit", job, "--json", ...choice])).printed);
    expect(model.logLik).toBeCloseTo(fit.model.logLik, 8);
    expect(model.gap).toBeCloseTo(fit.fifths.gap, 8);
    expect(model.explainedShare).toBeCloseTo(fit.explainedShare, 8);
  }
});

test("each unit's full and empty results are those of fit, and its condition that matters most is the first", async () => {
  const {units} = await json(job);
  for (const [key, choice] of [
    ["full", []],
    ["empty", ["--none"]]
  ] as const) {
    const fit = JSON.parse((await run(["fit", job, "--json", ...choice])).printed);
    for (const unit of units) {
      const same = fit.units.find((other: {unit: string}) => other.unit === unit.unit);
      expect(unit.difference[key]).toBeCloseTo(same.difference, 8);
      expect(unit.rank[key]).toBe(same.rank);
    }
  }
  for (const {mattersMost, matters} of units) expect(mattersMost).toBe(matters[0].condition);
});

test("without conditions there is one model, and nothing matters", async () => {
  const {models, units} = await json(...spec, "--none");
  expect(models).toHaveLength(1);
  expect(units.map(({mattersMost}: {mattersMost: string | null}) => mattersMost)).toEqual([null, null]);
  const {printed} = await run(["multiverse", ...spec, "--none"]);
  expect(printed).toContain("\n1 model, every choice among 0 conditions");
});

test("the report says how many models, how far the gap goes, and every unit's ranks", async () => {
  const {code, printed} = await run(["multiverse", job]);
  expect(code).toBe(0);
  expect(printed).toMatch(
    /\n8 models, every choice among 3 conditions · gap between fifths [\d.]+ to [\d.]+\s+points/
  );
  expect(printed).toMatch(/\n {3}1 {2}Bakkeby .* 1–4 /);
});

test.each([
  [["--jobs", "0"], '--jobs: invalid number of threads "0"; allowed: 1 to 256\n'],
  [["--jobs", "two"], '--jobs: invalid number of threads "two"; allowed: 1 to 256\n'],
  [["--jobs", "257"], '--jobs: invalid number of threads "257"; allowed: 1 to 256\n'],
  [["--conditions", "x"], '--conditions: unknown condition "x"; allowed: school, age, jobless\n']
])("%j is refused", async (options, complained) => {
  expect(await run(["multiverse", ...spec, ...options])).toEqual({code: 2, printed: "", complained});
});

test("a bar fills up from nothing to all", () => {
  expect(bar("fitting", 0, 2048)).toBe(`fitting ${"░".repeat(30)} 0 of 2,048`);
  expect(bar("fitting", 2048, 2048)).toBe(`fitting ${"█".repeat(30)} 2,048 of 2,048`);
});

const rows = Array.from({length: 6000}, (_, i) => ["abcdefgh"[i % 8], Number((i * 7919) % 13 < 5)] as const);
const columns = Object.fromEntries(
  Array.from({length: 10}, (_, at) => [`x${at}`, rows.map((_, i) => "pqr"[(i * (at + 3) + (i >> 4)) % 3])])
);
const choice = {conditions: Object.keys(columns), link: "linear" as const, minimumUnitSize: 1};

test("threads give the same numbers to the last digit as none, and say how far they are", async () => {
  const people = table(rows, columns);
  const steps: number[] = [];
  const together = await fitMultiverse(
    openModels(people, choice),
    {table: people, choice},
    {jobs: 2, advance: done => steps.push(done)}
  );
  const models = openModels(people, choice);
  expect(together).toEqual(models.whole([models.fit(0, 1024)]));
  expect(steps).toHaveLength(32);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
  expect(steps.at(-1)).toBe(1024);
}, 120_000);

test("past twelve conditions models and orders are a sample, and the manifest has its seed", async () => {
  const folder = mkdtempSync(join(tmpdir(), "thirteen-"));
  const ids = Array.from({length: 13}, (_, at) => `x${at}`);
  const people = Array.from({length: 120}, (_, i) => [
    "abcdef"[i % 6],
    (i * 7919) % 13 < 6 ? 1 : 0,
    ...ids.map((_, at) => (i * (2 * at + 3) + (i >> 3)) % 11)
  ]);
  writeFileSync(join(folder, "people.csv"), toCsv([["place", "success", ...ids], ...people]));
  const words = {da: "Ord", en: "Words"};
  const thirteen = {
    id: "thirteen",
    title: words,
    short: words,
    population: words,
    period: "2020",
    unit: {column: "place", singular: words, plural: words},
    outcome: {kind: "binary", column: "success", label: words},
    source: {kind: "csv", file: "people.csv"},
    conditions: ids.map(id => ({
      id,
      label: words,
      why: words,
      theme: "person",
      per: "person",
      influence: "none",
      kind: "numeric",
      measure: words
    })),
    link: "linear",
    minimumUnitSize: 5,
    caveats: [],
    licence: "CC0",
    vintage: words
  };
  const path = join(folder, "spec.yaml");
  writeFileSync(path, JSON.stringify(thirteen));
  const sampled = await json(path, "--jobs", "1");
  expect(sampled).toMatchObject({
    complete: false,
    manifest: {drawn: {models: {draws: 4096, seed: 20140327}}}
  });
  expect(sampled.models).toHaveLength(4096);
  expect(sampled.models[4095].conditions).toEqual(ids);
  expect((await run(["multiverse", path, "--jobs", "1"])).printed).toContain(
    "\n4,096 models, a sample of the 8,192 choices among 13 conditions"
  );
  const explained = JSON.parse((await run(["fit", path, "--shapley", "--json"])).printed);
  expect(explained.shapley).toMatchObject({exact: false, orders: 200});
  expect(explained.manifest.drawn).toEqual({shapley: {draws: 200, seed: 20140327}});
  for (const {raw, steps, errors, adjusted} of explained.shapley.units) {
    expect(raw + steps.reduce((sum: number, step: number) => sum + step, 0)).toBeCloseTo(adjusted, 10);
    expect(errors).toHaveLength(13);
  }
  expect((await run(["fit", path, "--shapley", "--unit", "a"])).printed).toMatch(
    /\nx0 +[+−]?[\d.]+ ± [\d.]+\n/
  );
}, 120_000);

test("what the input lacks is said the same on threads", async () => {
  const few = table(
    Array.from({length: 5}, (_, i) => ["ab"[i % 2], i % 2] as const),
    Object.fromEntries(
      Array.from({length: 12}, (_, at) => [`x${at}`, [0, 1, 2, 3, 4].map(i => (i + 1) ** (at + 1) % 17)])
    )
  );
  const wide = {...choice, conditions: few.columns.map(({id}) => id)};
  const jobs = async (count: number) =>
    fitMultiverse(
      openModels(few, wide),
      {table: few, choice: wide},
      {jobs: count, advance: () => {}, worthAThread: 1}
    ).catch((error: Error) => ({
      name: error.name,
      message: error.message
    }));
  const alone = await jobs(1);
  expect(alone).toMatchObject({name: "InputError"});
  expect(await jobs(2)).toEqual(alone);
}, 120_000);
