import type {Severity} from "../../engine/index.js";
import {svg} from "../dom.js";

const half = "M0,-5.5L0,5.5L-5.5,0Z";
const whole = "M0,-5.5L5.5,0L0,5.5L-5.5,0Z";

/** A diamond that is full, half full or empty, beside the word that says it: ink, since how much weighs is no good or bad. */
export function severityMark(severity: Severity): SVGElement {
  const filled = {serious: whole, caution: half, note: ""}[severity];
  return svg`<svg class="severity-mark" viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true" stroke="var(--ink)" stroke-width="1.25">
    <path d=${whole} fill="none"></path><path d=${filled} fill="var(--ink)"></path>
  </svg>`;
}
