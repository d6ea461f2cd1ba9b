/** Results of units in the document's order of units; those it does not have are left out. */
export function inOrder<Result extends {readonly unit: string}>(
  results: readonly Result[],
  order: readonly string[]
): Result[] {
  const found = new Map(results.map(result => [result.unit, result]));
  return order.flatMap(unit => found.get(unit) ?? []);
}
