/** A Danish sentence with its full stop, which one that ends in "pct." has already. */
export function stop(sentence: string): string {
  return sentence.endsWith("pct.") ? sentence : `${sentence}.`;
}
