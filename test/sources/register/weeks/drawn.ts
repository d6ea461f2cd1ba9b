import {type Facts, factsOf} from "../../../../src/sources/register/weeks/facts.js";
import {
  type DrawnWeeklyPeople,
  type WeeklyPopulationId,
  weeklyPeople,
  weeklyPopulations
} from "../../../../src/sources/register/weeks/index.js";
import {checkedSeeds, shippedWeeks} from "../../../../src/sources/register/weeks/shipped.js";

/** Numbers of people that ship. */
export const shipped = Object.fromEntries(
  shippedWeeks.map(({population, persons}) => [population, persons])
) as Readonly<Record<WeeklyPopulationId, number>>;
export const seeds = checkedSeeds;

export const ids: WeeklyPopulationId[] = ["weakest", "newcomers"];

/** The people of a seed: the same object however often they are asked for. */
export function peopleOf(id: WeeklyPopulationId, seed = seeds[0]): DrawnWeeklyPeople {
  return weeklyPeople(id, {persons: shipped[id], seed});
}

const known = new Map<string, Facts>();

export function factsWith(id: WeeklyPopulationId, seed: number): Facts {
  const key = `${id} ${seed}`;
  const facts = known.get(key) ?? factsOf(weeklyPopulations[id], peopleOf(id, seed));
  known.set(key, facts);
  return facts;
}
