import {count, isIn} from "./masks.js";

/**
 * Shares of k players in v(all) − v(none), from the values of all 2^k coalitions (rows by mask, `columns` games at once):
 * the mean of v(S ∪ j) − v(S) over all orders in which the players can come (Shapley 1953). k × columns.
 */
export function shapley(values: Float64Array, k: number, columns: number): Float64Array {
  const shares = new Float64Array(k * columns);
  const weights = orderShares(k);
  for (let mask = 0; mask < 2 ** k; ++mask) {
    const size = count(mask);
    const row = values.subarray(mask * columns, (mask + 1) * columns);
    for (let j = 0; j < k; ++j) {
      const weight = isIn(mask, j) ? weights[size - 1] : -weights[size];
      const share = shares.subarray(j * columns, (j + 1) * columns);
      for (let at = 0; at < columns; ++at) share[at] += weight * row[at];
    }
  }
  return shares;
}

/** Share of the orders in which exactly a given coalition of that size is there when a given player comes: s!(k−s−1)!/k!. */
function orderShares(k: number): Float64Array {
  const shares = new Float64Array(k + 1);
  let choices = 1;
  for (let size = 0; size < k; ++size) {
    shares[size] = 1 / (k * choices);
    choices = (choices * (k - 1 - size)) / (size + 1);
  }
  return shares;
}
