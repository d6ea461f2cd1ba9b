import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {openBenchmark, type RateBenchmark, type RateTable} from "../../../src/engine/index.js";
import {codeCounted, countedPeople} from "./tables.js";

const both = {conditions: ["group", "x"], link: "log" as const, minimumUnitSize: 1};
const run = (table: RateTable, choice = both) => openBenchmark(table).compute(choice);

function sameUnits(found: RateBenchmark, wanted: RateBenchmark, scale = 1): void {
  expect(found.units).toHaveLength(wanted.units.length);
  found.units.forEach((unit, at) => {
    const other = wanted.units[at];
    expect(Math.abs(unit.expected * scale - other.expected)).toBeLessThan(1e-8 * other.expected);
    expect(Math.abs(unit.se * scale - other.se)).toBeLessThan(1e-8 * other.se);
    expect(unit.rank).toBe(other.rank);
  });
}

describe("whatever the people and their events", () => {
  test("expected events are as many as observed in the reference population", () => {
    fc.assert(
      fc.property(
        countedPeople,
        fc.constantFrom<readonly string[] | undefined>(undefined, ["a", "b"]),
        (people, reference) => {
          const {units} = run(codeCounted(people), {...both, ...(reference && {reference})});
          const inside = units.filter(({unit}) => reference?.includes(unit) ?? true);
          const sum = (key: "events" | "expectedEvents") => inside.reduce((all, unit) => all + unit[key], 0);
          expect(Math.abs(sum("expectedEvents") / sum("events") - 1)).toBeLessThan(1e-9);
        }
      ),
      {numRuns: 60}
    );
  });

  test("a refit says what a fit from the beginning says, whatever was asked before", () => {
    fc.assert(
      fc.property(countedPeople, fc.subarray(["group", "x"]), (people, conditions) => {
        const bench = openBenchmark(codeCounted(people));
        bench.refit(both);
        const choice = {...both, conditions};
        const [found, wanted] = [bench.refit(choice), bench.compute(choice)];
        sameUnits(found, wanted);
        expect(found.model?.logLik).toBeCloseTo(wanted.model?.logLik ?? Number.NaN, 8);
        expect(found.model?.fitShare).toBeCloseTo(wanted.model?.fitShare ?? Number.NaN, 9);
        const phi = wanted.dispersion.people ?? Number.NaN;
        expect(Math.abs((found.dispersion.people ?? Number.NaN) - phi)).toBeLessThan(1e-8 * phi);
      }),
      {numRuns: 60}
    );
  });

  test("the order of rows changes nothing", () => {
    fc.assert(
      fc.property(countedPeople, people => {
        sameUnits(run(codeCounted([...people].reverse())), run(codeCounted(people)));
      }),
      {numRuns: 30}
    );
  });

  test("another unit of time changes rates by it, and nothing else", () => {
    fc.assert(
      fc.property(countedPeople, fc.constantFrom(1e9, 7, 1e-9), (people, factor) => {
        const before = run(codeCounted(people));
        const after = run(
          codeCounted(people.map(person => ({...person, exposure: person.exposure * factor})))
        );
        sameUnits(after, before, factor);
        expect(after.model?.logLik).toBeCloseTo(before.model?.logLik ?? Number.NaN, 7);
        const gap = (before.fifths.gap ?? 0) / factor;
        expect(Math.abs((after.fifths.gap ?? 0) - gap)).toBeLessThanOrEqual(1e-8 * gap);
        expect(after.explainedShare).toBeCloseTo(before.explainedShare ?? Number.NaN, 7);
        after.model?.terms.slice(1).forEach(({estimate, seHC1}, at) => {
          const term = before.model?.terms[at + 1];
          expect(estimate).toBeCloseTo(term?.estimate ?? Number.NaN, 8);
          expect(seHC1).toBeCloseTo(term?.seHC1 ?? Number.NaN, 8);
        });
      }),
      {numRuns: 30}
    );
  });

  test("a weight of three is three rows", () => {
    fc.assert(
      fc.property(countedPeople, people => {
        const whole = run(
          codeCounted(
            people,
            people.map((_, at) => 1 + (at % 3))
          )
        );
        const single = run(
          codeCounted(people.flatMap((person, at) => Array.from({length: 1 + (at % 3)}, () => person)))
        );
        sameUnits(whole, single);
        expect(whole.n).toBe(single.n);
        whole.model?.terms.forEach((term, at) => {
          const other = single.model?.terms[at];
          for (const key of ["estimate", "se", "seHC1", "seClustered"] as const) {
            expect(term[key]).toBeCloseTo(other?.[key] ?? Number.NaN, 8);
          }
        });
      }),
      {numRuns: 30}
    );
  });

  test("expected numbers in place of time: a model without conditions only settles the level", () => {
    fc.assert(
      fc.property(countedPeople, people => {
        const first = run(codeCounted(people));
        const [a] = first.units;
        const again = run(
          {
            ...codeCounted(people),
            exposure: Float64Array.from(people, ({exposure}) => exposure * a.expected),
            over: "expected"
          },
          {...both, conditions: []}
        );
        const plain = run(codeCounted(people), {...both, conditions: []});
        again.units.forEach(({ratio}, at) => {
          expect(ratio).toBeCloseTo(plain.units[at].ratio ?? Number.NaN, 8);
        });
      }),
      {numRuns: 20}
    );
  });
});
