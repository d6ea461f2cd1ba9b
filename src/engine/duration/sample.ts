import type {Design} from "../design/design.js";
import {designWarnings} from "../model/dependence.js";
import {levelsWithoutEvents} from "../model/levelsWithoutEvents.js";
import {open} from "../model/separation.js";
import type {Warning} from "../warnings.js";
import type {DurationTable} from "./durationTable.js";

/** The people a model is fitted on, and those of whom it can say nothing but "never". */
export interface Sample {
  readonly design: Design<DurationTable>;
  readonly conditions: readonly string[];
  /** Persons per row. */
  readonly weight: Float64Array;
  /** The same, and 0 for people outside the reference population and for those who are settled. */
  readonly fitWeight: Float64Array;
  /** Persons of the reference population, and how many of them have the event. */
  readonly n: number;
  readonly events: number;
  /** Per row 0 where the model says "never", else `open`. */
  readonly settled: Int8Array;
  /** Parameters of levels without events: their estimates have no bound below. */
  readonly never: readonly number[];
  readonly warnings: readonly Warning[];
}

/**
 * `reference` are the units whose people the model is fitted on; all units when left out. A level in which none of them
 * has the event has no finite estimate: its people are expected never to have it, and the others are fitted without
 * them, which is the limit of the likelihood.
 */
export function sampleOf(
  design: Design<DurationTable>,
  conditions: readonly string[],
  reference?: readonly string[]
): Sample {
  const {table} = design;
  const weight = table.weight ?? new Float64Array(table.rows).fill(1);
  const isReference = table.units.map(({id}) => reference === undefined || reference.includes(id));
  const inFit = weight.map((w, i) => (isReference[table.unitCodes[i]] ? w : 0));
  let n = 0;
  let events = 0;
  for (let i = 0; i < table.rows; ++i) {
    n += inFit[i];
    events += inFit[i] * table.event[i];
  }
  const settled = new Int8Array(table.rows).fill(open);
  const warnings = designWarnings(design, conditions);
  const never: number[] = [];
  if (events === 0) {
    settled.fill(0);
    warnings.push({
      code: "no-events",
      message: "nobody has the event: nothing can be said of how long it takes"
    });
  } else {
    for (const {condition, level, persons, has, parameters} of levelsWithoutEvents(
      design,
      conditions,
      table.event,
      inFit
    )) {
      for (let i = 0; i < table.rows; ++i) if (has(i)) settled[i] = 0;
      never.push(...parameters);
      warnings.push({
        code: "separation",
        condition,
        level,
        n: persons,
        message: `condition ${condition}, level ${level}: none of ${persons} people has the event, so its coefficient has no finite estimate; they are expected never to have it`
      });
    }
  }
  const fitWeight = inFit.map((w, i) => (settled[i] === open ? w : 0));
  return {design, conditions, weight, fitWeight, n, events, settled, never, warnings};
}
