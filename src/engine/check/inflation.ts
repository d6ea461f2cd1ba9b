import {cholesky, inverse} from "../algebra/cholesky.js";
import {submatrix} from "../algebra/matrix.js";
import type {Design} from "../design/design.js";
import type {Fitted} from "../model/modelFit.js";
import type {CodedPeople} from "../table/codedTable.js";

/** How much larger collinearity makes the variance of a condition's coefficients, per coefficient. */
export interface Inflation {
  readonly condition: string;
  readonly value: number;
  /** The condition that alone does most of it, and what it alone would do; null where there is no other. */
  readonly partner: {readonly condition: string; readonly value: number} | null;
}

/**
 * Generalised variance inflation (Fox & Monette 1992; R `car::vif`) to the power 1/parameters, which for a condition
 * with one parameter is the ordinary one. In the order of the design; none where the estimates have no inverse.
 */
export function inflation(
  design: Design<CodedPeople>,
  {estimated, bread}: Pick<Fitted, "estimated" | "bread">
): readonly Inflation[] {
  const slopes = estimated.flatMap((at, k) => (at === 0 ? [] : [k]));
  const size = slopes.length;
  const covariance = submatrix(bread, estimated.length, slopes);
  const factor = cholesky(covariance, size);
  if (factor.dependent.length > 0) return [];
  const information = inverse(factor);
  const blocks = new Map<string, number[]>();
  slopes.forEach((k, place) => {
    const condition = design.parameters[estimated[k]].condition ?? "";
    blocks.set(condition, [...(blocks.get(condition) ?? []), place]);
  });
  // det R₁₁ · det R₂₂ / det R, where det R₂₂ / det R is the determinant of the same block of the inverse.
  const logDeterminant = (matrix: Float64Array, places: readonly number[]) =>
    logDet(submatrix(matrix, size, places), places.length);
  const alone = (mine: readonly number[], theirs: readonly number[]) =>
    Math.exp(
      (logDeterminant(information, mine) +
        logDeterminant(information, theirs) -
        logDeterminant(information, [...mine, ...theirs])) /
        mine.length
    );
  return [...blocks].map(([condition, places]) => ({
    condition,
    value: Math.exp(
      (logDeterminant(information, places) + logDeterminant(covariance, places)) / places.length
    ),
    partner: [...blocks]
      .filter(([other]) => other !== condition)
      .map(([other, theirs]) => ({condition: other, value: alone(places, theirs)}))
      .reduce<Inflation["partner"]>(
        (most, next) => (most === null || next.value > most.value ? next : most),
        null
      )
  }));
}

function logDet(matrix: Float64Array, size: number): number {
  const {lower} = cholesky(matrix, size);
  let sum = 0;
  for (let k = 0; k < size; ++k) sum += 2 * Math.log(lower[k * size + k]);
  return sum;
}
