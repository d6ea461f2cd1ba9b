import fc from "fast-check";
import {codeSequences, type SequenceTable} from "../../../src/engine/index.js";

/** Sequences of one letter a week, such as "aab ab b"; ends may differ. */
export function courses(text: string, weight?: readonly number[]): SequenceTable {
  const sequences = text === "" ? [] : text.split(" ").map(course => [...course.replace("-", "")]);
  return codeSequences({sequences, ragged: true, ...(weight && {weight})});
}

/** A table of states a to d with few spells each, or with a new state nearly every week. */
export const someCourses = (most = 12) =>
  fc
    .array(
      fc.oneof(
        fc
          .array(fc.tuple(fc.constantFrom(..."abcd"), fc.nat({max: 14})), {maxLength: 5})
          .map(spells => spells.flatMap(([state, weeks]) => new Array<string>(weeks).fill(state))),
        fc.array(fc.constantFrom(..."abcd"), {maxLength: 40})
      ),
      {minLength: 2, maxLength: most}
    )
    .map(sequences => codeSequences({states: [..."abcd"], sequences, ragged: true}));
