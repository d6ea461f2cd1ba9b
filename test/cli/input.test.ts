import {spawn} from "node:child_process";
import {readFileSync} from "node:fs";
import {resolve} from "node:path";
import {expect, test} from "vitest";
import {run} from "./run.js";

const spec = "test/cases/spec.yaml";
const people = "test/cases/comma/data.csv";
const spells = "data/samples/wait.csv";

/** A text in pieces of a few bytes. */
const pieces = (bytes: Uint8Array, size = 7) =>
  Array.from({length: Math.ceil(bytes.length / size)}, (_, at) => bytes.subarray(at * size, (at + 1) * size));

const courses = `synthetic,w0,w1,w2\n${"yes,job,job,none\nyes,none,none,job\nyes,none,job,job\n".repeat(3)}`;

test.each([
  [["fit", spec], people],
  [["check", spec], people],
  [["multiverse", spec, "--jobs", "1"], people],
  [["duration", "data/samples/wait.yaml"], spells]
])("%j prints the same of data that are piped as of the file", async (words, file) => {
  const bytes = new Uint8Array(readFileSync(file));
  const ofFile = await run([...words, "--data", file, "--json"]);
  const piped = await run([...words, "--data", "-", "--json"], pieces(bytes));
  expect(ofFile.printed).not.toBe("");
  expect(piped).toEqual(ofFile);
});

test("a report names standard input where it would name the file", async () => {
  const report = await run(["fit", spec, "--data", "-"], [new Uint8Array(readFileSync(people))]);
  expect(report.complained).toBe("");
  expect(report.printed).toContain("standard input");
  expect(report.printed).not.toContain("data.csv");
});

test("courses are piped where their file would stand", async () => {
  const {printed, code} = await run(
    ["sequence", "-", "--clusters", "2", "--json"],
    [new TextEncoder().encode(courses)]
  );
  expect(code).toBe(0);
  expect(JSON.parse(printed)).toMatchObject({synthetic: true});
  expect(printed).toContain('"standard input"');
});

const text = readFileSync(people, "utf8").split("\n");

test.each([
  ["nothing", [], "standard input: missing data: nothing came\n"],
  ["empty pieces", [new Uint8Array(0)], "standard input: missing data: nothing came\n"],
  ["a header alone", [`${text[0]}\n`], /^standard input: missing rows: /],
  [
    "Parquet",
    ["PA", "R1", "and more"],
    "standard input: unsupported Parquet: it cannot be read from standard input; give a file\n"
  ],
  ["a cell too many", [text.slice(0, 3).join("\n"), ",\n"], /^standard input line 3: invalid row: it has /],
  ["a picture", [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0)], /^standard input/]
])("%s from standard input is refused by that name", async (_, input, message) => {
  const {code, printed, complained} = await run(
    ["fit", spec, "--data", "-"],
    input.map(piece => (typeof piece === "string" ? new TextEncoder().encode(piece) : piece))
  );
  expect([code, printed]).toEqual([2, ""]);
  if (typeof message === "string") expect(complained).toBe(message);
  else expect(complained).toMatch(message);
});

test("an analysis is not read from standard input, whether people are or not", async () => {
  for (const more of [[], ["--data", "-"]]) {
    for (const command of ["fit", "check", "multiverse", "duration"]) {
      expect((await run([command, "-", ...more])).complained).toBe(
        "unsupported analysis from standard input; allowed: an id, a path or an address; standard input is for data (--data -)\n"
      );
    }
  }
});

test("the installed command reads a pipe, and stops reading what is no table", async () => {
  const piped = (input: Iterable<string>) =>
    new Promise<{code: number | null; printed: string; complained: string}>((done, fail) => {
      const child = spawn(process.execPath, [
        resolve("bin/rammevilkar.js"),
        "fit",
        spec,
        "--data",
        "-",
        "--json"
      ]);
      let printed = "";
      let complained = "";
      child.stdout.on("data", chunk => {
        printed += chunk;
      });
      child.stderr.on("data", chunk => {
        complained += chunk;
      });
      child.on("error", fail);
      child.on("close", code => done({code, printed, complained}));
      // The command may stop reading before all is written.
      child.stdin.on("error", () => {});
      for (const piece of input) child.stdin.write(piece);
      child.stdin.end();
    });
  const file = await run(["fit", spec, "--data", people, "--json"]);
  expect(await piped(text.map(line => `${line}\n`))).toEqual({
    code: 0,
    printed: file.printed,
    complained: ""
  });
  const endless = Array.from({length: 400}, () => "\0".repeat(10_000));
  const refused = await piped(endless);
  expect(refused.code).toBe(2);
  expect(refused.complained).toMatch(/^standard input: invalid text: it holds NUL bytes/);
}, 60_000);
