import type {Distances} from "../distance/distances.js";

/** Persons each sequence stands for, one by one, and all together. */
export function personsOf({n, weight}: Pick<Distances, "n" | "weight">): {
  readonly each: Float64Array;
  readonly all: number;
} {
  const each = weight ?? new Float64Array(n).fill(1);
  return {each, all: each.reduce((sum, w) => sum + w, 0)};
}
