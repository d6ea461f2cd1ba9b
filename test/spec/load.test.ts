import {copyFileSync, mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {canonicalText} from "../../src/spec/canonical.js";
import {listSpecs, loadSpec} from "../../src/spec/load.js";

test("the analyses come in the order of the shelf, each under its file's name", async () => {
  const ids = (await listSpecs()).map(({spec}) => spec.id);
  expect(ids.slice(0, 9)).toEqual([
    ...["edu9", "youth", "imm10", "imm10plus", "refugee"],
    ...["weakest", "newcomers", "activation", "imdi2016"]
  ]);
  for (const {spec, path} of await listSpecs())
    expect(path.endsWith(`/data/analyses/${spec.id}.yaml`)).toBe(true);
});

test("every analysis names the editors' schema in its first line", async () => {
  for (const {path} of await listSpecs()) {
    expect(readFileSync(path, "utf8").split("\n")[0]).toBe("# yaml-language-server: $schema=./schema.json");
  }
});

test("an unknown id is told with the ids there are and the nearest", async () => {
  await expect(loadSpec("refugees")).rejects.toThrow(
    'unknown analysis "refugees"; did you mean "refugee"? allowed: edu9, youth, imm10, imm10plus, refugee, weakest, newcomers, activation, imdi2016'
  );
});

test("a path that leads nowhere, a folder, and a file that is not UTF-8 are told by their path", async () => {
  await expect(loadSpec("test/nowhere.yaml")).rejects.toThrow("test/nowhere.yaml: missing file");
  await expect(loadSpec("test/spec/")).rejects.toThrow("test/spec: invalid file: it is not a plain file");
  const path = join(mkdtempSync(join(tmpdir(), "spec-")), "x.yaml");
  writeFileSync(path, Buffer.from("title: K\xf8benhavn\n", "latin1"));
  await expect(loadSpec(path)).rejects.toThrow(`${path}: invalid text: it is not UTF-8; allowed: UTF-8`);
});

test("the hash is of what the spec says, whatever the order of its keys, its comments and its place", async () => {
  const folder = mkdtempSync(join(tmpdir(), "spec-"));
  copyFileSync("test/cases/spec.yaml", join(folder, "same.yaml"));
  const text = readFileSync("test/cases/spec.yaml", "utf8");
  writeFileSync(join(folder, "moved.yaml"), `# a comment\nlink: logit\n${text.replace("link: logit\n", "")}`);
  writeFileSync(join(folder, "other.yaml"), text.replace("minimumUnitSize: 5", "minimumUnitSize: 6"));
  const hash = async (name: string) => (await loadSpec(join(folder, name))).hash;
  const same = await hash("same.yaml");
  expect(same).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(await hash("moved.yaml")).toBe(same);
  expect(await hash("other.yaml")).not.toBe(same);
});

test("canonical text sorts keys at every depth, keeps lists as they are and leaves out what is undefined", () => {
  expect(canonicalText({b: [{d: 1, c: 2}], a: undefined, A: null})).toBe('{"A":null,"b":[{"c":2,"d":1}]}');
});
