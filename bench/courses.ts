import {codeSequences, random, type SequenceTable} from "../src/engine/index.js";

/**
 * Made-up weekly courses over eight states, with a few spells each: two states are left seldom, the others after some
 * half a year, and some people never move.
 */
export function benchCourses(n: number, weeks = 156, seed = 1): SequenceTable {
  const stream = random(seed).fork("courses");
  const states = Array.from({length: 8}, (_, s) => `state ${s + 1}`);
  const stay = states.map((_, s) => (s < 2 ? 0.984 : 0.94));
  const sequences = Array.from({length: n}, () => {
    let state = stream.integer(states.length);
    const settled = stream.uniform() < 0.08;
    return Array.from({length: weeks}, () => {
      if (!settled && stream.uniform() > stay[state]) {
        state = stream.uniform() < 0.4 ? stream.integer(2) : stream.integer(states.length);
      }
      return states[state];
    });
  });
  return codeSequences({states, sequences});
}
