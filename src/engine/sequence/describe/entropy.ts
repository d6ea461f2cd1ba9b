/** Shannon's entropy of some counts as a share of its highest, log of how many there are; 0 of one kind, or of none. */
export function normalisedEntropy(counts: ArrayLike<number>): number {
  let total = 0;
  for (let s = 0; s < counts.length; ++s) total += counts[s];
  if (counts.length < 2 || total === 0) return 0;
  let entropy = 0;
  for (let s = 0; s < counts.length; ++s) {
    const share = counts[s] / total;
    if (share > 0) entropy -= share * Math.log(share);
  }
  return entropy / Math.log(counts.length);
}
