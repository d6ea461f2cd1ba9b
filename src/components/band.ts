import type {Band} from "../i18n/index.js";

/** Normal quantiles at 97.5 and 99.9 per cent: the control limits of funnel plots (Spiegelhalter 2005). */
export const limits = {chance: 1.96, well: 3.09} as const;

export const bands: readonly Band[] = ["wellAbove", "above", "asExpected", "below", "wellBelow"];

/** Where a difference lies against what chance alone makes; as expected where nothing is known of chance. */
export function bandOf({difference, se}: {readonly difference: number; readonly se: number | null}): Band {
  if (se === null) return "asExpected";
  if (difference > limits.well * se) return "wellAbove";
  if (difference > limits.chance * se) return "above";
  if (difference < -limits.well * se) return "wellBelow";
  if (difference < -limits.chance * se) return "below";
  return "asExpected";
}
