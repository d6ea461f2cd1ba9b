import type {DurationBenchmark} from "../../../engine/index.js";
import type {Spread} from "./population.js";

/** Mean weeks saved of the top fifth minus those of the bottom fifth. */
export function weeksBetween({units}: DurationBenchmark): number {
  const meanOf = (fifth: number) => {
    const own = units.filter(unit => unit.fifth === fifth);
    return own.reduce((sum, {weeks}) => sum + weeks, 0) / own.length;
  };
  return meanOf(1) - meanOf(5);
}

/** Shares of the assessed units: not distinguishable from expected at 5 %, and within ±5 % of it. */
export function sharesNear({units}: Pick<DurationBenchmark, "units">): {asExpected: number; within5: number} {
  const assessed = units.filter(unit => unit.assessed);
  const share = (test: (unit: (typeof units)[number]) => boolean) =>
    assessed.filter(test).length / assessed.length;
  return {
    asExpected: share(({difference, se}) => Math.abs(difference) < 1.96 * se),
    within5: share(({difference}) => Math.abs(difference) <= 5)
  };
}

/** Whether a benchmark shows the published fifths, the weeks between them, and how many municipalities stand out. */
export function showsSpread(spread: Spread, benchmark: DurationBenchmark): boolean {
  const {fifths} = benchmark;
  const near = (value: number | null, wanted: number) =>
    value !== null && Math.abs(value - wanted) <= spread.within;
  if (!near(fifths.top, spread.top) || !near(fifths.bottom, spread.bottom)) return false;
  if (!near(fifths.gap, spread.top - spread.bottom)) return false;
  const inside = (value: number, [low, high]: readonly [number, number], room = 0) =>
    value >= low - room && value <= high + room;
  if (spread.weeks !== null && !inside(weeksBetween(benchmark), spread.weeks)) return false;
  const {asExpected, within5} = sharesNear(benchmark);
  return inside(asExpected, spread.asExpected, 0.05) && inside(within5, spread.within5, 0.01);
}
