/** Long work in pieces: whoever holds it decides how much is done between two looks at anything else. */
export interface Task<Result> {
  /** Pieces in all, and those that are done. */
  readonly all: number;
  readonly done: number;
  /** Does at most `budget` more pieces. */
  step(budget: number): void;
  /** What the pieces done so far say, the same however they were sliced; null while they say nothing yet. */
  result(): Result | null;
}

/** Long work whose pieces may be done elsewhere, in any order, and be brought back: the same result on any thread. */
export interface DividedTask<Part, Result> extends Task<Result> {
  /** Does the pieces from `from` to before `to`, without keeping them. */
  part(from: number, to: number): Part;
  /** Keeps a part that was done here or elsewhere. */
  join(part: Part): void;
}
