import {checkChoice} from "../benchmark/choice.js";
import type {Choice} from "../benchmark/result.js";
import type {Range} from "../certainty/result.js";
import {createDesign} from "../design/design.js";
import {InputError} from "../errors.js";
import {fitModel} from "../model/live.js";
import {sumOutcomes} from "../model/outcomes.js";
import {quantile} from "../quantile.js";
import {random} from "../random.js";
import type {CodedTable} from "../table/codedTable.js";
import {Chord} from "./chord.js";
import {tail} from "./level.js";
import {Resample} from "./resample.js";

export interface BootstrapOptions {
  readonly replicates?: number;
  readonly seed?: number;
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

/** A bootstrap under way: long work in slices, so that a page can show how far it is, and stop. */
export interface Bootstrap {
  readonly replicates: number;
  /** Replicates done. */
  readonly done: number;
  /** Does at most `count` more and returns how many are done. */
  step(count: number): number;
  /** Of the replicates done so far, at least two; the same for the same seed, however they were sliced. */
  result(level?: number): BootstrapResult;
}

/**
 * Persons drawn again within their units (Efron & Tibshirani 1993, stratified), the model fitted again, and every
 * unit's difference noted. Within a unit of n people it sees (n − 1)/n of their variance, and none where all did the
 * same.
 */
export function openBootstrap(
  table: CodedTable,
  choice: Choice,
  {replicates = 1000, seed = 1}: BootstrapOptions = {}
): Bootstrap {
  if (!(Number.isInteger(replicates) && replicates >= 2)) {
    throw new InputError("invalid", `number of replicates ${replicates}`, {allowed: "allowed: 2 or more"});
  }
  const checked = checkChoice(table, choice);
  const design = createDesign(table);
  const fitted = fitModel(design, checked.conditions, checked.link, sumOutcomes(design, checked.reference));
  const inFit = table.units.map(({id}) => checked.reference?.includes(id) ?? true);
  const chord = new Chord(design, fitted, inFit);
  const people = new Resample(table);
  const stream = random(seed).fork("bootstrap");
  const units = table.units.length;
  const sums = new Float64Array(units);
  /** Unit by unit, replicate by replicate. */
  const differences = new Float64Array(units * replicates);
  let done = 0;
  let unsettled = 0;
  return {
    replicates,
    get done() {
      return done;
    },
    step(count) {
      for (const end = Math.min(replicates, done + count); done < end; ++done) {
        people.draw(stream);
        if (!chord.refit(people.weight, people.y, sums)) ++unsettled;
        for (let unit = 0; unit < units; ++unit) {
          differences[unit * replicates + done] = sums[unit] / people.n[unit];
        }
      }
      return done;
    },
    result(level = 0.95) {
      const outer = tail(level);
      if (done < 2) {
        throw new InputError("missing", `replicates: ${done} of ${replicates} done`, {allowed: "2 or more"});
      }
      return {
        choice: checked,
        level,
        seed,
        replicates: done,
        unsettled,
        units: table.units.map(({id}, unit) => {
          const drawn = differences.slice(unit * replicates, unit * replicates + done).sort();
          return {
            unit: id,
            se: deviation(drawn),
            interval: [quantile(drawn, outer), quantile(drawn, 1 - outer)] as const
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
