import {Command} from "commander";
import fc from "fast-check";
import {JSDOM} from "jsdom";
import {describe, expect, test, vi} from "vitest";
import {
  type Choices,
  defaultState,
  durationFields,
  type Field,
  fields,
  formatState,
  funnels,
  keysOf,
  type ModelChoice,
  modelFields,
  modelOf,
  type NumberField,
  parseState,
  type State,
  stateCodec
} from "../../src/address/index.js";
import {readChoice} from "../../src/cli/choice.js";
import {choiceFields, fitFields, multiverseFields, sequenceFields} from "../../src/cli/fields.js";
import {choosing, type Optional, type Options, readField} from "../../src/cli/options.js";
import {modelControl} from "../../src/components/control/model.js";
import {fitMixed} from "../../src/engine/index.js";
import {listSpecs} from "../../src/spec/load.js";
import type {Spec} from "../../src/spec/schema.js";
import {run} from "../cli/run.js";
import {table} from "../engine/tables.js";

// Specs are read from files, which an environment with a document cannot.
const {document, Node, NodeFilter, NodeList, HTMLCollection} = new JSDOM().window;
for (const [name, value] of Object.entries({document, Node, NodeFilter, NodeList, HTMLCollection}))
  vi.stubGlobal(name, value);

const units = ["101", "530", "751", "825"];
const specs = (await listSpecs()).map(({spec}) => spec);
const byId = specs.map(spec => [spec.id, spec] as const);
const durations = byId.filter(([, {outcome}]) => outcome.kind === "duration");

const durationOf = ({outcome}: Spec) => {
  if (outcome.kind !== "duration") throw new Error("no duration");
  return outcome;
};

/** The options that commander hands on for words of the command line. */
const optionsOf = (...words: readonly string[]): Options =>
  choosing(new Command().exitOverride(), {...choiceFields, ...fitFields, ...sequenceFields})
    .parse([...words], {from: "user"})
    .opts();

/** What the command makes of words: the model, or the message. */
function command(spec: Spec, ...words: readonly string[]): ModelChoice | string {
  try {
    return readChoice(spec, optionsOf(...words));
  } catch (error) {
    return (error as Error).message;
  }
}

/** The words of the command that say what an address says of a model. */
function wordsOf(choice: ModelChoice, spec: Spec): string[] {
  const of: Choices = {...spec, units};
  const said = <Key extends keyof ModelChoice>(key: Key) => {
    const field: Field<Choices, ModelChoice[Key]> = modelFields[key] as never;
    const pairs = field.format(choice[key], of);
    return Object.entries(pairs).flatMap(([name, value]) => {
      const flag = field.flags.find(({key, says}) => key === name && says === undefined);
      return [/--[a-z-]+(?= <)/.exec(flag?.option ?? "")?.[0] ?? "", value];
    });
  };
  return (Object.keys(modelFields) as (keyof ModelChoice)[]).flatMap(said);
}

/** Any state of an analysis. */
function states(spec: Spec): fc.Arbitrary<State> {
  const of: Choices = {...spec, units};
  const known = spec.conditions.map(({id}) => id);
  const link = fc.constantFrom(...fields.link.words(of));
  const {least, most} = fields.minimumUnitSize.limits(of);
  const timed = spec.outcome.kind === "duration" ? spec.outcome : null;
  const horizons = timed === null ? null : durationFields.horizon.limits(timed);
  return fc.record({
    conditions: fc.subarray(known),
    link,
    minimumUnitSize: fc.integer({min: least, max: most}),
    population: fc.constantFrom(...fields.population.words(of)),
    horizon: horizons === null ? fc.constant(null) : fc.integer({min: horizons.least, max: horizons.most}),
    event: timed === null ? fc.constant(null) : fc.constantFrom(null, ...durationFields.event.words(timed)),
    selected: fc.shuffledSubarray(units),
    tab: fc.constantFrom(...fields.tab.words(of)),
    against: fc.record({conditions: fc.subarray(known), link}),
    sort: fc.constantFrom(...fields.sort.words(of)),
    interval: fc.constantFrom(...fields.interval.words(of)),
    funnel: fc.constantFrom(...funnels(spec).values())
  });
}

/** The numbers and words that the form offers. */
function form(spec: Spec) {
  const {element} = modelControl({language: "en", units: "places", spec, onChange: () => {}});
  const number = (name: string) => element.querySelector(`input[name=${name}]`) as HTMLInputElement;
  return {
    words: (name: string) =>
      [...element.querySelectorAll<HTMLInputElement>(`input[type=radio][name=${name}]`)].map(
        ({value}) => value
      ),
    takes(name: string, value: string) {
      number(name).value = value;
      return number(name).value !== "" && number(name).checkValidity();
    }
  };
}

describe.each(byId)("every choice of %s", (_, spec) => {
  const codec = stateCodec(spec, units);

  test("comes back from its address, and the command reads the model as the address does", () => {
    fc.assert(
      fc.property(states(spec), state => {
        const query = formatState(state, spec);
        expect(codec.parse(query)).toEqual({state, ignored: []});
        expect(codec.format(state)).toBe(query);
        expect(command(spec, ...wordsOf(state, spec))).toEqual(modelOf(state));
      })
    );
  });

  test("is left out of the address where it is the default", () => {
    expect(codec.format(defaultState(spec))).toBe("");
    expect(codec.parse("")).toEqual({state: defaultState(spec), ignored: []});
    expect(readChoice(spec, {})).toEqual(modelOf(defaultState(spec)));
  });

  test("a smallest size is taken or refused the same by address, command and form", () => {
    const {least, most} = fields.minimumUnitSize.limits(spec);
    expect([least, most]).toEqual([1, 999_999]);
    for (const [value, taken] of [
      [least - 1, false],
      [least, true],
      [most, true],
      [most + 1, false],
      [1.5, false],
      [-5, false],
      ["", false],
      ["x", false]
    ] as const) {
      const {state, ignored} = codec.parse(`min=${value}`);
      const said = command(spec, `--min-size=${value}`);
      expect(ignored.length === 0, `address ${value}`).toBe(taken);
      expect(typeof said !== "string", `command ${value}`).toBe(taken);
      expect(form(spec).takes("minimum", String(value)), `form ${value}`).toBe(taken);
      if (taken) expect([state.minimumUnitSize, said]).toEqual([value, modelOf(state)]);
    }
    expect(command(spec, "--min-size", "0")).toBe(
      '--min-size: invalid smallest size "0"; allowed: 1 to 999,999'
    );
  });

  test.each(["link", "population"] as const)("each %s is known to address, command and form", key => {
    const of: Choices = {...spec, units};
    const words = fields[key].words(of);
    const offered = form(spec).words(key);
    expect(offered).toEqual(words.length < 2 ? [] : words);
    for (const word of words) {
      const {state, ignored} = codec.parse(`${key}=${word}`);
      expect({word: state[key], ignored}).toEqual({word, ignored: []});
      expect(command(spec, `--${key}`, word)).toEqual(modelOf(state));
    }
    expect(codec.parse(`${key}=nonsense`).ignored).toEqual([
      {key, value: "nonsense", fault: "unknown", allowed: words}
    ]);
    expect(command(spec, `--${key}`, "nonsense")).toMatch(
      new RegExp(`^--${key}: unknown .* "nonsense"; allowed: ${choiceFields[key].words(of).join(", ")}$`)
    );
  });

  test("what only durations have is unknown to the addresses and unsupported by the command of others", () => {
    const timed = spec.outcome.kind === "duration";
    for (const key of ["horizon", "event"]) {
      expect(keysOf(spec).includes(key)).toBe(timed);
      if (timed) continue;
      expect(codec.parse(`${key}=52`).ignored).toEqual([{key, value: "52", fault: "unknown", allowed: null}]);
      expect(command(spec, `--${key}`, "52")).toBe(
        `--${key}: unsupported ${key} "52"; allowed: with outcomes of kind duration`
      );
    }
  });

  test("conditions are named with or without blanks, and an empty list is nobody's choice", () => {
    const ids = spec.conditions.map(({id}) => id);
    if (ids.length < 2) return;
    const [first, second] = ids;
    for (const key of ["conditions", "without"]) {
      const {state, ignored} = codec.parse(`${key}=${second}, ${first}`);
      expect(ignored).toEqual([]);
      expect(command(spec, `--${key}`, `${second}, ${first}`)).toEqual(modelOf(state));
      expect(codec.parse(`${key}=`).ignored).toHaveLength(1);
      expect(command(spec, `--${key}=`)).toMatch(`--${key}: missing condition; allowed: `);
    }
    expect(command(spec, "--conditions", "none")).toEqual(command(spec, "--none"));
    expect(command(spec, "--none")).toEqual(modelOf(codec.parse("conditions=none").state));
  });
});

describe.each(durations)("a duration, %s", (_, spec) => {
  const outcome = durationOf(spec);
  const codec = stateCodec(spec, units);

  test("has one horizon for address, command and form", () => {
    const {least, most} = durationFields.horizon.limits(outcome);
    for (const [value, taken] of [
      [least - 1, false],
      [least, true],
      [most, true],
      [most + 1, false],
      [1.5, false]
    ] as const) {
      const {state, ignored} = codec.parse(`horizon=${value}`);
      const said = command(spec, "--horizon", String(value));
      expect(ignored.length === 0, `address ${value}`).toBe(taken);
      expect(typeof said !== "string", `command ${value}`).toBe(taken);
      expect(form(spec).takes("horizon", String(value)), `form ${value}`).toBe(taken);
      if (taken) expect([state.horizon, said]).toEqual([value, modelOf(state)]);
    }
  });

  test("has the same events in address, command and form", () => {
    const words = durationFields.event.words(outcome);
    expect(form(spec).words("event")).toEqual(words.length === 0 ? [] : ["", ...words]);
    for (const word of words) {
      const {state, ignored} = codec.parse(`event=${word}`);
      expect({event: state.event, ignored}).toEqual({event: word, ignored: []});
      expect(command(spec, "--event", word)).toEqual(modelOf(state));
    }
    expect(codec.parse("event=nonsense").ignored).toHaveLength(1);
    expect(command(spec, "--event", "nonsense")).toMatch(/^--event: unknown event "nonsense"; /);
  });

  test("has a model that no address can say: piecewise, with its cut points", () => {
    const cuts = "--cuts: missing cut points of link piecewise; allowed: weeks with commas between";
    expect(codec.parse("link=piecewise").ignored).toHaveLength(1);
    expect(command(spec, "--link", "piecewise")).toMatch(cuts);
    expect(command(spec, "--model", "piecewise", "--cuts", "4,13")).toEqual({
      ...modelOf(defaultState(spec)),
      link: "piecewise",
      cuts: [4, 13]
    });
    expect(command(spec, "--model=weibull", "--cuts=4")).toBe(
      '--cuts: unsupported link "weibull"; allowed: with link piecewise'
    );
    expect(command(spec, "--model=cox", "--ties=breslow")).toMatchObject({link: "cox", ties: "breslow"});
    expect(command(spec, "--model=weibull", "--ties=breslow")).toBe(
      '--ties: unsupported link "weibull"; allowed: with link cox'
    );
    expect(command(spec, "--model=cox", "--ties=exact")).toBe(
      '--ties: unknown ties "exact"; allowed: efron, breslow'
    );
    expect(command(spec, "--model=piecewise", "--cuts=13,4")).toBe(
      '--cuts: invalid cut points "13,4"; allowed: weeks with commas between, ascending, above 0'
    );
  });

  test("takes ties and cuts as they are written", () => {
    const {ties, cuts} = durationFields;
    const parse = <Value>(field: Field<typeof outcome, Value>, text: string) =>
      field.parse(new Map([[field.keys[0], text]]), outcome);
    expect(parse(ties, "breslow")).toEqual({value: "breslow", ignored: []});
    expect(parse(ties, "exact")).toMatchObject({value: null, ignored: [{allowed: ["efron", "breslow"]}]});
    expect(parse(cuts, "4, 13.5,26")).toEqual({value: [4, 13.5, 26], ignored: []});
    for (const text of ["", "0,4", "4,4", "13,4", "4,x", "-1", "4,,13"])
      expect(parse(cuts, text)).toMatchObject({value: null, ignored: [{key: "cuts", fault: "invalid"}]});
    const weeks = fc
      .uniqueArray(fc.integer({min: 1, max: 99_999}), {minLength: 1, maxLength: 8})
      .map(some => some.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(weeks, value => {
        expect(parse(cuts, cuts.format(value, outcome).cuts)).toEqual({value, ignored: []});
      })
    );
  });
});

describe("the options of the command", () => {
  test.each([
    ["quadrature", fitFields.quadrature, ["--mixed"]],
    ["jobs", fitFields.jobs, ["--shapley"]],
    ["jobs", multiverseFields.jobs, []],
    ["sample", sequenceFields.sample, []]
  ] as const)("%s has limits that its message names", (name, field, before) => {
    const {least, most} = field.limits(null);
    const read = (value: number | string) => {
      try {
        return readField(field as NumberField<null>, optionsOf(...before, `--${name}=${value}`), null);
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect([read(least), read(most)]).toEqual([least, most]);
    const numbers = new RegExp(`allowed: ${least}\\b.* ${most.toLocaleString("en-GB")}\\b`);
    for (const value of [least - 1, most + 1, "1.5", "x", "-1", "007"]) expect(read(value)).toMatch(numbers);
  });

  test("the engine takes as many quadrature points as the command", () => {
    const rows = Array.from(
      {length: 200},
      (_, i) => ["abcdefgh"[i % 8], Number((i * 7919) % 13 < 5)] as const
    );
    const mixed = (quadraturePoints: number) =>
      fitMixed(table(rows), {conditions: [], link: "logit", minimumUnitSize: 1}, {quadraturePoints});
    const {most} = fitFields.quadrature.limits(null);
    expect(mixed(most).quadraturePoints).toBe(most);
    expect(() => mixed(most + 1)).toThrow(`allowed: 1 (Laplace) to ${most}`);
  });

  test("intervals are those of the address and the form", () => {
    const words = fields.interval.words(null);
    expect(form(specs[0]).words("interval")).toEqual(words);
    for (const word of words) {
      expect(readField(fitFields.interval, optionsOf("--ranks", "--interval", word), null)).toBe(word);
      expect(parseState(`interval=${word}`, specs[0], units).state.interval).toBe(word);
    }
  });

  test.each([
    ["fit", {...choiceFields, ...fitFields}],
    ["duration", {...choiceFields, ...fitFields}],
    ["check", choiceFields],
    ["multiverse", {...choiceFields, ...multiverseFields}],
    ["sequence", sequenceFields]
  ])("%s has every one in its help, with the words it takes", async (name, asked) => {
    const help = (await run([name, "--help"])).printed.replaceAll(/\s+/g, " ");
    for (const field of Object.values<Optional[string]>(asked)) {
      for (const {option, help: says} of field.flags) expect(help).toContain(`${option} ${says}`);
      if (!("words" in field) || !("isElsewhere" in field)) continue;
      const [{help: says}] = field.flags;
      const of = {...specs[0], units};
      for (const word of (field.words as (of: Choices) => readonly string[])(of))
        expect(says).toContain(word);
    }
  });
});

test.each([
  ["refugee", "?conditions=none", {conditions: []}],
  [
    "refugee",
    "link=linear&min=80&population=smaller",
    {link: "linear", minimumUnitSize: 80, population: "smaller"}
  ],
  ["refugee", "unit=530,101&tab=map&sort=topFifth", {selected: ["530", "101"], tab: "map", sort: "topFifth"}],
  ["refugee", "unit=530%2C101", {selected: ["530", "101"]}],
  [
    "refugee",
    "against=linear.sex&interval=bootstrap",
    {against: {link: "linear", conditions: ["sex"]}, interval: "bootstrap"}
  ],
  [
    "newcomers",
    "link=weibull&horizon=104&event=lastingJob",
    {link: "weibull", horizon: 104, event: "lastingJob"}
  ]
] as const)("an address that was shared before means the same: %s?%s", (id, query, says) => {
  const spec = specs.find(each => each.id === id) as Spec;
  const {state, ignored} = parseState(query, spec, units);
  expect(ignored).toEqual([]);
  expect(state).toEqual({...defaultState(spec), ...says});
});
