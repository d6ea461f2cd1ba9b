import type {Range} from "../certainty/certaintyResult.js";
import {InputError} from "../errors.js";
import type {Choice} from "../outcome/choice.js";
import {quantile} from "../quantile.js";
import {type Random, random} from "../random.js";
import type {Unit} from "../table/codedTable.js";
import type {Task} from "../task.js";
import {tail} from "./level.js";

export interface BootstrapOptions {
  /** 1,000 when left out. */
  readonly replicates?: number;
  readonly seed?: number;
  /** Of the intervals; 95 % when left out. */
  readonly level?: number;
}

/** What drawing the people again says of one unit's difference. */
export interface BootstrapUnit {
  readonly unit: string;
  /** Standard deviation of the replicates' differences. */
  readonly se: number;
  /** Their quantiles (R type 7). */
  readonly interval: Range;
}

export interface BootstrapResult {
  readonly choice: Choice;
  readonly level: number;
  readonly seed: number;
  /** Replicates that are in it, and of these how many whose model did not settle down (a level without successes). */
  readonly replicates: number;
  readonly unsettled: number;
  /** In the table's order. */
  readonly units: readonly BootstrapUnit[];
}

/** A bootstrap under way, a piece per replicate; null before there are two. */
export type Bootstrap = Task<BootstrapResult>;

/**
 * A bootstrap of units' differences. `draw` makes one replicate from a stream of random numbers: it writes a difference
 * per unit and says whether the model settled down.
 */
export function replicateUnits(
  choice: Choice,
  units: readonly Unit[],
  {replicates = 1000, seed = 1, level = 0.95}: BootstrapOptions,
  draw: (stream: Random, into: Float64Array) => boolean
): Bootstrap {
  const outer = tail(level);
  if (!(Number.isInteger(replicates) && replicates >= 2)) {
    throw new InputError("invalid", `number of replicates ${replicates}`, {allowed: "allowed: 2 or more"});
  }
  const stream = random(seed).fork("bootstrap");
  const drawn = new Float64Array(units.length);
  /** Unit by unit, replicate by replicate. */
  const differences = new Float64Array(units.length * replicates);
  let done = 0;
  let unsettled = 0;
  return {
    all: replicates,
    get done() {
      return done;
    },
    step(budget) {
      for (const end = Math.min(replicates, done + budget); done < end; ++done) {
        if (!draw(stream, drawn)) ++unsettled;
        for (let unit = 0; unit < units.length; ++unit) differences[unit * replicates + done] = drawn[unit];
      }
    },
    result() {
      if (done < 2) return null;
      return {
        choice,
        level,
        seed,
        replicates: done,
        unsettled,
        units: units.map(({id}, unit) => {
          const sorted = differences.slice(unit * replicates, unit * replicates + done).sort();
          return {
            unit: id,
            se: deviation(sorted),
            interval: [quantile(sorted, outer), quantile(sorted, 1 - outer)] as const
          };
        })
      };
    }
  };
}

function deviation(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
