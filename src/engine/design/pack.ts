import type {Factor} from "./factor.js";

/**
 * Several factors as one: their codes combined into a single code per row, so that one look-up adds all their
 * contributions to a linear predictor and one addition collects all their residuals. A member's `levels` decode a
 * combined code to the factor's own level.
 */
export interface Pack {
  readonly codes: Uint16Array;
  readonly size: number;
  readonly members: readonly {readonly factor: number; readonly levels: Uint16Array}[];
}

/** A look-up table and its bins should both stay in the processor's nearest cache. */
const largestPack = 4096;

/** Packs factors largest first, each into the first pack that has room. The first factor opens the first pack. */
export function pack(factors: readonly Factor[], rows: number): Pack[] {
  const order = factors
    .map((_, at) => at)
    .sort((a, b) => Number(b === 0) - Number(a === 0) || factors[b].size - factors[a].size || a - b);
  const plans: {size: number; members: {factor: number; stride: number}[]}[] = [];
  for (const factor of order) {
    const {size} = factors[factor];
    let plan = plans.find(plan => plan.size * size <= largestPack);
    if (plan === undefined) {
      plan = {size: 1, members: []};
      plans.push(plan);
    }
    plan.members.push({factor, stride: plan.size});
    plan.size *= size;
  }
  return plans.map(({size, members}) => {
    const codes = new Uint16Array(rows);
    for (const {factor, stride} of members) {
      const source = factors[factor].codes;
      for (let i = 0; i < rows; ++i) codes[i] += source[i] * stride;
    }
    return {
      codes,
      size,
      members: members.map(({factor, stride}) => ({
        factor,
        levels: Uint16Array.from(
          {length: size},
          (_, code) => Math.floor(code / stride) % factors[factor].size
        )
      }))
    };
  });
}
