import type {WeeklyPopulation, WeeklyPopulationId} from "../population.js";
import {newcomers} from "./newcomers.js";
import {weakest} from "./weakest.js";

export const weeklyPopulations: Readonly<Record<WeeklyPopulationId, WeeklyPopulation>> = {weakest, newcomers};
