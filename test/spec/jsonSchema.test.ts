import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {specJsonSchema} from "../../src/spec/jsonSchema.js";
import {allowedKeys} from "../../src/spec/keys.js";

test("data/analyses/schema.json is what scripts/write-schema.ts writes", () => {
  expect(readFileSync("data/analyses/schema.json", "utf8")).toBe(specJsonSchema());
});

test("the editors' schema knows the keys that messages name, and refuses others", () => {
  const schema = JSON.parse(specJsonSchema());
  expect(Object.keys(schema.properties)).toEqual(allowedKeys([], {}));
  expect(schema.additionalProperties).toBe(false);
  expect(schema.required).toContain("outcome");
  expect(schema.required).not.toContain("published");
});

test("allowedKeys follows the data's own kind through unions and lists", () => {
  const data = {source: {kind: "csv"}, conditions: [{kind: "numeric"}]};
  expect(allowedKeys(["source"], data)).toEqual(["kind", "file", "delimiter", "decimal"]);
  expect(allowedKeys(["conditions", 0], data)).toContain("measure");
  expect(allowedKeys(["conditions", 0], data)).not.toContain("levels");
  expect(allowedKeys(["source"], {source: {kind: "sql"}})).toBeNull();
  expect(allowedKeys(["title", "da"], {})).toBeNull();
});
