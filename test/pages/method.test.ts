import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {listSpecs} from "../../src/spec/load.js";

const specs = await listSpecs();

const cell = readFileSync("src/pages/cells/methodCell.ts", "utf8");

test("the method page offers every analysis of shares by its short name", () => {
  for (const {spec} of specs.filter(({spec}) => spec.outcome.kind !== "duration")) {
    expect(cell).toContain(`read: () => FileAttachment("../../data/${spec.id}.json").json()`);
    const {da, en} = spec.short;
    expect(cell).toContain(
      `${spec.id}: {\n    title: {da: ${JSON.stringify(da)}, en: ${JSON.stringify(en)}}`
    );
  }
});
