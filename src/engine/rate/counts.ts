import {Chance} from "../benchmark/chance.js";
import {InputError} from "../errors.js";
import type {RatioChoice} from "../outcome/choice.js";
import {assessRates} from "./assess.js";
import {checkOverDispersion} from "./choice.js";
import type {RateBenchmark} from "./result.js";
import type {CountTable} from "./table.js";

/**
 * Benchmarks units of which only O and E are known: nothing is fitted, so that O and E need not be the same in all.
 * Rates are over the expected: `observed` is O/E, `expected` 1, `difference` O/E − 1. Where persons are not known,
 * `n` of a unit, and what the smallest size is held against, are its expected events.
 * @throws InputError for a smallest size that is not above 0 and an unknown kind of over-dispersion
 */
export function benchmarkCounts(
  table: CountTable,
  choice: Pick<RatioChoice, "minimumUnitSize" | "overDispersion">
): RateBenchmark {
  const {minimumUnitSize} = choice;
  if (!(minimumUnitSize >= 0)) {
    throw new InputError("invalid", `minimum unit size ${minimumUnitSize}`, {allowed: "allowed: 0 or more"});
  }
  const {units, events, expected, n} = table;
  return assessRates(
    {units, size: n ?? expected, events, expected, exposure: expected},
    {
      n: n === null ? null : n.reduce((sum, persons) => sum + persons, 0),
      over: "expected",
      table,
      fit: null,
      terms: []
    },
    {
      conditions: [],
      link: "given",
      minimumUnitSize,
      overDispersion: checkOverDispersion(choice.overDispersion)
    },
    new Chance(units.length)
  );
}
