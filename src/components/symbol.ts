import type {Band} from "../i18n/index.js";
import {svg} from "./dom.js";

interface Path {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
}

function triangle(direction: 1 | -1) {
  return {
    draw(path: Path, size: number) {
      const half = Math.sqrt(size / Math.sqrt(3));
      const height = half * Math.sqrt(3) * direction;
      path.moveTo(0, (-height * 2) / 3);
      path.lineTo(half, height / 3);
      path.lineTo(-half, height / 3);
      path.closePath();
    }
  };
}

const circle = {
  draw(path: Path, size: number) {
    path.arc(0, 0, Math.sqrt(size / Math.PI), 0, 2 * Math.PI);
  }
};

/** A shape for each band, so that colour is never the only sign. Drawn by area, as d3-shape draws its symbols. */
export const symbols = {
  wellAbove: triangle(1),
  above: triangle(1),
  asExpected: circle,
  below: triangle(-1),
  wellBelow: triangle(-1)
} as const satisfies Record<Band, {draw(path: Path, size: number): void}>;

export function fill(band: Band): string {
  return `var(--band-${band})`;
}

export function edge(band: Band): string {
  return `var(--band-${band}-edge)`;
}

/** The outline of a band's mark in a box of 14 by 14 around the origin. */
export function bandPath(band: Band): string {
  if (band === "asExpected") return "M-4,0a4,4 0 1 0 8,0a4,4 0 1 0 -8,0Z";
  return band === "wellAbove" || band === "above" ? "M0,-5L5,4L-5,4Z" : "M0,5L5,-4L-5,-4Z";
}

/** The band's mark as a small picture beside its name in running text; the name says it, the picture is decoration. */
export function bandMark(band: Band): SVGElement {
  return svg`<svg class="band-mark" viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true" fill=${fill(band)} stroke=${edge(band)} stroke-width="1.25"><path d="${bandPath(band)}"></path></svg>`;
}
