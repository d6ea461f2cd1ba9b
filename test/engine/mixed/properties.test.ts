import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  type CodedTable,
  fitMixed,
  type MeanLink,
  type MixedFit,
  type MixedOptions,
  openBenchmark,
  random
} from "../../../src/engine/index.js";
import {code, peopleOf} from "../people.js";

const people = peopleOf(20);

const kinds = fc.constantFrom<readonly [MeanLink, MixedOptions]>(
  ["logit", {}],
  ["logit", {quadraturePoints: 4}],
  ["linear", {}],
  ["linear", {likelihood: "ML"}]
);

const choice = (link: MeanLink, reference?: readonly string[]) => ({
  conditions: ["group", "x"],
  link,
  minimumUnitSize: 1,
  ...(reference === undefined ? {} : {reference})
});

const run = (data: CodedTable, [link, options]: readonly [MeanLink, MixedOptions]) =>
  fitMixed(data, choice(link), options);

function same(found: MixedFit, expected: MixedFit, nameOf = (unit: string) => unit): void {
  expect(found.variance).toBeCloseTo(expected.variance, 6);
  expect(found.logLik).toBeCloseTo(expected.logLik ?? Number.NaN, 8);
  found.terms.forEach(({estimate, se}, at) => {
    expect(estimate).toBeCloseTo(expected.terms[at].estimate ?? Number.NaN, 6);
    expect(se).toBeCloseTo(expected.terms[at].se ?? Number.NaN, 6);
  });
  const byUnit = new Map(expected.units.map(unit => [nameOf(unit.unit), unit]));
  for (const {unit, mode, sd, difference} of found.units) {
    const other = byUnit.get(unit);
    expect(mode).toBeCloseTo(other?.mode ?? Number.NaN, 5);
    expect(sd).toBeCloseTo(other?.sd ?? Number.NaN, 5);
    expect(difference).toBeCloseTo(other?.difference ?? Number.NaN, 5);
  }
}

describe("whatever the people, a model with unit effects", () => {
  test("does not depend on the units' names, nor on the order of rows", () => {
    const renamed = (unit: string) => "fdbeca"["abcdef".indexOf(unit)];
    fc.assert(
      fc.property(people, kinds, (persons, kind) => {
        const other = persons.map(person => ({...person, unit: renamed(person.unit)})).reverse();
        same(run(code(other), kind), run(code(persons), kind), renamed);
      }),
      {numRuns: 60}
    );
  });

  test("takes a row of weight w for w people", () => {
    fc.assert(
      fc.property(
        people,
        kinds,
        fc.array(fc.integer({min: 1, max: 3}), {minLength: 72}),
        (persons, kind, counts) => {
          const weights = persons.map((_, i) => counts[i]);
          const repeated = persons.flatMap((person, i) => Array.from({length: weights[i]}, () => person));
          same(run(code(persons, weights), kind), run(code(repeated), kind));
        }
      ),
      {numRuns: 40}
    );
  });

  test("is at least as likely as the plain model, and surer of every unit than of a unit nobody has seen", () => {
    fc.assert(
      fc.property(people, fc.constantFrom(1, 4, 15), (persons, quadraturePoints) => {
        const data = code(persons);
        const {logLik, variance, units} = fitMixed(data, choice("logit"), {quadraturePoints});
        const plain = openBenchmark(data).compute(choice("logit")).model;
        expect(logLik).toBeGreaterThanOrEqual((plain.logLik ?? Number.NaN) - 1e-9);
        for (const {reliability, sd} of units) {
          expect(reliability).toBeGreaterThanOrEqual(0);
          expect(reliability).toBeLessThan(1);
          expect(sd ** 2).toBeLessThanOrEqual(variance);
        }
      }),
      {numRuns: 40}
    );
  });
});

describe.each<readonly [MeanLink, MixedOptions]>([
  ["logit", {quadraturePoints: 5}],
  ["linear", {}]
])("a %s model %j fitted on some units' people", (link, options) => {
  const stream = random(12);
  const persons = Array.from({length: 500}, () => {
    const unit = "abcdef"[stream.integer(6)];
    return {
      unit,
      y: Number(stream.uniform() < 0.1 + 0.15 * "abcdef".indexOf(unit)),
      group: "pq"[stream.integer(2)],
      x: stream.integer(9)
    };
  });
  const reference = ["a", "b", "c", "d"];
  const fit = fitMixed(code(persons), choice(link, reference), options);
  const alone = fitMixed(code(persons.filter(({unit}) => reference.includes(unit))), choice(link), options);

  test("is the model of those people alone, and gives their units the same effects", () => {
    expect(fit.variance).toBeGreaterThan(0);
    same({...fit, units: fit.units.slice(0, 4)}, alone);
    expect(fit.n).toBe(alone.n);
  });

  test("gives the others the effect that their own people tell, the estimates being what they are", () => {
    const estimate = (name: string) => fit.terms.find(({term}) => term === name)?.estimate ?? Number.NaN;
    for (const {unit, mode, sd, n} of fit.units.slice(4)) {
      const mine = persons.filter(person => person.unit === unit);
      expect(mine).toHaveLength(n);
      const parts = mine.map(({group, x, y}) => {
        const eta =
          estimate("(Intercept)") + (group === "q" ? estimate("group: q") : 0) + x * estimate("x") + mode;
        const p = link === "logit" ? 1 / (1 + Math.exp(-eta)) : eta;
        const scale = fit.residualVariance ?? 1;
        return {slope: (y - p) / scale, curvature: link === "logit" ? p * (1 - p) : 1 / scale};
      });
      const slope = parts.reduce((sum, part) => sum + part.slope, -mode / fit.variance);
      const curvature = parts.reduce((sum, part) => sum + part.curvature, 1 / fit.variance);
      expect(slope).toBeCloseTo(0, 7);
      expect(sd).toBeCloseTo(1 / Math.sqrt(curvature), 8);
    }
  });
});

test("a thousand units of very unequal sizes, some of one person", () => {
  const stream = random(4);
  const persons = Array.from({length: 1000}, (_, unit) => {
    const effect = 0.6 * stream.normal();
    const size = unit % 10 === 0 ? 1 : 1 + stream.integer(unit % 50 === 1 ? 200 : 12);
    return Array.from({length: size}, () => {
      const x = stream.normal();
      const eta = -0.5 + 0.7 * x + effect;
      return {
        unit: String(unit),
        group: "pq"[stream.integer(2)],
        x,
        y: Number(stream.uniform() < 1 / (1 + Math.exp(-eta)))
      };
    });
  }).flat();
  const fit = fitMixed(code(persons), choice("logit"), {quadraturePoints: 10});
  expect(fit.units).toHaveLength(1000);
  expect(Math.sqrt(fit.variance)).toBeGreaterThan(0.4);
  expect(Math.sqrt(fit.variance)).toBeLessThan(0.8);
  const {estimate, se} = fit.terms[2];
  expect(Math.abs((estimate ?? 0) - 0.7)).toBeLessThan(3 * (se ?? 0));
  expect(fitMixed(code(persons), choice("linear")).variance).toBeGreaterThan(0);
});
