import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import * as duration from "../../src/engine/duration/index.js";
import * as engine from "../../src/engine/index.js";
import * as sequence from "../../src/engine/sequence/index.js";
import * as whole from "../../src/package/index.js";

const docs = readFileSync("docs/package.md", "utf8");
const [, table] = docs.split("## Functions by task\n");
const methods = ["compute", "refit", "errors", "bootstrap", "check", "multiverse", "sampledExplanation"];

describe("docs/package.md", () => {
  test("lists every value of the engine by what it is for", () => {
    const listed = new Set([...table.matchAll(/`(\w+)`/g)].map(match => match[1]));
    expect(Object.keys(engine).filter(name => name !== "InputError" && !listed.has(name))).toEqual([]);
    const strangers = [...listed].filter(name => !(name in engine) && !methods.includes(name));
    expect(strangers).toEqual([]);
  });
});

describe("the doors", () => {
  test("the whole door is the engine and its results as columns", () => {
    expect(Object.keys(whole).sort()).toEqual([...Object.keys(engine), "columnsOf"].sort());
  });

  test("those of durations and sequences are parts of the engine, the same to the last object", () => {
    for (const part of [duration, sequence]) expect(engine).toMatchObject({...part});
  });
});
