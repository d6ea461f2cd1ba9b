import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {specSchema} from "../../src/spec/specSchema.js";

/** The kinds of sources, from the one place that declares them. */
const kinds = specSchema.shape.source.options.map(option => option.shape.kind.value);

const asked = new RegExp(
  String.raw`\bsource\s*\??\.\s*kind\b|\bsource:\s*\{[^}]*\bkind\b|(?:[=!]==?|\bcase)\s*["'](?:${kinds.join("|")})["']`
);

const files = ["src", "scripts", "bench"].flatMap(folder =>
  readdirSync(folder, {recursive: true, encoding: "utf8"})
    .filter(file => /\.(ts|js|md)$/.test(file) && !file.startsWith(".observablehq"))
    .map(file => join(folder, file))
);

test("no file outside src/sources and src/spec asks which kind a source is", () => {
  expect(kinds).toEqual(["register", "csv", "parquet"]);
  expect(files.length).toBeGreaterThan(500);
  const asking = files.filter(file => asked.test(readFileSync(file, "utf8")));
  expect(asking.filter(file => !/^src\/(sources|spec)\//.test(file))).toEqual([]);
  // They are found where they are.
  expect(asking).toContain("src/sources/registry.ts");
});

test.each([
  'spec.source.kind !== "x"',
  "const {source: {kind}} = spec",
  'if (kind === "register")',
  'case "csv":',
  'of.kind == "parquet"'
])("%s asks", line => {
  expect(line).toMatch(asked);
});

test.each(['kind === "duration"', "sourceOf(spec).hasMap", 'extension("csv")'])("%s does not", line => {
  expect(line).not.toMatch(asked);
});
