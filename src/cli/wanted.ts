import {type Interval, stateOf} from "../address/index.js";
import {fitFields} from "./fields.js";
import {isSaid, type Options, readField} from "./options.js";

/** What a reader asks of a benchmark besides itself. */
export interface Wanted {
  /** Quadrature points where they were said. */
  readonly mixed: {readonly points: number | null} | null;
  /** How the differences' intervals are made where it was said. */
  readonly ranks: {readonly interval: Interval | null} | null;
  readonly funnel: boolean;
  readonly shapley: {readonly jobs: number} | null;
  /** A unit by its identifier or name, where one was said. */
  readonly unit: string | null;
  readonly frailty: boolean;
  /** What people are grouped by: "unit", or a condition. */
  readonly strata: string | null;
  readonly curvesBy: string | null;
}

type Asked = {
  readonly [Key in keyof typeof fitFields]: ReturnType<(typeof fitFields)[Key]["standard"]>;
};

/** Throws InputError for what cannot be, before any people are read. */
export function readWanted(options: Options): Wanted {
  const {interval} = fitFields;
  const said = stateOf<null, Asked>(fitFields, field => readField(field, options, null));
  const {mixed, quadrature: points, ranks, funnel, shapley, jobs, unit, frailty, strata, curvesBy} = said;
  return {
    mixed: mixed ? {points} : null,
    ranks: ranks ? {interval: isSaid({interval}, options) ? said.interval : null} : null,
    funnel,
    shapley: shapley ? {jobs} : null,
    unit,
    frailty,
    strata,
    curvesBy
  };
}
