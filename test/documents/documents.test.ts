import {readFile} from "node:fs/promises";
import {describe, expect, it} from "vitest";
import {held} from "./commands.js";
import {digestOf} from "./digest.js";

const digests: Readonly<Record<string, string>> = JSON.parse(
  await readFile(new URL("digests.json", import.meta.url), "utf8")
);

/**
 * `digests.json` was written by version 0.3.0. Where one differs, print the document from both versions and compare:
 * a change that is meant has its heading under "Numbers" in CHANGELOG.md.
 */
describe("documents of the shipped analyses are the same to the last digit as in 0.3.0", () => {
  it("has a digest for every command that is held, and no other", () => {
    expect(Object.keys(digests)).toEqual([...held]);
  });
  it.each(held)("%s", async command => {
    expect(await digestOf(command)).toBe(digests[command]);
  });
});
