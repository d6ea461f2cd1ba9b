import * as Plot from "@observablehq/plot";
import type {Format} from "../../i18n/index.js";
import {weekTicks} from "./ticks.js";

/** How the axes look that Plot draws. */
export const plainAxis = {tickSize: 0, fontSize: 12, color: "var(--ink-soft)", labelArrow: "none"} as const;

/** Weeks along the bottom; `label` is null where the axis has no heading. */
export function weekAxis(
  f: Format,
  {
    weeks,
    step,
    label,
    fontSize = plainAxis.fontSize
  }: {
    readonly weeks: number;
    /** From one tick to the next. */
    readonly step: number;
    readonly label: string | null;
    readonly fontSize?: number;
  }
): Plot.Markish {
  return Plot.axisX({
    ...plainAxis,
    fontSize,
    ticks: weekTicks(weeks, step),
    tickFormat: (week: number) => f.integer(week),
    label,
    labelAnchor: "center"
  });
}

/** Shares up the left side, in per cent. */
export function shareAxis(
  f: Format,
  {
    ticks,
    label,
    fontSize = plainAxis.fontSize
  }: {readonly ticks: number; readonly label: string | null; readonly fontSize?: number}
): Plot.Markish {
  return Plot.axisY({
    ...plainAxis,
    fontSize,
    ticks,
    tickFormat: (share: number) => f.integer(100 * share),
    label,
    labelAnchor: "top"
  });
}
