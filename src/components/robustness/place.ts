import type {Format} from "../../i18n/index.js";

/** 3rd; a half means that two share it: 3–4th. */
export function placeText(rank: number, f: Format): string {
  return f.ordinal(rank, Number.isInteger(rank) ? 1 : 2);
}

/** 3, or 3.5 where the middle lies between two ranks. */
export function rankNumber(rank: number, f: Format): string {
  return f.decimal(rank, Number.isInteger(rank) ? 0 : 1);
}

/** 1–6, or 3 where it is the same in every model. */
export function rankSpan(best: number, worst: number, f: Format): string {
  const [first, last] = [rankNumber(best, f), rankNumber(worst, f)];
  return first === last ? first : `${first}–${last}`;
}
