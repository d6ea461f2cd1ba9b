import {describe, expect, test} from "vitest";
import {
  buffersOf,
  type CodedTable,
  type MeanChoice,
  type MeanLink,
  type Multiverse,
  openBenchmark,
  summariseMultiverse
} from "../../../src/engine/index.js";
import {withParts} from "../../../src/engine/multiverse/parts.js";
import {openModels} from "./openModels.js";
import {people} from "./people.js";
import {all, largestDifference, sliced, whole} from "./whole.js";

/** Largest distance of any model's units and statistics from a fit of that model alone, from the beginning. */
function distance(table: CodedTable, multiverse: Multiverse): number {
  const {choice, masks, units, everyone, statistics} = multiverse;
  const bench = openBenchmark(table);
  return Math.max(
    ...Array.from(masks, (mask, row) => {
      const conditions = choice.conditions.filter((_, j) => (mask >>> j) & 1);
      const {
        units: alone,
        model,
        fifths,
        explainedShare,
        explainedShareNoiseRemoved
      } = bench.compute({...choice, conditions} as MeanChoice);
      const assessed = alone.filter(unit => unit.assessed);
      const cut = <T extends Float64Array | Float32Array>(rows: T, width: number) =>
        rows.slice(row * width, (row + 1) * width);
      expect(Array.from(cut(multiverse.ranks, units.length))).toEqual(assessed.map(({rank}) => rank));
      const numbers = (values: readonly (number | null)[]) => values.map(value => value ?? Number.NaN);
      return Math.max(
        largestDifference(
          cut(multiverse.expected, everyone.length),
          alone.map(({expected}) => expected)
        ),
        largestDifference(
          cut(multiverse.differences, units.length),
          assessed.map(({difference}) => difference)
        ),
        largestDifference(
          cut(multiverse.squaredErrors, units.length).map(Math.sqrt),
          assessed.map(({se}) => se)
        ),
        largestDifference(
          numbers([model.fitShare, explainedShare, explainedShareNoiseRemoved, fifths.gap]),
          [
            statistics.fitShare,
            statistics.explainedShare,
            statistics.explainedShareNoiseRemoved,
            statistics.gap
          ].map(values => values[row])
        ),
        largestDifference([(model.logLik ?? Number.NaN) / 600], [statistics.logLik[row] / 600])
      );
    })
  );
}

const choice = (table: CodedTable, link: MeanLink = "logit", rest: Partial<MeanChoice> = {}): MeanChoice => ({
  conditions: all(table),
  link,
  minimumUnitSize: 1,
  ...rest
});

describe("every model is that of its conditions alone", () => {
  const yes = people();
  const counts = people({outcome: "count"});
  const numbers = people({outcome: "number"});
  test.each<[string, CodedTable, MeanChoice]>([
    ["logit", yes, choice(yes)],
    ["linear on yes and no", yes, choice(yes, "linear")],
    ["counts and weights", counts, choice(counts)],
    ["counts, linear", counts, choice(counts, "linear")],
    ["numbers", numbers, choice(numbers, "linear")],
    ["a reference population", yes, choice(yes, "logit", {reference: ["a", "b", "c", "e"]})],
    ["a reference population, linear", yes, choice(yes, "linear", {reference: ["a", "b", "c", "e"]})],
    ["units too small to be assessed", yes, choice(yes, "logit", {minimumUnitSize: 60})],
    ["fewer conditions than the table has", yes, choice(yes, "logit", {conditions: ["x", "b"]})],
    ["no conditions", yes, choice(yes, "logit", {conditions: []})]
  ])("%s", (_, table, choice) => {
    const multiverse = whole(table, choice);
    expect(multiverse.exact).toBe(true);
    expect(multiverse.masks).toHaveLength(2 ** choice.conditions.length);
    expect(distance(table, multiverse)).toBeLessThan(1e-8);
  });
});

describe("openModels(table, choice)", () => {
  const table = people();

  test.each<MeanLink>(["logit", "linear"])("gives the same %s numbers however the range is cut", link => {
    const one = whole(table, choice(table, link));
    expect(sliced(openModels(table, choice(table, link)))).toEqual(one);
  });

  test("names its conditions in the table's order, and who is assessed", () => {
    const open = openModels(table, {conditions: ["place", "a"], link: "logit", minimumUnitSize: 60});
    expect(open.conditions).toEqual(["a", "place"]);
    expect(open.choice.conditions).toEqual(open.conditions);
    expect(open.everyone).toHaveLength(8);
    expect(open.units.length).toBeLessThan(8);
    expect(open.units.every(({n}) => n >= 60)).toBe(true);
  });

  test.each([
    [{conditions: ["zodiac"]}, "unknown condition"],
    [{minimumUnitSize: 0}, "invalid minimum unit size"],
    [{reference: ["z"]}, "unknown unit z"]
  ])("complains about %j", (wrong, message) => {
    expect(() => openModels(table, choice(table, "logit", wrong))).toThrow(message);
  });

  test("has parts that can be moved to another thread and joined there", () => {
    const open = openModels(table, choice(table));
    const parts = [open.fit(5, 16), open.fit(0, 5)].map(part =>
      structuredClone(part, {transfer: buffersOf(part)})
    );
    expect(open.whole(parts)).toEqual(whole(table, choice(table)));
  });

  test("joins only parts that hold every model", () => {
    const open = openModels(table, choice(table));
    expect(() => open.whole([open.fit(0, 3), open.fit(4, 16), open.fit(2, 2)])).toThrow(
      "missing model 3 of 16 in the parts of a multiverse"
    );
  });
});

describe("linearised()", () => {
  const six = people({persons: 3000, units: 12});
  const table = {
    ...six,
    columns: [
      ...six.columns,
      ...people({persons: 3000, units: 12, seed: 4}).columns.map(column => ({...column, id: `${column.id}2`}))
    ]
  };
  const open = openModels(table, choice(table));
  const nearly = open.linearised();

  test("is near the exact answer, exact at both ends, and says which models are which", () => {
    const exact = whole(table, choice(table));
    expect(nearly.exact).toBe(false);
    expect(nearly.fitted[0] + nearly.fitted[255]).toBe(2);
    expect(nearly.fitted.reduce((sum, value) => sum + value, 0)).toBe(2 * (1 + 8 + 28));
    expect(largestDifference(nearly.differences, exact.differences)).toBeLessThan(0.005);
    expect(largestDifference(nearly.statistics.fitShare, exact.statistics.fitShare)).toBeLessThan(0.005);
    expect(largestDifference(nearly.squaredErrors, exact.squaredErrors)).toBeLessThan(1e-3);
    const width = nearly.units.length;
    nearly.fitted.forEach((isFitted, row) => {
      if (isFitted === 0) return;
      const cut = ({differences}: Multiverse) => differences.slice(row * width, (row + 1) * width);
      expect(cut(nearly)).toEqual(cut(exact));
    });
  });

  test("gives way to exact parts as they come, and is exact when the last is there", () => {
    const half = withParts(nearly, [open.fit(0, 128)]);
    expect(half.exact).toBe(false);
    expect(half.fitted.slice(0, 128)).toEqual(new Uint8Array(128).fill(1));
    expect(half.fitted[200]).toBe(nearly.fitted[200]);
    const full = withParts(half, [open.fit(128, 256)]);
    expect(full).toEqual(whole(table, choice(table)));
    expect(nearly.fitted).not.toEqual(full.fitted);
  });

  test("of linear models, or of few conditions, is the exact answer", () => {
    const few = people();
    for (const link of ["linear", "logit"] as const) {
      expect(openModels(few, choice(few, link)).linearised()).toEqual(whole(few, choice(few, link)));
    }
  });
});

describe("summariseMultiverse(multiverse)", () => {
  const table = people();
  const multiverse = whole(table, choice(table));
  const summary = summariseMultiverse(multiverse);

  test("spreads lie between the lowest and the highest, and name both ends", () => {
    summary.forEach(({difference, rank}, at) => {
      for (const {lowest, quartile1, median, quartile3, highest, full, empty} of [difference, rank]) {
        const ascending = [lowest, quartile1, median, quartile3, highest];
        expect(ascending).toEqual([...ascending].sort((a, b) => a - b));
        for (const end of [full, empty]) {
          expect(end).toBeGreaterThanOrEqual(lowest);
          expect(end).toBeLessThanOrEqual(highest);
        }
      }
      expect(difference.empty).toBe(multiverse.differences[at]);
      expect(rank.full).toBe(multiverse.ranks[15 * summary.length + at]);
    });
  });

  test("outer fifths hold as many units in every model", () => {
    const sum = (key: "topFifth" | "bottomFifth") =>
      summary.reduce((total, unit) => total + (unit[key] ?? 0), 0);
    expect(sum("topFifth")).toBeCloseTo(2, 12);
    expect(sum("bottomFifth")).toBeCloseTo(1, 12);
  });

  test("what matters is named by the size of its mean change of rank", () => {
    for (const {matters} of summary) {
      expect(matters.map(({condition}) => condition).sort()).toEqual(["a", "b", "place", "x"]);
      const sizes = matters.map(({rank}) => Math.abs(rank));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    }
  });

  test("can be written as JSON without loss", () => {
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
  });
});
