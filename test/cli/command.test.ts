import {spawn} from "node:child_process";
import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {expect, test} from "vitest";
import type {Run} from "./run.js";

const command = resolve("bin/rammevilkar.js");
const elsewhere = mkdtempSync(join(tmpdir(), "elsewhere-"));

/** Runs the installed command in a process of its own; closes its output after `enough` characters, if said. */
function spawned(words: readonly string[], cwd: string, enough = Number.POSITIVE_INFINITY): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [command, ...words], {cwd});
    const result: Run = {code: -1, printed: "", complained: ""};
    child.stdout.on("data", chunk => {
      result.printed += chunk;
      if (result.printed.length >= enough) child.stdout.destroy();
    });
    child.stderr.on("data", chunk => {
      result.complained += chunk;
    });
    child.on("error", fail);
    child.on("close", code => done({...result, code: code ?? -1}));
  });
}

test("the command works from any folder, twice with the same bytes, whatever that folder's settings", async () => {
  writeFileSync(join(elsewhere, "tsconfig.json"), "not JSON");
  const first = await spawned(["fit", "imdi2016", "--json"], elsewhere);
  expect(first.code).toBe(0);
  expect(JSON.parse(first.printed).published).toMatchObject({printed: 19, found: 19});
  const second = await spawned(["fit", "imdi2016", "--json"], process.cwd());
  expect(second.printed).toBe(first.printed);
}, 60_000);

test("bad input ends with exit code 2, one message on standard error and nothing on standard output", async () => {
  const data = resolve("test/cases/error-level/data.csv");
  const run = await spawned(["fit", resolve("test/cases/spec.yaml"), "--data", data], elsewhere);
  expect(run).toEqual({
    code: 2,
    printed: "",
    complained: `${data} line 4: invalid value "3" in column "school" (and 1 more rows); allowed levels: 1/kort (short), 2/lang (long)\n`
  });
}, 60_000);

test("a reader who has seen enough is no fault", async () => {
  const {code, complained} = await spawned(["people", "imm10plus"], elsewhere, 100);
  expect(complained).not.toMatch(/EPIPE|defect/);
  expect(code).toBe(0);
}, 60_000);

test("the version is that of the package", async () => {
  expect(await spawned(["--version"], elsewhere)).toEqual({code: 0, printed: "0.4.0\n", complained: ""});
}, 60_000);
