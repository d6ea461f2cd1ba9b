import {describe, expect, test} from "vitest";
import type {MeanChoice} from "../../../src/engine/index.js";
import {alternative, openBenchmark, random, toggled} from "../../../src/engine/index.js";
import {table} from "../tables.js";

const stream = random(7);
const names = "abcdefghijklmnopqrstuvwxyz".split("");
const people = Array.from({length: 1500}, () => {
  const at = stream.integer(names.length);
  const poor = stream.integer(names.length) < at;
  return {unit: names[at], poor: poor ? "poor" : "good", age: stream.integer(40), y: Number(!poor)};
});
const benchmark = openBenchmark(
  table(
    people.map(({unit, y}) => [unit, stream.integer(3) === 0 ? 1 - y : y] as const),
    {poor: people.map(({poor}) => poor), age: people.map(({age}) => age)}
  )
);
const choice = {conditions: ["poor", "age"], link: "logit", minimumUnitSize: 50} as const;

describe("toggled(choice, condition)", () => {
  test("takes out what was in and puts in what was out, and keeps the rest", () => {
    expect(toggled(choice, "poor") as MeanChoice).toEqual({...choice, conditions: ["age"]});
    expect(toggled({...choice, conditions: ["age"], reference: ["a"]}, "poor")).toEqual({
      ...choice,
      conditions: ["age", "poor"],
      reference: ["a"]
    });
  });
});

describe("alternative(before, after, condition)", () => {
  const before = benchmark.refit(choice);
  const after = benchmark.refit(toggled(choice, "poor") as MeanChoice);
  const found = alternative(before, after, "poor");

  test("holds the other model's differences and ranks, unit by unit", () => {
    expect(found.condition).toBe("poor");
    expect(found.on).toBe(false);
    expect(found.units).toEqual(after.units.map(({unit, difference, rank}) => ({unit, difference, rank})));
  });

  test("counts the units that move more than ten places", () => {
    const moves = before.units.map(({rank}, at) => Math.abs((rank ?? 0) - (after.units[at].rank ?? 0)));
    expect(found.moved).toBe(moves.filter(move => move > 10).length);
    expect(found.moved).toBeGreaterThan(0);
  });

  test("says so when the condition is put in", () => {
    expect(alternative(after, before, "poor")).toMatchObject({on: true, moved: found.moved});
  });

  test("a unit that is not assessed moves nowhere", () => {
    const none = {...choice, minimumUnitSize: 10_000};
    const still = alternative(
      benchmark.refit(none),
      benchmark.refit(toggled(none, "poor") as MeanChoice),
      "poor"
    );
    expect(still.moved).toBe(0);
    expect(still.units.every(({rank}) => rank === null)).toBe(true);
  });
});
