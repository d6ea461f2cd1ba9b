import {expect, test} from "vitest";
import {codecOf, perhaps, word} from "../../src/address/index.js";

const codec = codecOf(
  {
    layer: word({key: "layer", words: () => ["a", "b"], standard: () => "a"}),
    unit: perhaps({key: "unit", words: () => ["1"]})
  },
  null
);

test("what is allowed is read; the rest is left out and said, in the order of the address", () => {
  expect(codec.parse("layer=b&unit=1")).toEqual({state: {layer: "b", unit: "1"}, ignored: []});
  expect(codec.parse("?layer=c&x=1&unit=1&unit=1&toString=2")).toEqual({
    state: {layer: "a", unit: "1"},
    ignored: [
      {key: "layer", value: "c", fault: "unknown", allowed: ["a", "b"]},
      {key: "x", value: "1", fault: "unknown", allowed: null},
      {key: "unit", value: "1", fault: "invalid", allowed: ["unit=1"]},
      {key: "toString", value: "2", fault: "unknown", allowed: null}
    ]
  });
});

test("defaults and nothing are not written", () => {
  expect(codec.format({layer: "a", unit: null})).toBe("");
  expect(codec.format({layer: "b", unit: "1"})).toBe("layer=b&unit=1");
});
