import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {groupsOf} from "../../../src/engine/duration/groups.js";
import {logRank} from "../../../src/engine/duration/logRank.js";
import {InputError} from "../../../src/engine/errors.js";
import {readOracle} from "../../oracle/oracle.js";
import {farthest, lung, newcomers, veteran} from "./oracles.js";
import {durations} from "./tables.js";

interface RTest {
  readonly observed: number[];
  readonly expected: number[];
  readonly chisq: number;
  readonly p: number;
}

describe("R's survdiff", () => {
  const own =
    readOracle<Record<"logrank_sex" | "logrank_health" | "logrank_health_by_sex", RTest>>("json/spells.json");

  test.each([
    [
      "lung by sex",
      lung({everyone: true}),
      "sexes",
      readOracle<{logrank_sex: RTest}>("json/lung.json").logrank_sex
    ],
    [
      "veteran by cell type",
      veteran(),
      "celltype",
      readOracle<{logrank: RTest}>("json/veteran.json").logrank
    ],
    ["spells by sex", newcomers(), "sex", own.logrank_sex],
    ["spells by health", newcomers(), "health", own.logrank_health]
  ] as const)("%s", (_, table, by, r) => {
    const {groups, statistic, degrees, p} = logRank(table, groupsOf(table, by));
    expect(groups.map(({observed}) => observed)).toEqual(r.observed);
    expect(
      farthest(
        groups.map(({expected}) => expected),
        r.expected
      )
    ).toBeLessThan(1e-12);
    expect(farthest([statistic], [r.chisq])).toBeLessThan(1e-12);
    expect(degrees).toBe(r.observed.length - 1);
    expect(p).toBeCloseTo(r.p, 12);
  });

  test("stratified: veteran by cell type within treatment", () => {
    const table = veteran();
    const {logRank: r} = readOracle<{logRank: {stratified: RTest & {statistic: number}}}>(
      "json/durations.json"
    );
    const {groups, statistic} = logRank(table, groupsOf(table, "celltype"), groupsOf(table, "arm"));
    expect(
      farthest(
        groups.map(({expected}) => expected),
        r.stratified.expected
      )
    ).toBeLessThan(1e-12);
    expect(farthest([statistic], [r.stratified.statistic])).toBeLessThan(1e-12);
  });
});

describe("R's survdiff, stratified", () => {
  test("spells by health within sex", () => {
    const table = newcomers();
    const {logrank_health_by_sex: r} = readOracle<Record<"logrank_health_by_sex", RTest>>("json/spells.json");
    const {groups, statistic} = logRank(table, groupsOf(table, "health"), groupsOf(table, "sex"));
    expect(
      farthest(
        groups.map(({expected}) => expected),
        r.expected
      )
    ).toBeLessThan(1e-12);
    expect(farthest([statistic], [r.chisq])).toBeLessThan(1e-12);
  });
});

describe("the log-rank test", () => {
  test("of two people each is worked out by hand", () => {
    const table = durations("a 1 | b 2 | a 3 | b 4+");
    const {groups, statistic} = logRank(table, groupsOf(table, "unit"));
    const expected = 1 / 2 + 1 / 3 + 1 / 2;
    const variance = 1 / 4 + 2 / 9 + 1 / 4;
    expect(groups[0].expected).toBeCloseTo(expected, 15);
    expect(statistic).toBeCloseTo((2 - expected) ** 2 / variance, 14);
  });

  test("has nothing to say of one group, or where nobody has the event", () => {
    const one = durations("a 1 2");
    expect(logRank(one, groupsOf(one, "unit"))).toMatchObject({statistic: null, degrees: 0, p: null});
    const never = durations("a 1+ | b 2+");
    expect(logRank(never, groupsOf(never, "unit"))).toMatchObject({statistic: null, degrees: 0, p: null});
  });

  test("knows only units and categories as groups", () => {
    const table = durations("a 1", {age: [30]});
    expect(() => groupsOf(table, "age")).toThrow(
      new InputError("unknown", 'grouping "age"', {allowed: "allowed: unit"})
    );
  });

  test("expects as many events as there are, and does not depend on the order of rows", () => {
    const people = fc.array(
      fc.tuple(fc.constantFrom("a", "b", "c"), fc.integer({min: 0, max: 6}), fc.constantFrom<0 | 1>(0, 1)),
      {minLength: 1, maxLength: 40}
    );
    fc.assert(
      fc.property(people, rows => {
        const table = durations(rows);
        const found = logRank(table, groupsOf(table, "unit"));
        const sum = (key: "observed" | "expected") =>
          found.groups.reduce((total, group) => total + group[key], 0);
        expect(sum("expected")).toBeCloseTo(sum("observed"), 10);
        const turned = durations([...rows].reverse());
        const again = logRank(turned, groupsOf(turned, "unit"));
        expect(farthest([again.statistic], [found.statistic])).toBeLessThan(1e-9);
      })
    );
  });
});
