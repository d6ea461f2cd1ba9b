/** A Danish name inside a sentence: with a small letter, unless it begins with capitals. */
export function inside(name: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(name) ? name.charAt(0).toLocaleLowerCase("da") + name.slice(1) : name;
}
