import type {WeeklySource} from "./index.js";

/** The people that the specs ask for, and that docs/data.md tells of. */
export const shippedWeeks: readonly WeeklySource[] = [
  {population: "weakest", persons: 12000, seed: 2016},
  {population: "newcomers", persons: 17000, seed: 2016}
];

/** Seeds under which what was published must come out, the shipped one first. */
export const checkedSeeds: readonly number[] = [2016, 1, 2014];
