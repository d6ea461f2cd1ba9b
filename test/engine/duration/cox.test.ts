import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {createDesign} from "../../../src/engine/design/design.js";
import {type CoxChoice, coxModel} from "../../../src/engine/duration/cox/coxModel.js";
import {CoxRiskSets} from "../../../src/engine/duration/cox/coxRiskSets.js";
import type {CoxModel} from "../../../src/engine/duration/durationModel.js";
import type {DurationTable} from "../../../src/engine/duration/durationTable.js";
import {RelativeRiskPass} from "../../../src/engine/duration/relative/relativeRiskPass.js";
import {present, readOracle} from "../../oracle/oracle.js";
import {farthest, lung, newcomers, newcomersConditions, relative, unempdur, veteran} from "./oracles.js";
import {durations} from "./tables.js";

const ties = ["efron", "breslow"] as const;
type Terms = Readonly<Record<string, number>>;

/** coxph as the copied files print it. */
interface RCox {
  readonly coefficients: {readonly estimate: Terms; readonly se: Terms};
  readonly loglik_null: number;
  readonly loglik: number;
  readonly score_test: number;
  readonly wald_test: number;
  readonly basehaz_at_zero: {readonly time: number[]; readonly hazard: number[]};
}

/** coxph as test/oracle/durations.R prints it. */
interface ROwn {
  readonly coef: number[];
  readonly se: number[];
  readonly loglik: [number, number];
  readonly score: number;
  readonly wald: number;
  readonly time: number[];
  readonly cumulativeHazard: number[];
  readonly hazardSe: number[];
}

function compare(model: CoxModel, r: Pick<ROwn, "coef" | "se" | "loglik" | "score" | "wald">): void {
  const {terms, tests} = model;
  expect(terms).toHaveLength(r.coef.length);
  expect(
    relative(
      terms.map(({estimate}) => estimate),
      r.coef
    )
  ).toBeLessThan(1e-8);
  expect(
    relative(
      terms.map(({se}) => se),
      r.se
    )
  ).toBeLessThan(1e-8);
  expect(relative([model.nullLogLik, model.logLik], r.loglik)).toBeLessThan(1e-12);
  expect(relative([tests.score?.statistic, tests.wald?.statistic], [r.score, r.wald])).toBeLessThan(1e-8);
  expect(tests.likelihoodRatio?.statistic).toBeCloseTo(2 * (r.loglik[1] - r.loglik[0]), 8);
  expect(model.warnings).toEqual([]);
}

/** A whole model of R's: coefficients, errors, likelihoods, tests, and the baseline of people who are zero in every number. */
function compareWhole(
  table: DurationTable,
  conditions: readonly string[],
  tie: (typeof ties)[number],
  r: RCox
): void {
  const model = coxModel(table, {conditions, ties: tie});
  // The oracle writes terms in the formula's order, which is the table's but for categories.
  const order = model.terms.map(({condition, level}) =>
    level === null ? condition : `${condition}${level}`
  );
  const pick = (terms: Terms) => order.map(term => terms[term ?? ""]);
  compare(model, {
    coef: pick(r.coefficients.estimate),
    se: pick(r.coefficients.se),
    loglik: [r.loglik_null, r.loglik],
    score: r.score_test,
    wald: r.wald_test
  });
  // R's baseline is of people who are zero in every number; ours of people at the means.
  const shift = model.terms.reduce((sum, {condition, level, estimate}) => {
    const column = table.columns.find(({id}) => id === condition);
    if (level !== null || column?.kind !== "numeric") return sum;
    return sum + ((estimate ?? 0) * column.values.reduce((total, x) => total + x, 0)) / table.rows;
  }, 0);
  const [{time, cumulativeHazard}] = model.baseline;
  expect(time).toEqual(r.basehaz_at_zero.time);
  const atZero = cumulativeHazard.map(hazard => hazard * Math.exp(-shift));
  expect(relative(atZero, r.basehaz_at_zero.hazard)).toBeLessThan(1e-8);
}

describe("R's coxph", () => {
  const files = [
    ["lung", lung, "cox", ["age", "sex", "ph.ecog"]],
    ["veteran", veteran, "cox", ["trt", "age", "karno", "diagtime", "prior"]],
    ["veteran", veteran, "cox_cell", ["trt", "celltype", "karno"]],
    ["spells", newcomers, "cox", newcomersConditions],
    ["unempdur", unempdur, "cox", ["ui", "reprate", "disrate", "logwage", "tenure"]]
  ] as const;
  const cases = present(files).flatMap(([name, open, key, conditions]) =>
    ties.map(tie => [name, key, tie, open, conditions] as const)
  );

  test.each(cases)(
    "%s %s, %s: coefficients, errors, likelihoods, tests, baseline",
    (name, key, tie, open, conditions) => {
      compareWhole(
        open(),
        conditions,
        tie,
        readOracle<Record<string, Record<string, RCox>>>(`json/${name}.json`)[key][tie]
      );
    }
  );

  test.each(ties)("spells, some seen from a later week on, %s", tie => {
    const {delayed} = readOracle<{delayed: {cox: Record<string, RCox>}}>("json/spells.json");
    compareWhole(newcomers({delayed: true}), newcomersConditions, tie, delayed.cox[tie]);
  });

  test.each(ties.flatMap(tie => [false, true].map(delayed => [tie, delayed] as const)))(
    "spells within strata of sex, %s, delayed entry: %s",
    (tie, delayed) => {
      type RStrata = {cox_strata: Record<string, Omit<RCox, "basehaz_at_zero">>};
      const own = readOracle<RStrata & {delayed: RStrata}>("json/spells.json");
      const r = (delayed ? own.delayed : own).cox_strata[tie];
      const model = coxModel(newcomers({delayed}), {
        conditions: newcomersConditions.filter(id => id !== "sex"),
        strata: "sex",
        ties: tie
      });
      compare(model, {
        coef: Object.values(r.coefficients.estimate),
        se: Object.values(r.coefficients.se),
        loglik: [r.loglik_null, r.loglik],
        score: r.score_test,
        wald: r.wald_test
      });
    }
  );

  const r = readOracle<{cox: Record<string, Record<string, ROwn>>}>("json/durations.json").cox;
  const full = ["trt", "age", "karno", "celltype"];
  const own: readonly (readonly [string, Parameters<typeof veteran>[0], Omit<CoxChoice, "ties">])[] = [
    ["plain", {}, {conditions: full}],
    ["delayed", {entry: true}, {conditions: full}],
    ["strata", {}, {conditions: ["age", "karno"], strata: "celltype"}],
    ["delayedStrata", {entry: true}, {conditions: ["age", "karno"], strata: "celltype"}],
    ["persons", {weight: true}, {conditions: full}],
    ["case", {weight: true}, {conditions: full, weights: "case"}]
  ];
  test.each(own.flatMap(([name, options, choice]) => ties.map(tie => [name, tie, options, choice] as const)))(
    "veteran, %s, %s",
    (name, tie, options, choice) => {
      const model = coxModel(veteran(options), {...choice, ties: tie});
      const wanted = r[tie][name];
      compare(model, wanted);
      if (options?.weight === true) return;
      const all = (key: "time" | "cumulativeHazard" | "se") => model.baseline.flatMap(base => [...base[key]]);
      expect(all("time")).toEqual(wanted.time);
      expect(farthest(all("cumulativeHazard"), wanted.cumulativeHazard)).toBeLessThan(1e-8);
      expect(farthest(all("se"), wanted.hazardSe)).toBeLessThan(1e-8);
    }
  );
});

describe("six people: 1 x=1, 1 x=0, 1+ x=0, 3 x=1, 4 x=0, 5+ x=0", () => {
  const table = durations("u 1 1 1+ 3 4 5+", {x: ["1", "0", "0", "1", "0", "0"]});
  // With r = exp(β): at 1 two ones and four zeros are at risk, at 3 one and two, at 4 two zeros.
  const byHand = {
    breslow: {
      logLik: (r: number) => 2 * Math.log(r) - 3 * Math.log(r + 2) - 3 * Math.log(2),
      score: (r: number) => 2 - (3 * r) / (r + 2),
      information: (r: number) => (6 * r) / (r + 2) ** 2,
      root: 4,
      first: (r: number) => 2 / (2 * r + 4)
    },
    efron: {
      logLik: (r: number) =>
        2 * Math.log(r) - 2 * Math.log(r + 2) - Math.log(1.5 * r + 3.5) - 2 * Math.log(2),
      score: (r: number) => 2 - (2 * r) / (r + 2) - (3 * r) / (3 * r + 7),
      information: (r: number) => (4 * r) / (r + 2) ** 2 + (21 * r) / (3 * r + 7) ** 2,
      root: 1 + Math.sqrt(31 / 3),
      first: (r: number) => 1 / (2 * r + 4) + 1 / (1.5 * r + 3.5)
    }
  };

  test.each(ties)("%s: log-likelihood, score and information at any β", tie => {
    const hand = byHand[tie];
    const design = createDesign(table);
    const pass = new RelativeRiskPass(
      design,
      new CoxRiskSets(table, new Float64Array(6).fill(1), {ties: tie})
    );
    for (const beta of [-2, 0, 0.5, 3]) {
      const r = Math.exp(beta);
      pass.evaluate(Float64Array.of(0, beta));
      expect(pass.logLik).toBeCloseTo(hand.logLik(r), 13);
      expect(pass.gradient[1]).toBeCloseTo(hand.score(r), 13);
      expect(pass.information()[3]).toBeCloseTo(hand.information(r), 13);
    }
  });

  test.each(ties)("%s: the maximum, its error, the tests and the baseline", tie => {
    const {root: r, ...hand} = byHand[tie];
    const model = coxModel(table, {conditions: ["x"], ties: tie});
    const [{estimate, se}] = model.terms;
    expect(estimate).toBeCloseTo(Math.log(r), 12);
    expect(se).toBeCloseTo(1 / Math.sqrt(hand.information(r)), 10);
    expect(model.logLik).toBeCloseTo(hand.logLik(r), 13);
    expect(model.nullLogLik).toBeCloseTo(hand.logLik(1), 13);
    expect(model.tests.score?.statistic).toBeCloseTo(hand.score(1) ** 2 / hand.information(1), 13);
    expect(model.tests.wald?.statistic).toBeCloseTo(Math.log(r) ** 2 * hand.information(r), 10);
    const [first, second, third] = [hand.first(r), 1 / (r + 2), 1 / 2];
    expect(
      farthest(model.baseline[0].cumulativeHazard, [
        first,
        first + second,
        first + second + third,
        first + second + third
      ])
    ).toBeLessThan(1e-12);
  });
});

describe("edges of a Cox model", () => {
  const codes = (model: CoxModel) =>
    model.warnings.map(({code, condition, level}) => [code, condition, level]);

  test("nobody has the event: no estimates, a level baseline, and it says so", () => {
    const table = durations("a 1+ 2+ | b 3+", {x: [1, 2, 4], g: ["p", "q", "q"]});
    const model = coxModel(table, {conditions: ["x", "g"]});
    expect(model.terms.map(({estimate}) => estimate)).toEqual([null, null]);
    expect(model).toMatchObject({events: 0, logLik: 0, nullLogLik: 0});
    expect(model.tests.likelihoodRatio).toBeNull();
    expect(model.baseline[0].cumulativeHazard).toEqual([0, 0, 0]);
    expect(codes(model)).toEqual([["no-events", undefined, undefined]]);
  });

  test("without conditions it is the curve of everyone", () => {
    const model = coxModel(durations("a 1 2 2"), {conditions: [], ties: "breslow"});
    expect(model.terms).toEqual([]);
    expect(model.baseline[0].cumulativeHazard).toEqual([1 / 3, 1 / 3 + 1]);
    expect(model.logLik).toBeCloseTo(-Math.log(3) - 2 * Math.log(2), 14);
  });

  test("one event, at time zero", () => {
    const table = durations("a 0 0+ 1+ 2+", {x: [1, 2, 0, 3]});
    const model = coxModel(table, {conditions: ["x"]});
    expect(model.events).toBe(1);
    expect(model.baseline[0].time).toEqual([0, 1, 2]);
    expect(Number.isFinite(model.logLik)).toBe(true);
  });

  test("a level where nobody has the event is named, and the others are fitted without its people", () => {
    const columns = {g: ["p", "q", "p", "q", "p", "q", "r", "r"], x: [1, 3, 2, 1, 5, 2, 4, 1]};
    const model = coxModel(durations("a 1 2 3 4 5+ 6+ 2+ 5+", columns), {conditions: ["g", "x"]});
    expect(codes(model)).toEqual([["separation", "g", "r"]]);
    expect(model.terms[1]).toMatchObject({term: "g: r", estimate: null, se: null});
    const others = {g: columns.g.slice(0, 6), x: columns.x.slice(0, 6)};
    const rest = coxModel(durations("a 1 2 3 4 5+ 6+", others), {conditions: ["g", "x"]});
    expect(model.terms[0].estimate).toBeCloseTo(rest.terms[0].estimate ?? Number.NaN, 9);
    expect(model.logLik).toBeCloseTo(rest.logLik, 12);
    expect(model.n).toBe(8);
  });

  test("a reference level where nobody has the event gives way to the next", () => {
    const model = coxModel(
      durations("a 1 2 3 4 3+ 5+", {
        g: ["q", "r", "r", "q", "p", "p"]
      }),
      {conditions: ["g"]}
    );
    expect(codes(model)).toEqual([
      ["separation", "g", "p"],
      ["other-reference", "g", "p"]
    ]);
    expect(model.terms.map(({estimate}) => estimate === null)).toEqual([false, true]);
  });

  test("a number that settles who goes first has no finite estimate, and is named", () => {
    const model = coxModel(durations("a 1 2 3 4 5+", {x: [5, 4, 3, 2, 1]}), {conditions: ["x"]});
    expect(codes(model)).toEqual([["separation", "x", undefined]]);
    expect(model.terms[0]).toMatchObject({estimate: null, se: null});
    expect(model.logLik).toBeCloseTo(0, 6);
  });

  test("a level that always goes first is named, and does not disturb the others", () => {
    const model = coxModel(
      durations("a 1 1 3 4 5 6", {
        g: ["q", "q", "p", "p", "p", "p"],
        x: [2, 1, 3, 1, 4, 2]
      }),
      {conditions: ["g", "x"], ties: "breslow"}
    );
    expect(codes(model)).toEqual([["separation", "g", "q"]]);
    expect(model.terms[1].se).toBeGreaterThan(0);
  });

  test("columns that follow from others, and strata used as conditions, are left out and named", () => {
    const rows = "a 1 2+ 3 | b 4 5";
    const columns = {x: [1, 4, 2, 5, 3], twice: [2, 8, 4, 10, 6], g: ["p", "p", "p", "q", "q"]};
    const model = coxModel(durations(rows, columns), {conditions: ["x", "twice", "g"], strata: "g"});
    expect(codes(model)).toEqual([
      ["collinear", "twice", undefined],
      ["collinear", "g", "q"]
    ]);
    expect(model.terms.map(({estimate}) => estimate === null)).toEqual([false, true, true]);
  });

  test("weights that are not whole need Breslow's ties or case weights", () => {
    const table = durations("a 1 2+", {}, [1.5, 1]);
    expect(() => coxModel(table, {conditions: []})).toThrow(
      `unsupported weights that are not whole persons with Efron's ties; allowed: ties "breslow", or weights as "case"`
    );
    expect(coxModel(table, {conditions: [], ties: "breslow"}).events).toBe(1.5);
  });

  test("people of other units teach nothing", () => {
    const all = coxModel(durations("a 1 2 3+ 4 | b 1 9", {x: [3, 1, 2, 1, 7, 9]}), {
      conditions: ["x"],
      reference: ["a"]
    });
    const alone = coxModel(durations("a 1 2 3+ 4", {x: [3, 1, 2, 1]}), {conditions: ["x"]});
    expect(all.terms[0].estimate).toBeCloseTo(alone.terms[0].estimate ?? Number.NaN, 10);
    expect(all.n).toBe(4);
  });
});

describe("a Cox model", () => {
  const people = fc.array(
    fc.record({
      time: fc.integer({min: 1, max: 8}),
      event: fc.constantFrom<0 | 1>(0, 1, 1),
      group: fc.constantFrom("p", "q", "r"),
      x: fc.integer({min: -3, max: 3}),
      weight: fc.integer({min: 1, max: 3})
    }),
    {minLength: 15, maxLength: 60}
  );
  const tableOf = (persons: {time: number; event: 0 | 1; group: string; x: number}[], weight?: number[]) =>
    durations(
      persons.map(({time, event}) => ["u", time, event] as const),
      {group: persons.map(({group}) => group), x: persons.map(({x}) => x)},
      weight ?? null
    );

  test("is the same for persons one by one and for rows of several alike", () => {
    fc.assert(
      fc.property(people, fc.constantFrom(...ties), (persons, tie) => {
        const choice = {conditions: ["group", "x"], ties: tie};
        const rows = coxModel(
          tableOf(
            persons,
            persons.map(({weight}) => weight)
          ),
          choice
        );
        const single = coxModel(
          tableOf(persons.flatMap(person => Array(person.weight).fill(person))),
          choice
        );
        expect(rows.logLik).toBeCloseTo(single.logLik, 8);
        rows.terms.forEach(({estimate, se}, k) => {
          const {estimate: again, se: errorAgain} = single.terms[k];
          expect(estimate === null).toBe(again === null);
          expect(estimate ?? 0).toBeCloseTo(again ?? 0, 5);
          expect(se ?? 0).toBeCloseTo(errorAgain ?? 0, 5);
        });
      })
    );
  });

  test("does not depend on the order of rows, nor on the unit of time", () => {
    fc.assert(
      fc.property(people, persons => {
        const turned = [...persons].reverse().map(person => ({...person, time: 7 * person.time}));
        const choice = {conditions: ["group", "x"]};
        expect(coxModel(tableOf(turned), choice).logLik).toBeCloseTo(
          coxModel(tableOf(persons), choice).logLik,
          8
        );
      })
    );
  });

  test("expects as many events as there are", () => {
    fc.assert(
      fc.property(people, fc.constantFrom(...ties), (persons, tie) => {
        const table = tableOf(persons);
        const design = createDesign(table);
        const pass = new RelativeRiskPass(
          design,
          new CoxRiskSets(table, new Float64Array(table.rows).fill(1), {ties: tie})
        );
        pass.evaluate(Float64Array.from(design.parameters, (_, k) => (k === 0 ? 0 : 0.3 * k)));
        expect(pass.byUnit[0]).toBeCloseTo(0, 9);
      })
    );
  });
});
