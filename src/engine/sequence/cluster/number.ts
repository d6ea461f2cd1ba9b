import {InputError} from "../../errors.js";

/** As many clusters as that can be made of n sequences. */
export function checkClusters(k: number, n: number): void {
  if (Number.isInteger(k) && k >= 1 && k <= n) return;
  throw new InputError("invalid", `number of clusters ${k}`, {
    allowed: n === 0 ? "allowed: none, there are no sequences" : `allowed: 1 to ${n}, as there are sequences`
  });
}
