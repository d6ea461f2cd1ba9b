import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {engine} from "../../src/benchmark/version.js";

test("results name the package and version of package.json", () => {
  const {name, version} = JSON.parse(readFileSync("package.json", "utf8"));
  expect(engine).toBe(`${name}@${version}`);
});
