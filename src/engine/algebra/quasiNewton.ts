import {type Cholesky, solve} from "./cholesky.js";

/** Steps remembered; older ones say little of the curvature here. */
const memory = 8;

/**
 * Quasi-Newton directions up a concave function, in the metric of an information matrix near its maximum (L-BFGS;
 * Nocedal & Wright 2006, §7.2): only gradients are needed on the way.
 */
export class QuasiNewton {
  readonly #metric: Cholesky;
  readonly #steps: Float64Array[] = [];
  /** Decreases of the gradient, so that curvature is positive. */
  readonly #changes: Float64Array[] = [];
  #gradient: Float64Array | null = null;

  constructor(metric: Cholesky) {
    this.#metric = metric;
  }

  /** The step from here, given the gradient here. Every step but the last must have been told to `moved`. */
  next(gradient: Float64Array): Float64Array {
    const last = this.#gradient;
    if (last !== null) this.#changes.push(last.map((value, k) => value - gradient[k]));
    this.#gradient = gradient;
    if (this.#changes.length > memory) {
      this.#changes.shift();
      this.#steps.shift();
    }
    return this.#direction(gradient);
  }

  /** The step that was taken. */
  moved(step: Float64Array): void {
    this.#steps.push(step);
  }

  /** The two-loop recursion. */
  #direction(gradient: Float64Array): Float64Array {
    const steps = this.#steps;
    const changes = this.#changes;
    const q = gradient.slice();
    const alphas = new Float64Array(changes.length);
    const rhos = changes.map((change, at) => 1 / inner(change, steps[at]));
    for (let at = changes.length - 1; at >= 0; --at) {
      if (!(rhos[at] > 0)) continue;
      alphas[at] = rhos[at] * inner(steps[at], q);
      for (let k = 0; k < q.length; ++k) q[k] -= alphas[at] * changes[at][k];
    }
    solve(this.#metric, q);
    for (let at = 0; at < changes.length; ++at) {
      if (!(rhos[at] > 0)) continue;
      const back = alphas[at] - rhos[at] * inner(changes[at], q);
      for (let k = 0; k < q.length; ++k) q[k] += back * steps[at][k];
    }
    return q;
  }
}

function inner(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; ++i) sum += a[i] * b[i];
  return sum;
}
