import {afterAll, describe, expect, test} from "vitest";
import {
  type CodedTable,
  explain,
  type MeanLink,
  type Multiverse,
  summariseMultiverse
} from "../../../src/engine/index.js";
import {category, codedOracle, isHere, numeric, readOracle} from "../../oracle/oracle.js";
import {medpar, people, peopleWeeks} from "../../oracle/tables.js";
import {all, largestDifference, whole} from "./whole.js";

/** All subsets of four conditions in R: `multiverse.json`. */
interface Subsets {
  readonly logLik: readonly number[];
  readonly r2: readonly number[];
  readonly shapley_r2: readonly number[];
  readonly unit: readonly string[];
  readonly resid_full: readonly number[];
  readonly resid_min: readonly number[];
  readonly resid_max: readonly number[];
  readonly resid_median: readonly number[];
  readonly rank_min: readonly number[];
  readonly rank_max: readonly number[];
  readonly rank_full: readonly number[];
  readonly share_positive: readonly number[];
  readonly resid_first_last: readonly (readonly number[])[];
}

/** Units over all models in R: `multiverse_units.json`, by `multiverse.R`. */
interface Units {
  readonly units: readonly string[];
  readonly n: readonly number[];
  readonly differences: readonly (readonly number[])[] | null;
  readonly squaredErrors: readonly number[];
  readonly differenceQuartiles: readonly (readonly number[])[];
  readonly rankQuartiles: readonly (readonly number[])[];
  readonly topFifth: readonly number[];
  readonly sdModels: readonly number[];
  readonly mattersRank: readonly (readonly number[])[];
  readonly mattersDifference: readonly (readonly number[])[];
  readonly raw: readonly number[];
  readonly steps: readonly (readonly number[])[];
  readonly adjusted: readonly number[];
  readonly fitShare: readonly number[];
  readonly explainedShare: readonly number[];
}

const tolerance = 1e-8;
let largest = {logLik: 0, other: 0};
afterAll(() => {
  console.log(
    `multiverse against R: largest differences: log-likelihoods ${largest.logLik.toExponential(0)} relative, all else ${largest.other.toExponential(0)}`
  );
});

function expectNear(found: ArrayLike<number>, expected: ArrayLike<number>): void {
  const difference = largestDifference(found, expected);
  largest = {...largest, other: Math.max(largest.other, difference)};
  expect(difference).toBeLessThan(tolerance);
}

const over = (table: CodedTable, link: MeanLink) =>
  whole(table, {conditions: all(table), link, minimumUnitSize: 1});

/** Per model the ranks that each unit may have, counting ties above or below it: R tells ties apart by rounding. */
function possibleRanks({differences, units}: Multiverse): (readonly [number, number])[][] {
  return Array.from({length: differences.length / units.length}, (_, model) => {
    const row = differences.subarray(model * units.length, (model + 1) * units.length);
    return Array.from(row, value => [
      1 + row.filter(other => other > value + 1e-9).length,
      row.filter(other => other >= value - 1e-9).length
    ]);
  });
}

function compareSubsets(multiverse: Multiverse, r: Subsets): void {
  const {statistics, differences, units} = multiverse;
  statistics.logLik.forEach((found, at) => {
    const error = Math.abs(found / r.logLik[at] - 1);
    largest = {...largest, logLik: Math.max(largest.logLik, error)};
    expect(error).toBeLessThan(tolerance);
  });
  expectNear(statistics.fitShare, r.r2);
  const {fitShare} = explain(multiverse).country;
  expectNear(fitShare.shares as number[], r.shapley_r2);
  const place = new Map(units.map(({unit}, at) => [unit, at]));
  const order = r.unit.map(unit => place.get(String(unit)) ?? -1);
  const summaries = summariseMultiverse(multiverse);
  const ranks = possibleRanks(multiverse);
  const read = (value: (at: number) => number) => order.map(value);
  const differencesOf = (model: number) => read(at => differences[model * units.length + at]);
  const last = ranks.length - 1;
  for (const [found, expected] of [
    [read(at => summaries[at].difference.full), r.resid_full],
    [read(at => summaries[at].difference.lowest), r.resid_min],
    [read(at => summaries[at].difference.highest), r.resid_max],
    [read(at => summaries[at].difference.median), r.resid_median],
    [differencesOf(0), r.resid_first_last[0]],
    [differencesOf(1), r.resid_first_last[1]],
    [differencesOf(last), r.resid_first_last[2]]
  ]) {
    expectNear(found, expected);
  }
  order.forEach((at, row) => {
    for (const [expected, found] of [
      [r.rank_min[row], [0, 1].map(end => Math.min(...ranks.map(model => model[at][end])))],
      [r.rank_max[row], [0, 1].map(end => Math.max(...ranks.map(model => model[at][end])))],
      [r.rank_full[row], ranks[last][at]]
    ] as const) {
      expect(found[0]).toBeLessThanOrEqual(expected);
      expect(found[1]).toBeGreaterThanOrEqual(expected);
    }
    expect(summaries[at].rank.full).toBe((ranks[last][at][0] + ranks[last][at][1]) / 2);
  });
  expect(read(at => summaries[at].positive)).toEqual(r.share_positive);
}

function compareUnits(multiverse: Multiverse, r: Units): void {
  const {units, conditions, se} = multiverse;
  const order = r.units.map(unit => units.findIndex(({unit: id}) => id === unit));
  const read = (value: (at: number) => number) => order.map(value);
  const summaries = summariseMultiverse(multiverse);
  const {units: explained, country} = explain(multiverse);
  if (r.differences !== null) {
    r.differences.forEach((row, model) => {
      const found = read(at => multiverse.differences[model * units.length + at]);
      expectNear(found, row);
    });
  }
  expect(read(at => units[at].n)).toEqual(r.n);
  expectNear(
    read(at => se[at]),
    r.squaredErrors
  );
  expectNear(
    read(at => summaries[at].sdChance ** 2),
    r.squaredErrors
  );
  expectNear(
    read(at => summaries[at].sdModels),
    r.sdModels
  );
  expect(read(at => summaries[at].topFifth ?? -1)).toEqual(r.topFifth);
  order.forEach((at, row) => {
    const {difference, rank, matters} = summaries[at];
    const quartiles = ({quartile1, median, quartile3}: typeof rank) => [quartile1, median, quartile3];
    const change = (condition: string) => matters.find(({condition: id}) => id === condition);
    const {raw, steps, adjusted} = explained[at];
    for (const [found, expected] of [
      [quartiles(difference), r.differenceQuartiles[row]],
      [quartiles(rank), r.rankQuartiles[row]],
      [conditions.map(id => change(id)?.rank ?? Number.NaN), r.mattersRank[row]],
      [conditions.map(id => change(id)?.difference ?? Number.NaN), r.mattersDifference[row]],
      [
        [raw, ...steps, adjusted],
        [r.raw[row], ...r.steps[row], r.adjusted[row]]
      ]
    ]) {
      expectNear(found, expected);
    }
  });
  expectNear(country.fitShare.shares as number[], r.fitShare);
  expectNear(country.explainedShare.shares as number[], r.explainedShare);
}

const units = readOracle<{contraception: Units; hsb82: Units}>("json/multiverse_units.json");

describe("R's contraception, all 16 logistic models", () => {
  const table = codedOracle(
    "contraception",
    {
      unit: {column: "district"},
      outcome: {kind: "binary", column: "use", success: "Y"},
      conditions: [
        numeric("age"),
        numeric("age2"),
        category("livch", "0", "1", "2", "3+"),
        category("urban", "N", "Y")
      ]
    },
    {age2: row => Number(row.age) ** 2}
  );
  const multiverse = over(table, "logit");

  test("log-likelihood, McFadden's share, Shapley shares of it, districts' differences and ranks", () => {
    compareSubsets(
      multiverse,
      readOracle<{contraception_glm: Subsets}>("json/multiverse_mlmrev.json").contraception_glm
    );
  });

  test("every district in every model, its two uncertainties, what matters to it, its way from raw to adjusted", () => {
    compareUnits(multiverse, units.contraception);
  });
});

describe("R's hsb82, all 32 linear models", () => {
  const table = codedOracle("hsb82", {
    unit: {column: "school"},
    outcome: {kind: "number", column: "mAch"},
    conditions: [
      category("minrty", "No", "Yes"),
      category("sx", "Male", "Female"),
      numeric("ses"),
      {...numeric("meanses"), per: "unit" as const},
      {...category("sector", "Public", "Catholic"), per: "unit" as const}
    ]
  });
  const multiverse = over(table, "linear");

  test("every school over all models, and what each condition does to it", () => {
    compareUnits(multiverse, units.hsb82);
  });

  test("shares of R² are relaimpo's LMG", () => {
    const {r2, lmg} = readOracle<{relaimpo_hsb82: {r2: number; lmg: Record<string, number>}}>(
      "json/multiverse_mlmrev.json"
    ).relaimpo_hsb82;
    const {total, shares} = explain(multiverse).country.fitShare;
    expect(Math.abs((total ?? Number.NaN) - r2)).toBeLessThan(tolerance);
    multiverse.conditions.forEach((id, j) => {
      expect(Math.abs((shares[j] ?? Number.NaN) - lmg[id])).toBeLessThan(tolerance);
    });
  });
});

/** With every unit in every model, and their ranks, ties told by the twelfth decimal. */
type OwnSubsets = Subsets & Readonly<Record<"resid" | "rank", readonly (readonly number[])[]>>;
type Shares = {readonly r2: number; readonly lmg: Readonly<Record<string, number>>};
const own = readOracle<
  Record<"people_glm" | "people_lm", OwnSubsets> & Record<"relaimpo_people" | "relaimpo_people_lpm", Shares>
>("json/multiverse_own.json");

describe.each([
  ["logistic", people, "logit", "people_glm"],
  ["linear", peopleWeeks, "linear", "people_lm"]
] as const)("R's people, all 32 %s models", (_, open, link, key) => {
  const multiverse = over(open(), link);
  const r = own[key];

  test("log-likelihood, share of fit, Shapley shares of it, municipalities' differences and ranks", () => {
    compareSubsets(multiverse, r);
  });

  test("every municipality in every model", () => {
    const {units, differences} = multiverse;
    const ranks = possibleRanks(multiverse);
    const order = r.unit.map(id => units.findIndex(({unit}) => unit === String(id)));
    r.resid.forEach((row, model) => {
      const found = order.map(at => differences[model * units.length + at]);
      expectNear(found, row);
      order.forEach((at, column) => {
        const [lowest, highest] = ranks[model][at];
        expect(lowest).toBeLessThanOrEqual(r.rank[model][column]);
        expect(highest).toBeGreaterThanOrEqual(r.rank[model][column]);
      });
    });
  });
});

test.each([
  ["relaimpo_people", peopleWeeks],
  ["relaimpo_people_lpm", people]
] as const)("%s: shares of R² are relaimpo's LMG", (key, open) => {
  const {r2, lmg} = own[key];
  const multiverse = over(open(), "linear");
  const {total, shares} = explain(multiverse).country.fitShare;
  expect(Math.abs((total ?? Number.NaN) - r2)).toBeLessThan(tolerance);
  expect(multiverse.conditions.toSorted()).toEqual(Object.keys(lmg).toSorted());
  multiverse.conditions.forEach((id, j) => {
    expect(Math.abs((shares[j] ?? Number.NaN) - lmg[id])).toBeLessThan(tolerance);
  });
});

test.each(["medpar"].filter(isHere))("R's %s, all 16 logistic models", () => {
  compareSubsets(
    over(medpar(), "logit"),
    readOracle<{medpar_glm: Subsets}>("json/multiverse.json").medpar_glm
  );
});
