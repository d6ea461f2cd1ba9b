import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  choiceOf,
  defaultState,
  formatState,
  funnels,
  intervals,
  parseModel,
  parseState,
  populations,
  referenceUnits,
  sorts,
  tabs
} from "../../src/address/index.js";
import {loadSpec} from "../../src/spec/load.js";

const {spec} = await loadSpec("refugee");
const known = spec.conditions.map(({id}) => id);
const units = ["101", "530", "751", "825"];
const parse = (query: string) => parseState(query, spec, units);
const format = (part: Partial<ReturnType<typeof defaultState>>) =>
  formatState({...defaultState(spec), ...part}, spec);

describe("formatState(state, spec)", () => {
  test("leaves defaults out", () => {
    expect(format({})).toBe("");
  });

  test.each([
    [{conditions: []}, "conditions=none"],
    [{conditions: known.filter(id => id !== "danish")}, "without=danish"],
    [{conditions: ["health", "sex"]}, "conditions=health,sex"],
    [{link: "linear" as const, minimumUnitSize: 80}, "link=linear&min=80"],
    [{population: "assessed" as const}, "population=assessed"],
    [{selected: ["530", "101"], tab: "map" as const}, "unit=530,101&tab=map"],
    [{against: {link: "logit" as const, conditions: known}}, "against=logit.all"],
    [{against: {link: "linear" as const, conditions: ["sex"]}}, "against=linear.sex"],
    [{sort: "topFifth" as const, interval: "bootstrap" as const}, "sort=topFifth&interval=bootstrap"],
    [
      {
        funnel: {
          measure: "share" as const,
          scale: "arcsine" as const,
          overDispersion: "additive" as const,
          extremes: "truncated" as const
        }
      },
      "funnel=share.arcsine.additive.truncated"
    ]
  ])("says %j as %s", (part, query) => {
    expect(format(part)).toBe(query);
  });
});

describe("parseState(query, spec, units)", () => {
  test("reads what formatState writes, whatever was chosen", () => {
    const model = fc.record({
      conditions: fc.subarray(known),
      link: fc.constantFrom("logit" as const, "linear" as const)
    });
    const state = fc.record({
      minimumUnitSize: fc.integer({min: 1, max: 999_999}),
      population: fc.constantFrom(...populations),
      horizon: fc.constant(null),
      event: fc.constant(null),
      selected: fc.shuffledSubarray(units),
      tab: fc.constantFrom(...tabs),
      against: model,
      sort: fc.constantFrom(...sorts),
      interval: fc.constantFrom(...intervals),
      funnel: fc.constantFrom(...funnels(spec).values())
    });
    fc.assert(
      fc.property(model, state, (first, rest) => {
        const chosen = {...first, ...rest};
        expect(parse(formatState(chosen, spec))).toEqual({state: chosen, ignored: []});
      })
    );
  });

  test("reads an address with a question mark, in any order", () => {
    expect(parse("?link=linear&without=danish").state).toMatchObject({
      link: "linear",
      conditions: known.filter(id => id !== "danish")
    });
  });

  test.each([
    ["colour=red", {key: "colour", value: "red", fault: "unknown", allowed: null}],
    ["link=probit", {key: "link", value: "probit", fault: "unknown", allowed: ["logit", "linear"]}],
    ["min=-5", {key: "min", value: "-5", fault: "invalid", allowed: ["1 … 999999"]}],
    ["unit=530,999", {key: "unit", value: "999", fault: "unknown", allowed: units}],
    ["without=helth", {key: "without", value: "helth", fault: "unknown", allowed: known}],
    ["tab=%3Cscript%3E", {key: "tab", value: "<script>", fault: "unknown", allowed: [...tabs]}],
    ["sort=luck", {key: "sort", value: "luck", fault: "unknown", allowed: [...sorts]}],
    ["interval=wilson", {key: "interval", value: "wilson", fault: "unknown", allowed: [...intervals]}],
    [
      "funnel=mean.exact.none.kept",
      {
        key: "funnel",
        value: "mean.exact.none.kept",
        fault: "unknown",
        allowed: [
          "mean.normal.none|multiplicative|additive.kept|winsorised|truncated",
          "ratio.exact|normal|squareRoot|log.none|multiplicative|additive.kept|winsorised|truncated",
          "share.exact|normal|arcsine.none|multiplicative|additive.kept|winsorised|truncated"
        ]
      }
    ],
    [
      "against=all",
      {
        key: "against",
        value: "all",
        fault: "invalid",
        allowed: ["logit.all", "logit.none", "linear.all", "linear.none"]
      }
    ],
    ["link=linear&link=logit", {key: "link", value: "logit", fault: "invalid", allowed: ["link=linear"]}],
    ["conditions=", {key: "conditions", value: "", fault: "invalid", allowed: ["none", ...known]}],
    [
      "conditions=sex&without=health",
      {key: "without", value: "health", fault: "invalid", allowed: ["conditions"]}
    ]
  ])("names what it leaves out of %s", (query, ignored) => {
    expect(parse(query).ignored).toEqual([ignored]);
  });

  test("keeps what it understands beside what it does not", () => {
    const {state} = parse("unit=530,999,530&link=probit&min=80");
    expect(state).toMatchObject({selected: ["530"], link: "logit", minimumUnitSize: 80});
  });
});

describe("parseModel(text, known, links)", () => {
  test("reads a form and conditions, in the spec's order", () => {
    expect(parseModel("linear.sex.health", known, ["logit", "linear"])).toEqual({
      link: "linear",
      conditions: ["health", "sex"]
    });
    expect(parseModel("logit.none", known, ["logit"])).toEqual({link: "logit", conditions: []});
  });

  test.each(["", "logit", "probit.all", "logit.helth", "linear.all"])("is null for %j", text => {
    expect(parseModel(text, known, ["logit"])).toBeNull();
  });
});

describe("the reference population", () => {
  const sizes = [
    {unit: "101", n: 900},
    {unit: "530", n: 60},
    {unit: "751", n: 500},
    {unit: "825", n: 5},
    {unit: "461", n: 300},
    {unit: "851", n: 300}
  ];

  test("is everyone, those large enough, or all but the four largest", () => {
    expect(referenceUnits("all", 50, sizes)).toBeNull();
    expect(referenceUnits("assessed", 50, sizes)).toEqual(["101", "530", "751", "461", "851"]);
    expect(referenceUnits("smaller", 50, sizes)).toEqual(["530", "825"]);
  });

  test("falls back on everyone where nobody would be left", () => {
    expect(referenceUnits("assessed", 5000, sizes)).toBeNull();
  });

  test("is part of what the engine is asked for", () => {
    const state = {...defaultState(spec), population: "smaller" as const, conditions: ["sex"]};
    expect(choiceOf(state, sizes)).toEqual({
      conditions: ["sex"],
      link: "logit",
      minimumUnitSize: 50,
      reference: ["530", "825"]
    });
  });
});
