import {type Facts, factsOf} from "../../../../src/sources/register/weeks/facts.js";
import {
  type DrawnWeeklyPeople,
  type WeeklyPopulationId,
  weeklyPeople,
  weeklyPopulations
} from "../../../../src/sources/register/weeks/index.js";

/** Numbers of people and the seed that ship. */
export const shipped = {weakest: 12000, newcomers: 17000} as const;
export const seeds = [2016, 1, 2014];

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
