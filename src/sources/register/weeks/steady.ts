import type {Random} from "../../../engine/index.js";
import {logistic} from "../logistic.js";
import {crossing} from "./crossing.js";
import type {Happened} from "./happened.js";
import type {Steady, WeeklyPopulation} from "./population.js";
import type {Spells} from "./spells.js";
import {code} from "./states.js";

/** How much steadiness goes with poor prospects: log-odds per unit of the log hazard of a job. */
const withProspects = -0.5;

/**
 * Who is steady: drawn among those to whom nothing happens so long, more often those with poor prospects and where the
 * municipality leans to it, such that the published share is expected of those who are followed so long.
 */
export function drawSteady(
  {groups}: WeeklyPopulation,
  {group, followed, job: prospects, unitCodes}: Spells,
  happened: Happened,
  leaning: Float64Array,
  random: Random
): Uint8Array {
  const steady = new Uint8Array(group.length);
  groups.forEach((own, g) => {
    if (own.steady === null) return;
    const {share, within, state} = own.steady;
    const sign = state === "passive" ? 1 : 0;
    const open: number[] = [];
    let longEnough = 0;
    for (let i = 0; i < group.length; ++i) {
      if (group[i] !== g) continue;
      if (followed[i] >= within) ++longEnough;
      const first = Math.min(happened.job[i], happened.activation[i]);
      if (first >= Math.min(within, followed[i])) open.push(i);
    }
    const logits = open.map(i => withProspects * prospects[i] + sign * leaning[unitCodes[i]]);
    const level = crossing(shift => {
      let sum = 0;
      open.forEach((i, k) => {
        if (followed[i] >= within) sum += logistic(logits[k] + shift);
      });
      return sum - share * longEnough;
    }, 20);
    open.forEach((i, k) => {
      if (random.uniform() < logistic(logits[k] + level)) steady[i] = 1;
    });
  });
  return steady;
}

/** The same state all along, but for at most `other` weeks of guidance before the week that counts. */
export function steadyWeeks(course: Uint8Array, {state, within, other}: Steady, random: Random): void {
  course.fill(code[state]);
  const room = Math.min(course.length, within);
  const length = random.integer(other + 1);
  if (length === 0 || room < 20 * length) return;
  const at = random.integer(room - length + 1);
  course.fill(code.guidance, at, at + length);
}
