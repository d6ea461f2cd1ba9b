/**
 * A spreadsheet runs a text cell that begins with one of these; an apostrophe in front makes it text again.
 * Cells that already begin with apostrophes before such a sign get one more, so that reading gives the text back.
 */
const risky = /^'*[=+\-@\t\r\n]/;
const guarded = /^'+[=+\-@\t\r\n]/;

/** The text with a guard against formula injection, where it needs one. */
export function withGuard(text: string): string {
  return risky.test(text) ? `'${text}` : text;
}

/** The text as it was before `withGuard`. */
export function unguarded(text: string): string {
  return guarded.test(text) ? text.slice(1) : text;
}
