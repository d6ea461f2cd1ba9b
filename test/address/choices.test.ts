import {expect, test} from "vitest";
import {readChoices, writeChoices} from "../../src/address/index.js";

const allowed = {layer: ["a", "b"], unit: ["1"]};

test("what is allowed is read; the rest is left out and said", () => {
  expect(readChoices("layer=b&unit=1", allowed)).toEqual({choices: {layer: "b", unit: "1"}, ignored: []});
  expect(readChoices("?layer=c&x=1&unit=1&unit=1&toString=2", allowed)).toEqual({
    choices: {unit: "1"},
    ignored: [
      {key: "layer", value: "c", fault: "unknown", allowed: ["a", "b"]},
      {key: "x", value: "1", fault: "unknown", allowed: null},
      {key: "unit", value: "1", fault: "invalid", allowed: ["unit=1"]},
      {key: "toString", value: "2", fault: "unknown", allowed: null}
    ]
  });
});

test("defaults and nothing are not written", () => {
  expect(writeChoices({layer: "a", unit: null}, {layer: "a", unit: null})).toBe("");
  expect(writeChoices({layer: "b", unit: "1"}, {layer: "a", unit: null})).toBe("layer=b&unit=1");
});
