import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {listSpecs} from "../../src/spec/load.js";

const specs = await listSpecs();

test.each([
  ["da", "src/da/metode.md"],
  ["en", "src/en/method.md"]
] as const)("the method page (%s) offers every analysis of shares by its short name", (language, path) => {
  const text = readFileSync(path, "utf8");
  for (const {spec} of specs.filter(({spec}) => spec.outcome.kind !== "duration")) {
    expect(text).toContain(`${spec.id}: () => FileAttachment("../data/${spec.id}.json").json()`);
    expect(text).toContain(`${spec.id}: ${JSON.stringify(spec.short[language])}`);
  }
});
