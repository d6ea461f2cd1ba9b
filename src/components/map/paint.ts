import {svg} from "../dom.js";
import {edge, fill} from "../symbol.js";
import type {Shade} from "./classes.js";

/** How an area looks. Dark classes are parted by paper, pale ones have a border in a darker ink. */
export function paintOf(shade: Shade, hatch: string): {readonly fill: string; readonly stroke: string} {
  switch (shade) {
    case "wellAbove":
    case "wellBelow":
      return {fill: fill(shade), stroke: "var(--paper)"};
    case "asExpected":
      return {fill: "var(--map-asExpected)", stroke: edge(shade)};
    case "notAssessed":
      return {fill: `url(#${hatch})`, stroke: "var(--ink-soft)"};
    case "noData":
      return {fill: "var(--paper)", stroke: "var(--ink-faint)"};
    default:
      return {fill: fill(shade), stroke: edge(shade)};
  }
}

/** Diagonal lines; `scaleHatch` says how far apart. */
export function hatchPattern(id: string): SVGElement {
  return svg`<pattern id=${id} patternUnits="userSpaceOnUse" width="5" height="5" patternTransform="rotate(45)">
    <rect width="5" height="5" fill="var(--paper)"></rect>
    <path d="M1,0V5" stroke="var(--ink-faint)" stroke-width="1.25"></path>
  </pattern>`;
}

/** Sets the lines 5 pixels apart in a drawing of which a unit is `scale` pixels. */
export function scaleHatch(pattern: SVGElement, scale: number): void {
  pattern.setAttribute("patternTransform", `rotate(45) scale(${(1 / scale).toFixed(4)})`);
}
