import type {CourseGroup} from "../../benchmark/courseFile.js";
import type {SyntheticActivity} from "../../benchmark/evidence.js";
import {InputError, type SequenceTable, wilson} from "../../engine/index.js";
import type {WeekState} from "../../sources/register/weeks/index.js";

/** Each state that the review of the literature has instruments of. */
const instruments: readonly (readonly [WeekState, readonly string[]])[] = [
  ["activation", ["wageSubsidy", "companyActivation"]],
  ["guidance", ["guidance"]],
  ["education", ["education"]]
];

/**
 * How many of a group are ever in each kind of activity within the weeks of a table of courses, and for how long;
 * nothing of nobody. Throws InputError for courses without such a state.
 */
export function activityOf(group: CourseGroup, table: SequenceTable): readonly SyntheticActivity[] {
  const {states, n, weeks, codes} = table;
  if (n === 0) return [];
  return instruments.map(([state, names]) => {
    const wanted = states.indexOf(state);
    if (wanted === -1) throw new InputError("unknown", `state ${JSON.stringify(state)}`, {where: group});
    let ever = 0;
    let total = 0;
    for (let row = 0; row < n; ++row) {
      let own = 0;
      for (let at = row * weeks; at < (row + 1) * weeks; ++at) own += Number(codes[at] === wanted);
      ever += Number(own > 0);
      total += own;
    }
    return {
      group,
      state,
      instruments: names,
      n,
      window: weeks,
      ever: ever / n,
      everInterval: wilson(ever, n) ?? [0, 1],
      weeks: total / n
    };
  });
}
