import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  type DurationChoice,
  type DurationTable,
  type OpenBenchmark,
  openBenchmark,
  unitIntervals
} from "../../../src/engine/index.js";
import {readOracle} from "../../oracle/oracle.js";
import {farthest, newcomers, newcomersConditions, veteran} from "./oracles.js";
import {durations} from "./tables.js";

const choose = (more: object = {}): DurationChoice =>
  ({conditions: [], link: "cox", horizon: 10, minimumUnitSize: 1, ...more}) as DurationChoice;

describe("veteran by cell type, 200 days", () => {
  const {benchmark: r} = readOracle<{
    benchmark: {
      first: {hazard: number; se: number};
      observed: number[];
      observedSe: number[];
      models: Record<string, {expected: number[]; at100: number[]}>;
    };
  }>("json/durations.json");
  const cells = ["squamous", "smallcell", "adeno", "large"];
  const bench = openBenchmark(veteran());
  const conditions = ["trt", "age", "karno"];

  test.each(Object.keys(r.models))("%s: actual, expected and expected curves are R's", name => {
    const cox = name === "efron" || name === "breslow";
    const choice = choose({
      conditions,
      horizon: 200,
      ...(cox ? {ties: name} : {link: name})
    });
    const {units} = bench.compute(choice);
    const inOrder = cells.map(cell => units.find(({unit}) => unit === cell));
    const {expected, at100} = r.models[name];
    expect(
      farthest(
        inOrder.map(unit => unit?.observed ?? null),
        r.observed
      )
    ).toBeLessThan(1e-12);
    expect(
      farthest(
        inOrder.map(unit => unit?.observedSe ?? null),
        r.observedSe
      )
    ).toBeLessThan(1e-12);
    expect(
      farthest(
        inOrder.map(unit => unit?.expected ?? null),
        expected
      )
    ).toBeLessThan(1e-8);
    const drawn = cells.map(cell => {
      const curve = bench.curves!.unit(choice, cell).expected;
      return curve.survival[curve.time.findLastIndex(time => time <= 100)];
    });
    expect(farthest(drawn, at100)).toBeLessThan(1e-8);
  });

  test("piecewise with many cuts comes near Cox", () => {
    const cuts = Array.from({length: 39}, (_, k) => 5 * (k + 1));
    const piecewise = bench.compute(choose({conditions, horizon: 200, link: "piecewise", cuts}));
    r.models.breslow.expected.forEach((wanted, k) => {
      const found = piecewise.units.find(({unit}) => unit === cells[k])?.expected ?? 0;
      expect(Math.abs(found - wanted) / wanted).toBeLessThan(0.02);
    });
  });

  test("per cent faster, weeks, ratio, rank and fifths follow from actual and expected", () => {
    const {n, units, nationalExpected, fifths, assessed} = bench.compute(choose({conditions, horizon: 200}));
    for (const unit of units) {
      expect(unit.percentFaster).toBeCloseTo(100 * (1 - unit.observed / unit.expected), 12);
      expect(unit.difference).toBe(unit.percentFaster);
      expect(unit.weeks).toBeCloseTo(unit.expected - unit.observed, 12);
      expect(unit.ratio).toBeCloseTo(unit.observed / unit.expected, 14);
    }
    const byRank = [...units].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)).map(({unit}) => unit);
    expect(byRank).toEqual(["adeno", "smallcell", "squamous", "large"]);
    expect(assessed).toBe(4);
    expect(fifths.gap).toBeNull();
    const everyone = units.reduce((sum, unit) => sum + unit.n * unit.expected, 0);
    expect(nationalExpected).toBeCloseTo(everyone / n, 10);
  });

  test("the uncertainty of an expected mean is that of R's curve where it hangs on one step", () => {
    const table = veteran();
    const alone: DurationTable = {
      ...table,
      units: [
        {id: "first", name: "first"},
        {id: "others", name: "others"}
      ],
      unitCodes: table.unitCodes.map((_, i) => Number(i > 0))
    };
    // Events come at days 1, 2, …: up to 1.5 the mean is 1 + 0.5·exp(−H), for someone outside the fit.
    const choice = choose({conditions, horizon: 1.5});
    const opened = openBenchmark(alone);
    const unit = opened.compute(choice).units[0];
    const survival = Math.exp(-r.first.hazard);
    expect(unit.expected).toBeCloseTo(1 + 0.5 * survival, 10);
    const error = opened.errors(choice).se[0];
    const relative = (0.5 * survival * r.first.se) / unit.expected;
    const ratio = unit.observed / unit.expected;
    const wanted = (unit.se / 100) ** 2 + relative ** 2 * (ratio ** 2 - 2 * ratio);
    expect(error).toBeCloseTo(100 * Math.sqrt(wanted), 8);
  });
});

describe("spells by municipality", () => {
  const {benchmark: r} = readOracle<{
    benchmark: {municipality: string[]} & Record<"tau104" | "tau156", Record<string, number[]>>;
  }>("json/spells.json");
  const bench = openBenchmark(newcomers());

  test.each(
    ([104, 156] as const).flatMap(tau =>
      ["efron", "breslow", "weibull", "exponential", "lognormal", "loglogistic"].map(
        name => [tau, name] as const
      )
    )
  )("%i weeks, %s: actual and expected are R's", (horizon, name) => {
    const cox = name === "efron" || name === "breslow";
    const {units} = bench.compute(
      choose({
        conditions: [...newcomersConditions],
        horizon,
        ...(cox ? {ties: name} : {link: name})
      })
    );
    const inOrder = r.municipality.map(id => units.find(({unit}) => unit === String(id)));
    const {observed, [name]: expected} = r[`tau${horizon}`];
    expect(
      farthest(
        inOrder.map(unit => unit?.observed ?? null),
        observed
      )
    ).toBeLessThan(1e-12);
    expect(
      farthest(
        inOrder.map(unit => unit?.expected ?? null),
        expected
      )
    ).toBeLessThan(1e-8);
  });
});

describe("two units worked out by hand: a 1 3 4+, b 2 4 4+ 4+", () => {
  const bench = openBenchmark(durations("a 1 3 4+ | b 2 4 4+ 4+"));
  const result = bench.compute(choose({ties: "breslow", horizon: 4}));

  test("expected is the country's exp(−Nelson–Aalen), the same for both", () => {
    const hazards = [1 / 7, 1 / 7 + 1 / 6, 1 / 7 + 1 / 6 + 1 / 5];
    const mean = 1 + hazards.reduce((sum, hazard) => sum + Math.exp(-hazard), 0);
    for (const unit of result.units) expect(unit.expected).toBeCloseTo(mean, 12);
    expect(result.units.map(({observed}) => observed)).toEqual([
      1 + 2 / 3 + 2 / 3 + 1 / 3,
      2 + 3 / 4 + 3 / 4
    ]);
    expect(result.units.map(({events}) => events)).toEqual([2, 2]);
    expect(result.units.map(({rank}) => rank)).toEqual([1, 2]);
    expect(result).toMatchObject({n: 7, events: 4});
  });

  test("chance is Greenwood's with the expected curve, and alike people have no other", () => {
    const [s1, s2, s3] = [1 / 7, 1 / 7 + 1 / 6, 1 / 7 + 1 / 6 + 1 / 5].map(hazard => Math.exp(-hazard));
    const [a1, a2, a3] = [s1 + s2 + s3, s2 + s3, s3];
    const variance =
      (a1 ** 2 * (1 - s1)) / s1 + (a2 ** 2 * (1 - s2 / s1)) / s2 + (a3 ** 2 * (1 - s3 / s2)) / s3;
    result.units.forEach(({n, se, expected: mean}) => {
      expect(se).toBeCloseTo((100 * Math.sqrt(variance / n)) / mean, 10);
    });
  });

  test("without conditions the uncertainty of the expected is Nelson and Aalen's", () => {
    const [s1, s2, s3] = [1 / 7, 1 / 7 + 1 / 6, 1 / 7 + 1 / 6 + 1 / 5].map(hazard => Math.exp(-hazard));
    const c = (s1 + s2 + s3) ** 2 / 49 + (s2 + s3) ** 2 / 36 + s3 ** 2 / 25;
    const errors = bench.errors(choose({ties: "breslow", horizon: 4})).se;
    result.units.forEach(({se, observed, expected: mean}, at) => {
      const ratio = observed / mean;
      const wanted = (se / 100) ** 2 + (c / mean ** 2) * (ratio ** 2 - 2 * ratio);
      expect(errors[at]).toBeCloseTo(100 * Math.sqrt(wanted), 9);
    });
  });

  test("exponential: both means and their uncertainty in closed form", () => {
    const choice = choose({link: "exponential", horizon: 4});
    const rate = 4 / 22;
    const mean = (1 - Math.exp(-4 * rate)) / rate;
    const slope = mean - 4 * Math.exp(-4 * rate);
    const {units, model} = bench.compute(choice);
    expect(units[0].expected).toBeCloseTo(mean, 10);
    expect(model.sigma).toBe(1);
    const outside = bench.errors({...choice, reference: ["b"]}).se;
    expect(outside).toHaveLength(2);
    const errors = bench.errors(choice).se;
    const ratio = units[0].observed / mean;
    const wanted = (units[0].se / 100) ** 2 + (slope ** 2 / 4 / mean ** 2) * (ratio ** 2 - 2 * ratio);
    expect(errors[0]).toBeCloseTo(100 * Math.sqrt(wanted), 6);
  });
});

describe("chance in a unit", () => {
  test("is the mean variance of its people's own durations where everyone is followed to the horizon", () => {
    const table = durations("a 1 2 5 7 9 9 9+ | b 2 3 3 6 8 9+ 9+ 9+", {
      x: [3, 1, 2, 0, 1, 0, 0, 2, 3, 1, 1, 0, 2, 1, 0]
    });
    const bench = openBenchmark(table);
    const choice = choose({conditions: ["x"], horizon: 9, ties: "breslow"});
    const {units} = bench.compute(choice);
    // A person's own curve is the expected curve of a unit of one.
    const each = openBenchmark({
      ...table,
      units: Array.from({length: 15}, (_, i) => ({id: String(i), name: String(i)})),
      unitCodes: Uint16Array.from({length: 15}, (_, i) => i)
    });
    const variances = Array.from({length: 15}, (_, i) => {
      const {time, survival} = each.curves!.unit(choice, String(i)).expected;
      let mean = 0;
      let square = 0;
      for (let k = 0; k + 1 < time.length; ++k) {
        mean += survival[k] * (time[k + 1] - time[k]);
        square += survival[k] * (time[k + 1] ** 2 - time[k] ** 2);
      }
      return square - mean ** 2;
    });
    const sum = (from: number, to: number) =>
      variances.slice(from, to).reduce((total, value) => total + value, 0);
    const weeks = units.map(({se, expected: mean}) => (se * mean) / 100);
    expect(weeks[0]).toBeCloseTo(Math.sqrt(sum(0, 7)) / 7, 8);
    expect(weeks[1]).toBeCloseTo(Math.sqrt(sum(7, 15)) / 8, 8);
  });

  test("is there where nobody has the event, though Greenwood sees none", () => {
    const bench = openBenchmark(durations("a 1 3 4 9+ | b 9+ 9+ 9+"));
    const [, b] = bench.compute(choose({horizon: 9})).units;
    expect(b.observed).toBe(9);
    expect(b.observedSe).toBe(0);
    expect(b.percentFaster).toBeLessThan(0);
    expect(b.se).toBeGreaterThan(5);
    expect(b.events).toBe(0);
  });
});

describe("live refits", () => {
  const table = veteran();
  const all = ["trt", "age", "karno", "diagtime", "prior", "celltype"];
  const models: Partial<DurationChoice>[] = [
    {link: "cox"},
    {link: "cox", ties: "breslow"},
    {link: "weibull"},
    {link: "exponential"},
    {link: "lognormal"},
    {link: "loglogistic"},
    {link: "piecewise", cuts: [30, 100]}
  ];

  test.each(models)("%o: the same units as fits from the beginning, whatever was asked before", model => {
    const bench = openBenchmark(table);
    const subsets = [all, all.slice(1), ["karno"], [], ["celltype", "age"], all.slice(0, 3)];
    for (const conditions of subsets) {
      const choice = choose({...model, conditions, horizon: 180});
      const [quick, whole] = [bench.refit(choice), openBenchmark(table).compute(choice)];
      expect(quick.model.terms).toEqual([]);
      for (const key of ["difference", "expected", "se"] as const) {
        const [found, wanted] = [quick, whole].map(({units}) => units.map(unit => unit[key]));
        expect(farthest(found, wanted), key).toBeLessThan(1e-7);
      }
      expect(quick.model.logLik).toBeCloseTo(whole.model.logLik ?? 0, 8);
      expect({...quick, units: [], model: null}).toMatchObject({assessed: 4, choice: whole.choice});
    }
  });

  test("conditions with a level that never has the event are fitted from the beginning", () => {
    const odd = durations("a 1 2 5 3+ 8+ | b 4 6 2 7 8+ 9+", {
      g: ["p", "q", "p", "q", "r", "p", "q", "q", "p", "r", "q"],
      x: [1, 3, 2, 4, 1, 2, 5, 1, 3, 4, 2]
    });
    const bench = openBenchmark(odd);
    for (const conditions of [["g", "x"], ["x"], ["g"]]) {
      const choice = choose({conditions, horizon: 8});
      const [quick, whole] = [bench.refit(choice), bench.compute(choice)];
      expect(
        farthest(
          quick.units.map(({difference}) => difference),
          whole.units.map(({difference}) => difference)
        )
      ).toBeLessThan(1e-7);
      expect(quick.warnings).toEqual(whole.warnings);
    }
  });
});

describe("edges of a benchmark of durations", () => {
  const compute = (what: string, more: object = {}, columns = {}) =>
    openBenchmark(durations(what, columns)).compute(choose(more));
  const finite = (value: unknown): boolean =>
    typeof value === "number"
      ? Number.isFinite(value)
      : typeof value !== "object" || value === null || Object.values(value).every(finite);

  test.each(["cox", "weibull", "exponential", "lognormal", "loglogistic"] as const)(
    "%s: nobody has the event: everyone waits to the horizon, as expected",
    model => {
      const result = compute("a 3+ 5+ | b 12+", {model});
      expect(finite(result)).toBe(true);
      expect(result.units.map(({observed, expected: mean}) => [observed, mean])).toEqual([
        [10, 10],
        [10, 10]
      ]);
      expect(result.units.every(({difference, tied}) => difference === 0 && tied)).toBe(true);
      expect(result.warnings.map(({code}) => code)).toContain("no-events");
    }
  );

  test.each(["cox", "weibull", "lognormal", "loglogistic", "exponential"] as const)(
    "%s: everyone has the event",
    model => {
      const result = compute("a 1 2 3 | b 2 4 6 9", {model});
      expect(finite(result)).toBe(true);
      expect(result.units[0].rank).toBe(1);
      expect(result.warnings.map(({code}) => code)).toEqual(["no-ranking"]);
    }
  );

  test("a horizon that follow-up does not reach is said, with how many units it concerns", () => {
    const result = compute("a 1 4+ | b 2 12+ | c 3 3", {horizon: 10});
    expect(result.units.map(({followed}) => followed)).toEqual([false, true, true]);
    expect(result.warnings.find(({code}) => code === "short-follow-up")).toMatchObject({n: 1});
    expect(compute("a 1 4+ | b 2 12+ | c 3 3", {horizon: 4}).warnings.map(({code}) => code)).toEqual([
      "no-ranking"
    ]);
  });

  test("one unit is compared with itself", () => {
    const {units} = compute("a 1 3 4+ 6 7+", {ties: "breslow"});
    expect(units[0]).toMatchObject({rank: 1, tied: false, fifth: null});
    const hazards = [1 / 5, 1 / 5 + 1 / 4, 1 / 5 + 1 / 4 + 1 / 2].map(hazard => Math.exp(-hazard));
    expect(units[0].expected).toBeCloseTo(1 + 2 * hazards[0] + 3 * hazards[1] + 4 * hazards[2], 11);
  });

  test("a unit with one person, and units too small to be assessed", () => {
    const result = compute("a 1 3 4+ 6 7+ | b 2", {minimumUnitSize: 2});
    expect(result.units[1]).toMatchObject({n: 1, assessed: false, rank: null});
    expect(result.units[1].se).toBeGreaterThan(0);
    expect(result.assessed).toBe(1);
  });

  test("time zero: an event at once counts for Cox, and is refused by accelerated failure times", () => {
    const result = compute("a 0 2 5+ | b 0 3 4");
    expect(finite(result)).toBe(true);
    expect(() => compute("a 0 2", {link: "weibull"})).toThrow(
      "unsupported duration 0 in 1 row with the event"
    );
  });

  test("everyone has the event at once: nothing is expected, and nothing is in proportion to it", () => {
    const {units} = compute("a 0 0 | b 0", {ties: "breslow", horizon: 1e-9});
    expect(units[0]).toMatchObject({ratio: null, percentFaster: 0, se: 0});
  });

  test("delayed entry", () => {
    const result = compute("a 0-3 1-4 2-6+ 0-7 | b 3-5 1-2 0-8+ 2-9");
    expect(finite(result)).toBe(true);
    expect(result.units.every(({se}) => se > 0)).toBe(true);
  });

  test("levels that never have the event are expected never to have it", () => {
    const result = compute(
      "a 1 2 5 3+ 8+ | b 4 6 2 9+ 9+",
      {conditions: ["g"]},
      {g: ["p", "p", "q", "r", "r", "p", "q", "q", "p", "r"]}
    );
    expect(result.warnings.map(({code, level}) => [code, level])).toContainEqual(["separation", "r"]);
    expect(finite(result)).toBe(true);
  });

  test.each([
    ["an unknown condition", {conditions: ["age"]}, 'unknown condition "age"'],
    [
      "an unknown model",
      {link: "gompertz" as "cox"},
      'unknown model "gompertz"; allowed: cox, piecewise, exponential'
    ],
    ["a horizon of zero", {horizon: 0}, "invalid horizon 0; allowed: weeks, above 0"],
    ["piecewise without cuts", {link: "piecewise"}, "missing cut points of model piecewise"],
    ["an unknown unit in the reference", {reference: ["z"]}, "unknown unit z"]
  ] as const)("refuses %s", (_, more, message) => {
    expect(() => compute("a 1 2+", more)).toThrow(message);
  });

  test("a curve of an unknown unit is refused", () => {
    expect(() => openBenchmark(durations("a 1")).curves!.unit(choose(), "b")).toThrow('unknown unit "b"');
  });
});

describe("a benchmark of durations", () => {
  const people = fc.array(
    fc.record({
      unit: fc.constantFrom("a", "b", "c", "d", "e", "f"),
      time: fc.integer({min: 1, max: 9}),
      event: fc.constantFrom<0 | 1>(0, 1, 1),
      group: fc.constantFrom("p", "q"),
      x: fc.integer({min: -3, max: 3})
    }),
    {minLength: 25, maxLength: 60}
  );
  type Person = {unit: string; time: number; event: 0 | 1; group: string; x: number};
  const open = (persons: readonly Person[]): OpenBenchmark =>
    openBenchmark(
      durations(
        persons.map(({unit, time, event}) => [unit, time, event] as const),
        {group: persons.map(({group}) => group), x: persons.map(({x}) => x), same: persons.map(() => 1)}
      )
    );
  const models = fc.constantFrom<DurationChoice["link"]>("cox", "weibull", "lognormal");
  const differences = (bench: OpenBenchmark, choice: DurationChoice) =>
    bench.compute(choice).units.map(({difference}) => difference);

  test("does not depend on the order of rows, nor gains by a condition that is the same for everyone", () => {
    fc.assert(
      fc.property(people, models, (persons, model) => {
        const choice = choose({model, conditions: ["group", "x"], horizon: 8});
        const found = differences(open(persons), choice);
        expect(farthest(differences(open([...persons].reverse()), choice), found)).toBeLessThan(1e-5);
        const more = {...choice, conditions: ["group", "x", "same"]};
        expect(farthest(differences(open(persons), more), found)).toBeLessThan(1e-9);
      }),
      {numRuns: 40}
    );
  });

  test("ranks are a permutation, or share what they tie for", () => {
    fc.assert(
      fc.property(people, persons => {
        const {units} = open(persons).compute(choose({conditions: ["x"], horizon: 6}));
        const total = units.reduce((sum, {rank}) => sum + (rank ?? 0), 0);
        expect(total).toBeCloseTo((units.length * (units.length + 1)) / 2, 9);
      }),
      {numRuns: 40}
    );
  });

  test("intervals reach 1.96 standard errors to either side", () => {
    const bench = openBenchmark(veteran());
    const result = bench.compute(choose({conditions: ["karno"], horizon: 100}));
    const {units} = unitIntervals(result, "coefficients", 0.95, bench.errors(result.choice).se);
    expect(units[0].value).toBe(result.units[0].percentFaster);
    expect(units[0].interval?.[0]).toBeLessThan(units[0].interval?.[1] ?? 0);
  });
});
