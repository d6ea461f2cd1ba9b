import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {parse, stringify} from "yaml";
import {InputError} from "../../src/engine/index.js";
import {parseSpec} from "../../src/spec/parse.js";

const good = readFileSync("test/cases/spec.yaml", "utf8");

interface Draft {
  [key: string]: unknown;
  conditions: Record<string, unknown>[];
  unit: Record<string, unknown>;
  outcome: Record<string, unknown>;
}

/** The lines of complaint about the good spec after an edit. */
function complaints(edit: (draft: Draft) => void): string[] {
  const draft: Draft = parse(good);
  edit(draft);
  return complaintsAbout(stringify(draft));
}

function complaintsAbout(text: string): string[] {
  try {
    parseSpec(text, "x.yaml");
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as InputError).message.split("\n");
  }
  return [];
}

test("a good spec comes back with the defaults filled in", () => {
  const spec = parseSpec(good, "x.yaml");
  expect(spec.published).toEqual({figures: []});
  expect(spec.conditions.map(({missing}) => missing)).toEqual(["drop", "drop", "drop"]);
});

test("every problem is told, a line each, with file, path, what was found and what is allowed", () => {
  const lines = complaints(draft => {
    draft.link = "probit";
    draft.conditions[0].theme = "school";
    draft.minimumUnitSize = 0;
  });
  expect(lines).toEqual([
    'x.yaml: conditions[0].theme: unknown "school"; allowed: person, family, background, arrival, place',
    'x.yaml: link: unknown "probit"; allowed: logit, linear, cox, weibull, exponential, lognormal, loglogistic, log, given',
    "x.yaml: minimumUnitSize: invalid value: found 0; allowed: at least 1"
  ]);
});

test("a bound that is not itself allowed is told as one", () => {
  const lines = complaints(draft => {
    draft.outcome = {kind: "rate", events: "events", exposure: "years", per: 0};
  });
  expect(lines).toContain("x.yaml: outcome.per: invalid value: found 0; allowed: above 0");
});

test("an unknown key is named with the keys that are allowed there and the one that was probably meant", () => {
  expect(
    complaints(draft => {
      draft.conditions[1].mesure = "years";
    })
  ).toEqual([
    'x.yaml: conditions[1]: unknown key "mesure"; did you mean "measure"? allowed: id, label, why, theme, per, influence, cohort, column, kind, measure, missing'
  ]);
});

test("a missing key is told with what belongs there", () => {
  expect(
    complaints(draft => {
      delete draft.title;
      delete draft.licence;
      delete draft.outcome.label;
    })
  ).toEqual([
    "x.yaml: title: missing value; allowed: a mapping with da, en",
    "x.yaml: outcome.label: missing value; allowed: a mapping with da, en",
    "x.yaml: licence: missing value; allowed: text"
  ]);
});

test("a number where text belongs is told to be put in quotes", () => {
  expect(
    complaints(draft => {
      draft.period = 2020;
    })
  ).toEqual(["x.yaml: period: invalid value: found 2020; allowed: text (put the number in quotes)"]);
});

test.each([
  [
    "a reference that is no level",
    (draft: Draft) => {
      draft.conditions[0].reference = "middle";
    },
    'x.yaml: conditions[0].reference: unknown level "middle"; allowed: short, long'
  ],
  [
    "a condition named twice",
    (draft: Draft) => {
      draft.conditions[2].id = "age";
    },
    'x.yaml: conditions[2].id: ambiguous condition "age": conditions[1] has the same id'
  ],
  [
    "the logit link for a number",
    (draft: Draft) => {
      draft.outcome = {kind: "number", column: "y", label: draft.title, measure: draft.title};
    },
    'x.yaml: link: unsupported "logit" for an outcome that is a number; allowed: linear'
  ],
  [
    "a total row for an outcome that is not counted",
    (draft: Draft) => {
      draft.unit.total = {unit: "All", why: draft.title};
    },
    "x.yaml: unit.total: unsupported total row for an outcome of kind binary; allowed for: count"
  ],
  [
    "a value that belongs to two levels",
    (draft: Draft) => {
      (draft.conditions[0].levels as {value: unknown}[])[1].value = ["2", 1];
    },
    'x.yaml: conditions[0].levels[1]: ambiguous value 1: level "short" has it too; each value belongs to one level'
  ],
  [
    "a level that has the name of the level for the missing",
    (draft: Draft) => {
      draft.conditions[0].missing = "level";
      (draft.conditions[0].levels as {id: string}[])[1].id = "missing";
      draft.conditions[0].reference = "short";
    },
    'x.yaml: conditions[0].levels[1]: ambiguous level "missing": persons without a value already make a level of that name; allowed: another id, or missing: drop'
  ]
])("%s is a problem", (_, edit, message) => {
  expect(complaints(edit)).toEqual([message]);
});

test("what is not YAML is told with line and column", () => {
  expect(complaintsAbout("id: a\ntitle: [da\nunit: : x\n")[0]).toMatch(
    /^x\.yaml: line 3 column \d+: invalid YAML: /
  );
  expect(complaintsAbout("id: a\nid: b\n")).toEqual([
    "x.yaml: line 2 column 1: invalid YAML: Map keys must be unique"
  ]);
});

test("an empty file, and one that is no mapping, are no specs", () => {
  expect(complaintsAbout("# nothing\n")).toEqual([
    "x.yaml: missing spec: the file is empty; allowed: a mapping with id, title, …"
  ]);
  expect(complaintsAbout("- id\n")[0]).toMatch(
    /^x\.yaml: invalid value: found a list of 1; allowed: a mapping with /
  );
});
