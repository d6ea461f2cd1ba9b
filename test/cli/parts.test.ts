import {expect, test} from "vitest";
import {type CodedTable, fitMixed, funnel, type MeanChoice, openBenchmark} from "../../src/engine/index.js";
import {readPeople} from "../../src/sources/read.js";
import {loadSpec} from "../../src/spec/load.js";
import {publishedChoice} from "../../src/spec/publishedChoice.js";
import {run} from "./run.js";

const job = "data/samples/job.yaml";
const all = ["--mixed", "--ranks", "--funnel", "--shapley", "--jobs", "1"];
const spec = ["test/cases/spec.yaml", "--data", "test/cases/comma/data.csv"];

const fitted = async (...words: readonly string[]) =>
  JSON.parse((await run(["fit", ...words, "--json"])).printed);

async function benchmarkOf(path: string) {
  const loaded = await loadSpec(path);
  const {table: people} = await readPeople(loaded);
  const table = people as CodedTable;
  const choice = publishedChoice(loaded.spec) as MeanChoice;
  return {table, choice, benchmark: openBenchmark(table).compute(choice)};
}

test("parts stand between warnings and manifest in a fixed order, only those that are asked for", async () => {
  const plain = Object.keys(await fitted(job));
  const keys = Object.keys(await fitted(job, ...all));
  expect(keys.filter(key => !plain.includes(key))).toEqual(["mixed", "ranks", "funnel", "shapley"]);
  expect(keys.slice(-6)).toEqual(["warnings", "mixed", "ranks", "funnel", "shapley", "manifest"]);
  expect(Object.keys(await fitted(job, "--funnel"))).toEqual([...plain.slice(0, -1), "funnel", "manifest"]);
});

test("what is not asked for changes nothing: the rest is the same, seeds are named where something is drawn", async () => {
  const plain = await fitted(job);
  const {mixed, ranks, funnel: limits, shapley, manifest, ...rest} = await fitted(job, ...all);
  expect({...rest, manifest: plain.manifest}).toEqual(plain);
  const {drawn, ...others} = manifest;
  expect(others).toEqual(plain.manifest);
  expect(drawn).toEqual({
    ranks: {draws: 10_000, seed: 20240917},
    confidence: {draws: 5000, seed: 20240917}
  });
  for (const part of [mixed, ranks, limits, shapley]) expect(part.units.length).toBeGreaterThan(0);
});

test("twice the same, to the last digit, on any number of threads", async () => {
  const once = await run(["fit", job, "--json", "--ranks", "--shapley", "--jobs", "1"]);
  const again = await run(["fit", job, "--json", "--ranks", "--shapley", "--jobs", "3"]);
  expect(again.printed).toBe(once.printed);
});

test("units come in the document's order, all that are assessed, or all", async () => {
  const {units, mixed, ranks, funnel: limits, shapley} = await fitted(job, ...all);
  const ids = (some: {unit: string}[]) => some.map(({unit}) => unit);
  expect(ids(mixed.units)).toEqual(ids(units));
  expect(ids(shapley.units)).toEqual(ids(units));
  expect(ids(limits.units)).toEqual(ids(units));
  expect(ids(ranks.units)).toEqual(ids(units.filter(({assessed}: {assessed: boolean}) => assessed)));
});

test("--mixed is the engine's random-intercept model, with the quadrature that was asked for", async () => {
  const {table, choice} = await benchmarkOf(job);
  const {mixed} = await fitted(job, "--mixed", "--quadrature", "10");
  const expected = fitMixed(table, choice, {quadraturePoints: 10});
  expect(mixed).toMatchObject({
    method: "quadrature",
    quadraturePoints: 10,
    variance: expected.variance,
    logLik: expected.logLik
  });
  expect(mixed.terms.map(({estimate}: {estimate: number}) => estimate)).toEqual(
    expected.terms.map(({estimate}) => estimate)
  );
  expect((await fitted(job, "--mixed")).mixed).toMatchObject({method: "laplace", quadraturePoints: 1});
  expect((await fitted(job, "--mixed", "--link", "linear")).mixed).toMatchObject({
    method: "REML",
    quadraturePoints: null
  });
});

test("--ranks holds intervals, probabilities and confidence sets of every assessed unit", async () => {
  const {ranks, units} = await fitted(job, "--ranks");
  expect(ranks).toMatchObject({interval: "model", level: 0.95});
  for (const [at, unit] of ranks.units.entries()) {
    expect(unit.se).toBe(units[at].se);
    expect(unit.probabilities.reduce((sum: number, p: number) => sum + p, 0)).toBeCloseTo(1, 10);
    expect(unit.simultaneous[0]).toBeLessThanOrEqual(unit.marginal[0]);
    expect(unit.simultaneous[1]).toBeGreaterThanOrEqual(unit.marginal[1]);
    expect(unit.marginal[0]).toBeLessThanOrEqual(units[at].rank);
    expect(unit.marginal[1]).toBeGreaterThanOrEqual(units[at].rank);
  }
  expect(ranks.best).toMatchObject({tau: 10, printed: null});
  expect(ranks.best.possible).toHaveLength(ranks.units.length);
});

test("errors of the differences are made as an option or the address says", async () => {
  const {table, choice} = await benchmarkOf(job);
  const errors = openBenchmark(table).errors(choice).se;
  const {ranks} = await fitted(job, "--ranks", "--interval", "coefficients");
  expect(ranks.interval).toBe("coefficients");
  for (const {unit, se} of ranks.units) {
    const at = table.units.findIndex(({id}) => id === unit);
    expect(se).toBeCloseTo(errors[at], 12);
  }
  expect((await fitted(`${job}?interval=coefficients`, "--ranks")).ranks).toEqual(ranks);
  const again = await fitted(job, "--ranks", "--interval", "bootstrap");
  expect(again.manifest.drawn.bootstrap).toEqual({draws: 1000, seed: 1});
  for (const [at, {se}] of again.ranks.units.entries()) {
    expect(Math.abs(se / ranks.units[at].se - 1)).toBeLessThan(0.2);
  }
});

test("--funnel is the engine's, as the outcome has it or as the address says", async () => {
  const {benchmark} = await benchmarkOf(job);
  const {funnel: usual} = await fitted(job, "--funnel");
  expect(usual.choice).toEqual({
    measure: "mean",
    scale: "normal",
    overDispersion: "none",
    extremes: "winsorised"
  });
  const chosen = {measure: "share", scale: "exact", overDispersion: "additive", extremes: "kept"} as const;
  const {funnel: said} = await fitted(`${job}?funnel=share.exact.additive.kept`, "--funnel");
  const expected = funnel(benchmark, chosen);
  expect(said.choice).toEqual(chosen);
  expect(said.limits).toEqual(expected.limits);
  expect((await fitted(job, "--none", "--funnel")).funnel.choice.measure).toBe("share");
});

test("--shapley leads from raw to adjusted, and shares out what the conditions explain", async () => {
  const {shapley, units, explainedShare, model} = await fitted(job, "--shapley");
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  for (const [at, {raw, steps, adjusted}] of shapley.units.entries()) {
    expect(steps).toHaveLength(shapley.conditions.length);
    expect(raw + sum(steps)).toBeCloseTo(adjusted, 12);
    expect(adjusted).toBeCloseTo(units[at].difference, 8);
  }
  const {fitShare, explainedShare: explained} = shapley.country;
  expect(fitShare.total).toBeCloseTo(model.fitShare, 8);
  expect(explained.total).toBeCloseTo(explainedShare, 8);
  expect(sum(explained.shares)).toBeCloseTo(explainedShare, 8);
});

test("the report has a column or a section for each, and the way of the unit that was named", async () => {
  const plain = (await run(["fit", job])).printed;
  for (const word of ["ranks", "shrunken", "funnel:", "order-free"]) expect(plain).not.toContain(word);
  const {printed} = await run(["fit", job, ...all, "--unit", "bakkeby"]);
  expect(printed).toMatch(
    /\nrank {2}ranks {2}municipality +people +actual +expected +difference +shrunken\n/
  );
  expect(printed).toMatch(/\n {3}1 {2}\(1–\d\) {2}Bakkeby/);
  expect(printed).toMatch(/\ncertainly among the 10 best: \d municipalities; 7 can be/);
  expect(printed).toMatch(/\nrandom intercepts: Laplace · variance between municipalities 0\.\d{4}/);
  expect(printed).toMatch(/\nfixed effect +estimate +se +without units\n\(Intercept\)/);
  expect(printed).toMatch(/\nfunnel: adjusted result, normal limits/);
  expect(printed).toMatch(/\nBakkeby: from raw to adjusted\nraw +[+−]\d/);
  expect(printed.match(/from raw to adjusted/g)).toHaveLength(1);
  const address = await run(["fit", `${job}?unit=Bakkeby`, "--shapley"]);
  expect(address.printed.match(/from raw to adjusted/g)).toHaveLength(1);
});

test("two units, one model, no conditions, nobody assessed: every part still says what there is", async () => {
  for (const options of [
    ["--conditions", "school"],
    ["--none"],
    ["--conditions", "school", "--min-size", "99"]
  ]) {
    for (const format of [["--json"], []]) {
      const {code, complained} = await run(["fit", ...spec, ...options, ...all, ...format]);
      expect({code, complained}).toEqual({code: 0, complained: ""});
    }
  }
  const number = await run(["fit", "test/cases/a-number-per-person/spec.yaml", ...all, "--json"]);
  expect(JSON.parse(number.printed).mixed.medianOddsRatio).toBeNull();
});

test.each([
  [
    ["--mixed", "--quadrature", "0"],
    '--quadrature: invalid number of points "0"; allowed: 1 (Laplace) to 25'
  ],
  [
    ["--mixed", "--quadrature", "26"],
    '--quadrature: invalid number of points "26"; allowed: 1 (Laplace) to 25'
  ],
  [
    ["--mixed", "--quadrature", "10", "--link", "linear"],
    "--quadrature: unsupported quadrature of a linear model; allowed: with link logit"
  ],
  [["--quadrature", "10"], "--quadrature: missing --mixed; allowed: only together with --mixed"],
  [["--interval", "model"], "--interval: missing --ranks; allowed: only together with --ranks"],
  [
    ["--ranks", "--interval", "bootstap"],
    '--interval: unknown interval "bootstap"; did you mean "bootstrap"? allowed: model, coefficients, bootstrap'
  ],
  [["--jobs", "2"], "--jobs: missing --shapley; allowed: only together with --shapley"],
  [["--shapley", "--jobs", "0"], '--jobs: invalid number of threads "0"; allowed: 1 to 256'],
  [["--unit", "Bakkeby"], "--unit: missing --shapley; allowed: only together with --shapley"],
  [
    ["--shapley", "--unit", "Bakeby"],
    '--unit: unknown unit "Bakeby"; did you mean "Bakkeby"? allowed: identifiers and names of units in the data'
  ]
])("%j is refused", async (options, complained) => {
  expect(await run(["fit", job, ...options])).toEqual({code: 2, printed: "", complained: `${complained}\n`});
});
