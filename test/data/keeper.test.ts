import {execFileSync} from "node:child_process";
import {mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {beforeEach, expect, test} from "vitest";
import {keep, type Recipe} from "../../src/data/keeper.js";

let base = "";
let times = 0;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "keeper-"));
  times = 0;
});

const recipe = (changes: Partial<Recipe<"json" | "arrow">> = {}): Recipe<"json" | "arrow"> => ({
  folder: "people",
  name: "refugee",
  kinds: ["arrow", "json"],
  of: ["a spec", "its people"],
  async make() {
    times += 1;
    return {arrow: Uint8Array.of(1, 2, 3), json: '"ø"'};
  },
  ...changes
});

test("files are made once, and lie where they are said to", async () => {
  const first = await keep(recipe(), base);
  const second = await keep(recipe(), base);
  expect([first.made, second.made, times]).toEqual([true, false, 1]);
  expect({...second, made: true}).toEqual(first);
  expect(readFileSync(first.json, "utf8")).toBe('"ø"');
  expect([...readFileSync(first.arrow)]).toEqual([1, 2, 3]);
});

test("asked twice at once, they are made once", async () => {
  const [first, second] = await Promise.all([keep(recipe(), base), keep(recipe(), base)]);
  expect(times).toBe(1);
  expect(first).toEqual(second);
});

test.each(["json", "arrow"] as const)("a damaged, shortened or missing %s is made anew", async kind => {
  const {[kind]: path} = await keep(recipe(), base);
  const whole = readFileSync(path);
  for (const damage of [
    () =>
      writeFileSync(
        path,
        whole.map(byte => byte ^ 1)
      ),
    () => truncateSync(path, 2),
    () => rmSync(path)
  ]) {
    damage();
    expect((await keep(recipe(), base)).made).toBe(true);
    expect(readFileSync(path)).toEqual(whole);
  }
});

test("files whose hashes are lost or those of others are made anew", async () => {
  const {json} = await keep(recipe(), base);
  const proof = json.replace(/json$/, "sha256");
  const hashes = readFileSync(proof, "utf8");
  for (const text of ["", hashes.split("\n")[0], hashes.replaceAll(/[0-9a-f]{64}/g, "0".repeat(64))]) {
    writeFileSync(proof, text);
    expect((await keep(recipe(), base)).made).toBe(true);
  }
  expect(readFileSync(proof, "utf8")).toBe(hashes);
});

test("when what they depend on is something else, they are others, and the old ones go", async () => {
  const before = await keep(recipe(), base);
  await keep(recipe({name: "refugees"}), base);
  const after = await keep(recipe({of: ["a spec", "other people"]}), base);
  expect(after.json).not.toBe(before.json);
  const names = readdirSync(join(base, "people"));
  expect(names.filter(name => name.startsWith("refugee-"))).toHaveLength(3);
  expect(names).toHaveLength(6);
  // Texts that only read the same when they are put together are not the same.
  const parted = await keep(recipe({of: ["a", " specits people"]}), base);
  expect(parted.json).not.toBe(before.json);
});

test("what could not be made leaves nothing behind, and is tried again", async () => {
  const failing = recipe({make: () => Promise.reject(new Error("no people"))});
  await expect(keep(failing, base)).rejects.toThrow("no people");
  expect(readdirSync(base)).toEqual([]);
  expect((await keep(recipe(), base)).made).toBe(true);
});

test("the hashes are those that sha256sum checks", async ({skip}) => {
  const {json} = await keep(recipe(), base);
  const proof = json.replace(/json$/, "sha256");
  let said = "";
  try {
    said = execFileSync("sha256sum", ["-c", proof], {cwd: join(base, "people"), encoding: "utf8"});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") skip("needs sha256sum");
    throw error;
  }
  expect(said.match(/: OK$/gm)).toHaveLength(2);
});
