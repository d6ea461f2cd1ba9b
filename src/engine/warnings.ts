/**
 * Something the reader should know about a result that is nevertheless usable.
 * `code` and the named places let a page say it in its own language; `message` says it in English.
 */
export interface Warning {
  readonly code:
    | "dropped-missing"
    | "empty-level"
    | "empty-reference"
    | "other-reference"
    | "constant"
    | "collinear"
    | "separation"
    | "no-variation"
    | "no-events"
    | "short-follow-up"
    | "no-ranking"
    | "zero-variance"
    | "not-converged";
  readonly condition?: string;
  readonly level?: string;
  readonly n?: number;
  readonly message: string;
}
