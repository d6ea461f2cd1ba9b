import {Chance} from "../benchmark/chance.js";
import {checkPeople} from "../benchmark/checkChoice.js";
import type {RatioChoice} from "../outcome/choice.js";
import {assessRates} from "./assessRates.js";
import {checkLink, checkOverDispersion} from "./checkRateChoice.js";
import type {RateBenchmark} from "./rateBenchmark.js";
import type {CountTable} from "./rateTable.js";

/**
 * Benchmarks units of which only O and E are known: nothing is fitted, so that O and E need not be the same in all.
 * Rates are over the expected: `observed` is O/E, `expected` 1, `difference` O/E − 1. Where persons are not known,
 * `n` of a unit, and what the smallest size is held against, are its expected events.
 * @throws InputError for a smallest size that is not 1 or more and an unknown kind of over-dispersion
 */
export function benchmarkCounts(table: CountTable, choice: RatioChoice): RateBenchmark {
  checkLink(choice, "given");
  const {minimumUnitSize} = checkPeople(table, choice, () => {});
  const {units, events, expected, n} = table;
  return assessRates(
    {units, size: n ?? expected, events, expected, exposure: expected},
    {
      n: (n ?? expected).reduce((sum, size) => sum + size, 0),
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
