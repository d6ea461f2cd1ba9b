import {InputError} from "../errors.js";
import {key, numbers, show} from "./cells.js";
import type {OutcomeDefinition, RawTable} from "./definition.js";

interface Outcome {
  readonly y: Float64Array;
  readonly trials: Float64Array | null;
  /** The column named when an outcome is missing. */
  readonly column: string;
}

/** Reads yes/no, counts or numbers as one number per row; a missing outcome is NaN. */
export function codeOutcome(raw: RawTable, outcome: OutcomeDefinition): Outcome {
  if (outcome.kind === "number")
    return {y: numbers(raw, outcome.column), trials: null, column: outcome.column};
  if (outcome.kind === "count") {
    const whole = (value: number) => Number.isInteger(value) && value >= 0;
    const of = numbers(raw, outcome.of, "a whole number, 0 or more", whole);
    const parts = outcome.successes.map(column => numbers(raw, column, "a whole number, 0 or more", whole));
    const y = of.map((n, i) => {
      const successes = parts.reduce((sum, part) => sum + part[i], 0);
      if (successes > n) {
        throw new InputError("invalid", `count: ${successes} successes of ${n}`, {
          where: raw.place(i),
          allowed: `allowed: ${outcome.successes.join(" + ")} at most ${outcome.of}`
        });
      }
      return n > 0 ? successes / n : Number.isNaN(n) ? n : successes;
    });
    return {y, trials: of, column: outcome.of};
  }
  const cells = raw.column(outcome.column);
  if (outcome.success === undefined) {
    const y = numbers(raw, outcome.column, "0 or 1", value => value === 0 || value === 1);
    return {y, trials: null, column: outcome.column};
  }
  const success = key(outcome.success);
  const y = Float64Array.from({length: raw.rows}, (_, i) => {
    const cell = cells[i];
    return cell === null ? Number.NaN : Number(key(cell) === success);
  });
  const others = new Set(
    cells.filter(cell => cell !== null && key(cell) !== success).map(cell => key(cell as string | number))
  );
  if (others.size > 1) {
    const found = [...others].slice(0, 5).map(show).join(", ");
    throw new InputError(
      "invalid",
      `outcome in column ${JSON.stringify(outcome.column)}: besides ${show(outcome.success)} found ${found}`,
      {
        allowed: "allowed: one other value"
      }
    );
  }
  return {y, trials: null, column: outcome.column};
}

/** Persons per row: the weight column, the count's own "of", or null when every row is one person. */
export function codeWeight(
  raw: RawTable,
  column: string | undefined,
  trials: Float64Array | null
): Float64Array | null {
  if (column === undefined) return trials;
  const weight = numbers(raw, column, "a number of persons, 0 or more", value => value >= 0);
  return trials === null ? weight : weight.map((value, i) => value * trials[i]);
}
