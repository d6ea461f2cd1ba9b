/** Edits (insert, delete, replace one character) that turn one word into another; Levenshtein 1966. */
export function editDistance(from: string, to: string): number {
  let previous = Array.from({length: to.length + 1}, (_, j) => j);
  for (let i = 1; i <= from.length; ++i) {
    const current = [i];
    for (let j = 1; j <= to.length; ++j) {
      const replaced = previous[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, previous[j] + 1, current[j - 1] + 1));
    }
    previous = current;
  }
  return previous[to.length];
}

/** The known word that was probably meant, or null when none is within a third of its letters. Case is ignored. */
export function nearest(word: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least && distance <= Math.max(1, Math.floor(candidate.length / 3))) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** `allowed: a, b, c`, opened by the nearest spelling when there is one. */
export function allowedWords(word: string, known: readonly string[]): string {
  const close = nearest(word, known);
  const meant = close === null ? "" : `did you mean ${JSON.stringify(close)}? `;
  return `${meant}allowed: ${known.length === 0 ? "none" : known.join(", ")}`;
}
