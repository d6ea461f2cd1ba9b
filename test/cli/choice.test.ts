import {expect, test} from "vitest";
import {readChoice} from "../../src/cli/choice.js";
import {loadSpec} from "../../src/spec/load.js";

const {spec} = await loadSpec("test/cases/spec.yaml");

test("without options the spec's own choice holds", () => {
  expect(readChoice(spec, {})).toEqual({
    conditions: ["school", "age", "jobless"],
    link: "logit",
    minimumUnitSize: 5,
    population: "all",
    horizon: null,
    event: null
  });
});

test("conditions are chosen by naming those kept, those left out, or none, in the spec's order", () => {
  expect(readChoice(spec, {conditions: "jobless, school"}).conditions).toEqual(["school", "jobless"]);
  expect(readChoice(spec, {without: "school"}).conditions).toEqual(["age", "jobless"]);
  expect(readChoice(spec, {none: true}).conditions).toEqual([]);
});

test.each([
  [
    {conditions: "age", none: true},
    "ambiguous choice of conditions: --conditions and --none; allowed: one of them"
  ],
  [
    {conditions: "agee"},
    '--conditions: unknown condition "agee"; did you mean "age"? allowed: school, age, jobless'
  ],
  [{without: "age,,school"}, "--without: missing condition; allowed: school, age, jobless"],
  [{link: "logt"}, '--link: unknown link "logt"; did you mean "logit"? allowed: logit, linear'],
  [{minSize: "0"}, '--min-size: invalid smallest size "0"; allowed: 1 to 999,999'],
  [
    {population: "asessed"},
    '--population: unknown population "asessed"; did you mean "assessed"? allowed: all, assessed, smaller'
  ],
  [{minSize: "1e3"}, '--min-size: invalid smallest size "1e3"; allowed: 1 to 999,999']
])("%j is refused", (options, message) => {
  expect(() => readChoice(spec, options)).toThrow(message);
});

test("the logit link is unsupported for a number", () => {
  const words = {da: "x", en: "x"};
  const number = {
    ...spec,
    link: "linear" as const,
    outcome: {kind: "number" as const, column: "y", label: words, measure: words}
  };
  expect(() => readChoice(number, {link: "logit"})).toThrow(
    '--link: unsupported link "logit"; allowed: linear'
  );
});
