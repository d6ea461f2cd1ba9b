/** Persons gained if every unit below the target difference reached it: Σ n·max(0, target − difference). */
export function potential(differences: ArrayLike<number>, n: ArrayLike<number>, target: number): number {
  let sum = 0;
  for (let k = 0; k < n.length; ++k) sum += n[k] * Math.max(0, target - differences[k]);
  return sum;
}
