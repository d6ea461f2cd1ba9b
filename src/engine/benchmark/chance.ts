import {random} from "../random.js";
import {extremeMeans} from "./fifths.js";
import {potential} from "./potential.js";

/** Draws per answer: the mean gap is then known to about half a per cent of itself. */
const draws = 200;
const seed = 20140327;

/**
 * What chance alone would give: every unit's difference drawn from N(0, se²), as if all did exactly what is expected
 * of them. Mean gap between fifths and mean potential over seeded draws; the same draws for every model.
 */
export class Chance {
  readonly #normals: Float64Array;
  readonly #units: number;

  constructor(units: number) {
    const stream = random(seed);
    this.#units = units;
    this.#normals = Float64Array.from({length: draws * units}, () => stream.normal());
  }

  /** `unit` are the assessed units' places in the table; `se` and `n` belong to them. */
  simulate(
    unit: readonly number[],
    se: readonly number[],
    n: readonly number[]
  ): {gap: number; potential: number} {
    const values = new Float64Array(unit.length);
    const sorted = new Float64Array(unit.length);
    let gap = 0;
    let gained = 0;
    for (let draw = 0; draw < draws; ++draw) {
      for (let k = 0; k < unit.length; ++k) values[k] = se[k] * this.#normals[draw * this.#units + unit[k]];
      sorted.set(values);
      const {top, bottom} = extremeMeans(sorted);
      gap += top - bottom;
      gained += potential(values, n, top);
    }
    return {gap: gap / draws, potential: gained / draws};
  }
}
