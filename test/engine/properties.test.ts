import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {type Benchmark, type CodedTable, type MeanLink, openBenchmark} from "../../src/engine/index.js";
import {code, type Person, peopleOf} from "./people.js";
import {column, table} from "./tables.js";

const people = peopleOf(10);

const run = (data: CodedTable, conditions: readonly string[], link: MeanLink): Benchmark =>
  openBenchmark(data).compute({conditions, link, minimumUnitSize: 1});

function sameUnits(found: Benchmark, expected: Benchmark, digits = 9): void {
  const byName = new Map(expected.units.map(unit => [unit.unit, unit]));
  expect(found.units).toHaveLength(byName.size);
  for (const unit of found.units) {
    const other = byName.get(unit.unit);
    expect(unit.expected).toBeCloseTo(other?.expected ?? Number.NaN, digits);
    expect(unit.rank).toBe(other?.rank);
  }
}

const links = fc.constantFrom<MeanLink>("logit", "linear");

describe("whatever the people", () => {
  test("differences weighted by n add up to zero", () => {
    fc.assert(
      fc.property(people, links, (persons, link) => {
        const {units} = run(code(persons), ["group", "x"], link);
        expect(units.reduce((sum, {n, difference}) => sum + n * difference, 0)).toBeCloseTo(0, 8);
      }),
      {numRuns: 60}
    );
  });

  test("the order of rows changes nothing", () => {
    fc.assert(
      fc.property(people, links, (persons, link) => {
        sameUnits(
          run(code([...persons].reverse()), ["group", "x"], link),
          run(code(persons), ["group", "x"], link)
        );
      }),
      {numRuns: 40}
    );
  });

  test("renaming levels, and with it the reference, changes nothing", () => {
    fc.assert(
      fc.property(people, links, (persons, link) => {
        const renamed = persons.map(person => ({
          ...person,
          group: {p: "z", q: "a", r: "m"}[person.group] ?? ""
        }));
        sameUnits(run(code(renamed), ["group", "x"], link), run(code(persons), ["group", "x"], link));
      }),
      {numRuns: 40}
    );
  });

  test("another unit of measurement changes nothing but its own coefficient", () => {
    fc.assert(
      fc.property(people, links, (persons, link) => {
        const scaled = persons.map(person => ({...person, x: 1000 + 12 * person.x}));
        const before = run(code(persons), ["group", "x"], link);
        const after = run(code(scaled), ["group", "x"], link);
        sameUnits(after, before);
        const slope = ({model}: Benchmark) =>
          model.terms.find(({term}) => term === "x")?.estimate ?? Number.NaN;
        expect(12 * slope(after)).toBeCloseTo(slope(before), 8);
      }),
      {numRuns: 40}
    );
  });

  test("a condition that is the same for everyone changes nothing", () => {
    fc.assert(
      fc.property(people, links, (persons, link) => {
        const data = code(persons);
        const constant = {
          ...data,
          columns: [
            ...data.columns,
            column(
              "flat",
              persons.map(() => 3)
            )
          ]
        };
        sameUnits(run(constant, ["group", "x", "flat"], link), run(data, ["group", "x"], link));
      }),
      {numRuns: 40}
    );
  });

  test("people who are alike may be rows of their own or one row with a weight and a share", () => {
    fc.assert(
      fc.property(people, links, (persons, link) => {
        const kinds = new Map<string, {person: Person; n: number; yes: number}>();
        for (const person of persons) {
          const key = `${person.unit} ${person.group} ${person.x}`;
          const kind = kinds.get(key) ?? {person, n: 0, yes: 0};
          kinds.set(key, {person, n: kind.n + 1, yes: kind.yes + person.y});
        }
        const rows = [...kinds.values()];
        const collapsed = table(
          rows.map(({person, n, yes}) => [person.unit, yes / n, n] as const),
          {group: rows.map(({person}) => person.group), x: rows.map(({person}) => person.x)}
        );
        const one = run(collapsed, ["group", "x"], link);
        const many = run(code(persons), ["group", "x"], link);
        sameUnits(one, many);
        expect(one.model.logLik).toBeCloseTo(many.model.logLik ?? Number.NaN, 8);
        one.model.terms.forEach((term, at) => {
          for (const key of ["estimate", "se", "seHC1", "seClustered"] as const) {
            expect(term[key]).toBeCloseTo(many.model.terms[at][key] ?? Number.NaN, 7);
          }
        });
      }),
      {numRuns: 40}
    );
  });

  test("a live refit agrees with a fit from the beginning, and does not remember the way there", () => {
    fc.assert(
      fc.property(
        people,
        links,
        fc.shuffledSubarray([[], ["x"], ["group"], ["group", "x"]], {minLength: 4}),
        (persons, link, order) => {
          const bench = openBenchmark(code(persons));
          for (const conditions of order) {
            const choice = {conditions, link, minimumUnitSize: 1};
            const live = bench.refit(choice);
            const full = bench.compute(choice);
            live.units.forEach((unit, at) => {
              expect(Math.abs(unit.difference - full.units[at].difference)).toBeLessThan(1e-8);
              expect(Math.abs(unit.se - full.units[at].se)).toBeLessThan(1e-7);
            });
            expect(openBenchmark(code(persons)).refit(choice)).toEqual(live);
          }
        }
      ),
      {numRuns: 40}
    );
  });
});
