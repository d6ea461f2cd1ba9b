import {svg} from "../dom.js";
import type {Axis} from "./axis.js";
import type {Layout} from "./layout.js";
import {tenth} from "./tenth.js";

export interface AxisOptions {
  /** Where the numbers stand. */
  readonly side: "top" | "bottom" | "left";
  readonly write: (tick: number) => string;
  /** Whether ticks are faint lines through the plot, short ones outside it, or only numbers. */
  readonly lines: "through" | "outside" | "none";
  /** The value whose line is darker, such as 0. */
  readonly base?: number | undefined;
}

/** Pixels between a plot and the numbers beside it. */
const gaps = {top: 6, bottom: 16, left: 6} as const;
const tickLength = 5;

/** Ticks with their numbers: the one way in which pictures that are not Plot's draw an axis. */
export function axisMarks(axis: Axis, layout: Layout, {side, write, lines, base}: AxisOptions): SVGElement {
  return svg`<g class="axis" font-size="12">${axis.ticks.map(tick => {
    const at = tenth(axis.at(tick));
    const line =
      lines === "none"
        ? ""
        : svg`<path d=${lineOf(side, at, layout, lines)} stroke=${strokeOf(tick, base, lines)}></path>`;
    return svg`<g>${line}${number(side, at, layout, write(tick))}</g>`;
  })}</g>`;
}

function lineOf(side: AxisOptions["side"], at: number, layout: Layout, lines: "through" | "outside"): string {
  const {top, right, bottom, left} = layout;
  if (lines === "through") return side === "left" ? `M${left},${at}H${right}` : `M${at},${top}V${bottom}`;
  const outside = {
    top: `M${at},${top}v-${tickLength}`,
    bottom: `M${at},${bottom}v${tickLength}`,
    left: `M${left},${at}h-${tickLength}`
  };
  return outside[side];
}

function strokeOf(tick: number, base: number | undefined, lines: "through" | "outside"): string {
  if (tick === base) return "var(--ink-soft)";
  return lines === "through" ? "var(--rule-faint)" : "var(--rule)";
}

/** A number at the picture's edge is held inside it. */
function number(side: AxisOptions["side"], at: number, layout: Layout, text: string): SVGElement {
  const {width, top, bottom, left} = layout;
  if (side === "left")
    return svg`<text x=${left - gaps.left} y=${at} dy="0.32em" text-anchor="end" fill="var(--ink-soft)">${text}</text>`;
  const anchor = width - at < edge ? "end" : "middle";
  const y = side === "top" ? top - gaps.top : bottom + gaps.bottom;
  return svg`<text x=${at} y=${y} text-anchor=${anchor} fill="var(--ink-soft)">${text}</text>`;
}

/** Half a number's width. */
const edge = 14;
