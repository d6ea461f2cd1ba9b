import fc from "fast-check";
import {expect, test} from "vitest";
import type {Codec} from "../../src/address/index.js";
import {coursesCodec} from "../../src/components/courses/choices.js";
import {effortCodec} from "../../src/components/effort/choices.js";
import {layersCodec} from "../../src/components/layers/choices.js";
import {methodCodec} from "../../src/components/method/choices.js";
import {file} from "./courses/fixture.js";
import {exams, internships, jobs} from "./measuresFixture.js";

const measures = [jobs, internships, exams];
const ids = measures.map(({id}) => id);
const units = jobs.units.map(({unit}) => unit);
const groups = ["weakest", "refugees", "family"] as const;

const comesBack = <State>(codec: Codec<State>, states: fc.Arbitrary<State>) =>
  fc.assert(
    fc.property(states, state => {
      expect(codec.parse(codec.format(state))).toEqual({state, ignored: []});
    })
  );

test("every choice of courses comes back from its address, of every group", () => {
  const levels = file.columns.map(({id, levels}) => [id, fc.constantFrom(...levels.map(({id}) => id))]);
  const name = fc.string({maxLength: 40}).filter(text => !text.includes("|"));
  const states = fc.record({
    filter: fc.record({
      unit: fc.constantFrom(null, ...file.head.units.map(({id}) => id)),
      levels: fc.record<Record<string, string>>(Object.fromEntries(levels), {requiredKeys: []})
    }),
    k: fc.constantFrom(null, ...file.clusters.solutions.map(({k}) => k)),
    names: fc.array(name, {maxLength: 4}).map(names => names.slice(0, names.findLastIndex(Boolean) + 1))
  });
  for (const group of groups) comesBack(coursesCodec({...file, group}, groups), states);
});

test("an address of courses that was shared before means the same", () => {
  const {state, ignored} = coursesCodec(file, groups).parse("k=2&names=Venter+%26+h%C3%A5ber%7CI+job");
  expect({names: state.names, ignored}).toEqual({names: ["Venter & håber", "I job"], ignored: []});
});

test("a name is cut between characters, and half a character can be written", () => {
  const codec = coursesCodec(file, groups);
  const {state} = codec.parse(`names=${encodeURIComponent(`${"x".repeat(39)}😀y`)}`);
  expect(state.names).toEqual([`${"x".repeat(39)}😀`]);
  expect(codec.format({...state, names: ["😀".slice(0, 1)]})).toBe("names=%EF%BF%BD");
});

test("every pair of measures comes back from its address", () => {
  const pairs = ids.flatMap(x => ids.filter(y => y !== x).map(y => ({x, y})));
  comesBack(
    effortCodec(measures),
    fc
      .record({pair: fc.constantFrom(...pairs), unit: fc.constantFrom(null, ...units)})
      .map(({pair, unit}) => ({...pair, unit}))
  );
});

test("every layer of the map comes back from its address", () => {
  const states = fc.record({layer: fc.constantFrom(...ids), unit: fc.constantFrom(null, ...units)});
  comesBack(layersCodec(measures), states);
  expect(layersCodec(measures).format({layer: "exams", unit: null})).toBe("");
});

test("whose numbers stand in the formulas comes back from the address, which names an unknown analysis", () => {
  const codec = methodCodec(["refugee", "imm10"]);
  const states = fc.record({
    analysis: fc.constantFrom(null, "refugee", "imm10"),
    unit: fc.option(fc.string({minLength: 1}))
  });
  comesBack(codec, states);
  expect(codec.parse("analysis=refuge")).toEqual({
    state: {analysis: null, unit: null},
    ignored: [{key: "analysis", value: "refuge", fault: "unknown", allowed: ["refugee", "imm10"]}]
  });
});
