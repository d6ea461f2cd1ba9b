import type {Drawn} from "./head.js";

/** How often is drawn, and from which seeds: the manifest says it. */
export const draws = {
  ranks: {draws: 10_000, seed: 20240917},
  confidence: {draws: 5000, seed: 20240917},
  bootstrap: {draws: 1000, seed: 1},
  shapley: {draws: 200, seed: 20140327}
} as const satisfies Drawn;
