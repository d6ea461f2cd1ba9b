import {InputError} from "../errors.js";

/** A standard error below this is none: the estimate is known exactly. */
const nothing = 1e-12;

/** Estimates and the variances of their errors, checked: one per unit. */
export interface Estimates {
  readonly size: number;
  readonly values: Float64Array;
  readonly variances: Float64Array;
}

export function parseEstimates(values: ArrayLike<number>, ses: ArrayLike<number>): Estimates {
  const size = values.length;
  if (ses.length !== size) {
    throw new InputError("invalid", `${ses.length} standard errors`, {
      allowed: `allowed: ${size}, as estimates`
    });
  }
  for (let k = 0; k < size; ++k) {
    const where = `estimate ${k + 1} of ${size}`;
    if (!Number.isFinite(values[k])) {
      throw new InputError("invalid", `${values[k]}`, {where, allowed: "allowed: a finite number"});
    }
    if (!(ses[k] >= 0 && ses[k] < Infinity)) {
      throw new InputError("invalid", `standard error ${ses[k]}`, {where, allowed: "allowed: 0 or more"});
    }
  }
  return {
    size,
    values: Float64Array.from(values),
    variances: Float64Array.from(ses, se => (se < nothing ? 0 : se * se))
  };
}

/**
 * Those who tell how much the true values spread: all, but for units known exactly where others are not. Where the
 * conditions settle what a unit's people do, its difference is zero by construction; two such would have the spread be
 * zero whatever the others say. Where all are known exactly, their variances are next to nothing instead of zero.
 */
export function informative({values, variances}: Estimates): {values: Float64Array; variances: Float64Array} {
  const uncertain = values.map((_, k) => k).filter(k => variances[k] > 0);
  return uncertain.length === 0
    ? {values, variances: variances.map(() => nothing ** 2)}
    : {values: uncertain.map(k => values[k]), variances: uncertain.map(k => variances[k])};
}

export function parseDraws(draws: number, least = 1): number {
  if (Number.isInteger(draws) && draws >= least) return draws;
  throw new InputError("invalid", `number of draws ${draws}`, {allowed: `allowed: ${least} or more`});
}

/** A share strictly between 0 and 1: a level of confidence, a rate. */
export function parseShare(what: string, value: number): number {
  if (value > 0 && value < 1) return value;
  throw new InputError("invalid", `${what} ${value}`, {allowed: "allowed: between 0 and 1"});
}
