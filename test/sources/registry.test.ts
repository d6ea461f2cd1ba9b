import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {readPeople} from "../../src/sources/read.js";
import {sourceOf} from "../../src/sources/registry.js";
import type {SourceSpec} from "../../src/sources/source.js";
import {listSpecs} from "../../src/spec/load.js";

const folder = mkdtempSync(join(tmpdir(), "registry-"));
const of = (source: SourceSpec) => sourceOf({source});
const register = {kind: "register", population: "edu9", persons: 2000, seed: 1} as const;

test("what can be asked of people who are made", () => {
  expect(of(register)).toMatchObject({
    synthetic: true,
    hasMap: true,
    population: "edu9",
    size: {persons: 2000, units: 98},
    weekly: null,
    file: null
  });
  expect(of({...register, population: "weakest"}).weekly).toEqual({
    population: "weakest",
    persons: 2000,
    seed: 1
  });
});

test.each(["csv", "parquet"] as const)("what can be asked of a %s file", kind => {
  expect(of({kind, file: "people.file"})).toMatchObject({
    synthetic: false,
    hasMap: false,
    population: null,
    size: null,
    weekly: null,
    file: "people.file"
  });
});

test("the shipped analyses with weeks are those of 2016", async () => {
  const weekly = (await listSpecs()).filter(({spec}) => sourceOf(spec).weekly !== null);
  expect(weekly.map(({spec}) => spec.id)).toEqual(["weakest", "newcomers", "activation"]);
});

test("the fingerprint of a file is another when its bytes are, and not when its name is", async () => {
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const print = (file: string, kind: "csv" | "parquet" = "csv") => of({kind, file}).fingerprint(folder);
  write("a.csv", "x\n1\n");
  write("b.csv", "x\n1\n");
  const first = await print("a.csv");
  expect(first).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect([await print("b.csv"), await print("b.csv", "parquet")]).toEqual([first, first]);
  write("b.csv", "x\n2\n");
  expect(await print("b.csv")).not.toBe(first);
  await expect(print("none.csv")).rejects.toThrow(/none\.csv: missing file$/);
});

test("the fingerprint of people who are made is another when their population, number or seed is", async () => {
  const prints = await Promise.all(
    [
      register,
      {...register, seed: 2},
      {...register, persons: 3000},
      {...register, population: "youth" as const}
    ].map(source => of(source).fingerprint(folder))
  );
  expect(new Set(prints).size).toBe(4);
});

test("a source says beforehand how many people and units reading gives", async () => {
  const loaded = (await listSpecs()).find(({spec}) => spec.id === "edu9")!;
  const {table} = await readPeople(loaded);
  expect({persons: table.rows, units: table.units.length}).toEqual(sourceOf(loaded.spec).size);
});
