import type {CodedTable} from "../../../engine/index.js";
import type {WeeklyPeople} from "./people.js";
import {code, type WeekState} from "./states.js";

/** Share of each spell's followed weeks that are in a state. */
export function weekShares(
  {starts, weeks}: Pick<WeeklyPeople, "starts" | "weeks">,
  state: WeekState
): Float64Array {
  const wanted = code[state];
  return Float64Array.from({length: starts.length - 1}, (_, i) => {
    let count = 0;
    for (let at = starts[i]; at < starts[i + 1]; ++at) count += Number(weeks[at] === wanted);
    return count / (starts[i + 1] - starts[i]);
  });
}

/** The table that a linear benchmark of such shares is fitted on, with every condition. */
export function shareTable(people: WeeklyPeople, state: WeekState): CodedTable {
  const {units, unitCodes, columns} = people;
  return {
    rows: unitCodes.length,
    units,
    unitCodes,
    outcome: "number",
    y: weekShares(people, state),
    weight: null,
    columns,
    dropped: []
  };
}
