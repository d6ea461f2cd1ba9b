import {describe, expect, test} from "vitest";
import type {MeanChoice} from "../../../src/engine/index.js";
import {type Benchmark, openBenchmark} from "../../../src/engine/index.js";
import {readPrinted} from "../../../src/sources/register/municipalities.js";
import {populations} from "../../../src/sources/register/populations/index.js";
import {publishedChoice} from "../../../src/spec/publishedChoice.js";
import {drawnWith, specs} from "./specs.js";

const seeds = [undefined, 1, 2014];
const cases = specs.flatMap(spec => seeds.map(seed => ({spec, seed, id: spec.id})));

const topTen = ({units}: Benchmark) =>
  units.flatMap(({name, rank}) => (rank !== null && rank <= 10 ? [name] : [])).sort();
const printed = (analysis: string) => readPrinted(analysis).sort();

function benchmarks({spec, seed}: (typeof cases)[number]) {
  const {table, truth} = drawnWith(spec, seed);
  const open = openBenchmark(table);
  const choice = publishedChoice(spec) as MeanChoice;
  return {
    truth,
    full: open.compute(choice),
    raw: open.compute({...choice, conditions: []})
  };
}

test("five analyses are drawn", () => {
  expect(specs.map(({id}) => id)).toEqual(["edu9", "youth", "imm10", "imm10plus", "refugee"]);
});

describe.each(cases)("$id with seed $seed", item => {
  const {truth, full, raw} = benchmarks(item);
  const {spec} = item;
  const {source} = spec;

  test("has as many people as its setting says, and a national share near the population's", () => {
    expect(full.n).toBe(source.kind === "register" ? source.persons : 0);
    const {national} = populations[spec.id as keyof typeof populations];
    expect(Math.abs(full.national - national)).toBeLessThan(0.02);
  });

  test("with all conditions the ten with the highest differences are the printed ten", () => {
    expect(topTen(full)).toEqual(printed(spec.id));
  });

  test("without conditions at most six of the printed ten are among the ten highest", () => {
    expect(topTen(raw).filter(name => printed(spec.id).includes(name)).length).toBeLessThanOrEqual(6);
  });

  test("the gap between the fifths is what was published, or smaller where nothing was", () => {
    if (spec.id === "refugee") expect(Math.abs((full.fifths.gap ?? 0) - 0.22)).toBeLessThan(0.005);
    else expect(full.fifths.gap).toBeLessThan(0.2);
  });

  test("conditions explain part of the differences between municipalities", () => {
    const [low, high] = spec.id === "refugee" ? [0.3, 0.6] : [0.2, 0.7];
    expect(full.explainedShare).toBeGreaterThan(low);
    expect(full.explainedShare).toBeLessThan(high);
  });

  test("the fit converges, and every level of every condition has people", () => {
    expect(full.model.converged).toBe(true);
    expect(full.warnings).toEqual([]);
  });

  test("chance is as large as binomial chance should be, and real effects as large as they were meant to be", () => {
    const rms = (values: number[]) => Math.sqrt(values.reduce((sum, v) => sum + v * v, 0) / values.length);
    const assessed = full.units.flatMap((unit, u) =>
      unit.assessed ? [{...truth.units[u], se: unit.se ?? 0}] : []
    );
    const chance = rms(assessed.map(({noise, se}) => noise / se));
    expect(chance).toBeGreaterThan(0.75);
    expect(chance).toBeLessThan(1.25);
    const effects = rms(assessed.map(({effect}) => effect)) / truth.tau;
    expect(effects).toBeGreaterThan(0.75);
    expect(effects).toBeLessThan(1.25);
  });

  test("a municipality's difference is its effect and its chance, up to what the national model absorbs", () => {
    const errors = full.units.flatMap((unit, u) =>
      unit.assessed ? [unit.difference - truth.units[u].effect - truth.units[u].noise] : []
    );
    const rms = Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length);
    expect(rms).toBeLessThan(0.015);
  });

  test("the four small islands are not assessed and every printed municipality is", () => {
    const byName = new Map(full.units.map(unit => [unit.name, unit]));
    for (const island of ["Læsø", "Fanø", "Samsø", "Ærø"]) expect(byName.get(island)?.n).toBeLessThan(50);
    for (const name of printed(spec.id)) expect(byName.get(name)?.assessed).toBe(true);
    expect(full.assessed).toBeGreaterThanOrEqual(60);
    expect(full.assessed).toBeLessThanOrEqual(94);
  });

  test("Copenhagen, Aarhus and Odense have the most people", () => {
    const bySize = [...full.units].sort((a, b) => b.n - a.n).slice(0, 3);
    expect(bySize.map(({name}) => name)).toEqual(["København", "Aarhus", "Odense"]);
  });
});

describe.each(seeds)("over the five analyses with seed %s", seed => {
  test("the gap is largest among refugees and their families", () => {
    const gaps = specs.map(spec => ({
      id: spec.id,
      gap: benchmarks({spec, seed, id: spec.id}).full.fifths.gap ?? 0
    }));
    expect(gaps.sort((a, b) => b.gap - a.gap)[0].id).toBe("refugee");
  });
});
