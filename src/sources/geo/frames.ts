import type {Box, Point} from "./shapes.js";

export type FrameId = "country" | "capital" | "bornholm";

/** A window on the map, and where on the drawing it is shown, how many times enlarged. */
export interface Frame {
  readonly id: FrameId;
  readonly window: Box;
  readonly at: Point;
  readonly scale: number;
}

/** The drawing's width and height, in units of 100 m. */
export const drawing: readonly [width: number, height: number] = [3660, 3580];

/** Denmark without Bornholm; greater Copenhagen enlarged in the Kattegat; Bornholm off Møn, east of where it fits. */
export const frames: readonly Frame[] = [
  {id: "country", window: [0, 0, 3040, 3580], at: [0, 0], scale: 1},
  {id: "capital", window: [2544, 2132, 359, 312], at: [2219, 160], scale: 4},
  {id: "bornholm", window: [4180, 2590, 340, 370], at: [3315, 2680], scale: 1}
];

/**
 * The provinces Byen København and Københavns omegn of Statistics Denmark: municipalities of a few square kilometres,
 * for which the enlarged window is made.
 */
export function isCapital(code: string): boolean {
  return Number(code) <= 187;
}
