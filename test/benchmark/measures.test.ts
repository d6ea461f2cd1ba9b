import {expect, test} from "vitest";
import {measuresOf} from "../../src/benchmark/measures.js";
import {analysis, spec} from "../components/fixture.js";
import {internships} from "../components/measuresFixture.js";

const source = {kind: "register", population: "refugee", persons: 1000, seed: 1} as const;
const file = {...analysis(), spec: {...spec, source}};

test("a measure per analysis of register people, in the analyses' order, then what is given", () => {
  const found = measuresOf([file, analysis()], [internships]);
  expect(found.map(({id}) => id)).toEqual(["example", "internships"]);
  const [{label, unitOfDifference, kind, people, credit, horizon, national, units}] = found;
  expect({label, unitOfDifference, kind, people, credit, horizon, national}).toEqual({
    label: spec.short,
    unitOfDifference: "points",
    kind: "success",
    people: "refugee",
    credit: {da: "2014 (MIT)", en: "2014 (MIT)"},
    horizon: null,
    national: 0.4
  });
  expect(units.map(({name}) => name)).toEqual(["Aarhus", "Billund", "Odense", "Skive", "Tønder", "Ærø"]);
});

test("durations count in per cent faster, numbers in their own measure; the use of activation is an effort", () => {
  const label = spec.outcome.label;
  const duration = {kind: "duration" as const, time: "w", event: "e", label, horizon: 156, other: []};
  const grade = {kind: "number", column: "g", label, measure: {da: "point", en: "marks"}} as const;
  const [first, second] = measuresOf([
    {...file, spec: {...file.spec, id: "activation", outcome: duration}},
    {...file, spec: {...file.spec, outcome: grade}}
  ]);
  expect(first).toMatchObject({kind: "effort", unitOfDifference: "percentFaster", horizon: 156});
  expect(second.unitOfDifference).toEqual({da: "point", en: "marks"});
});
