import type {Ignored} from "./state.js";

/**
 * Reads a page's few choices from the query of its address: per key the first value that is allowed. What is unknown is
 * left out and said.
 */
export function readChoices<Key extends string>(
  query: string,
  allowed: Readonly<Record<Key, readonly string[]>>
): {readonly choices: Readonly<Partial<Record<Key, string>>>; readonly ignored: readonly Ignored[]} {
  const choices: Partial<Record<Key, string>> = {};
  const ignored: Ignored[] = [];
  const isKnown = (key: string): key is Key => Object.hasOwn(allowed, key);
  for (const [key, value] of new URLSearchParams(query)) {
    if (!isKnown(key)) ignored.push({key, value, fault: "unknown", allowed: null});
    else if (!allowed[key].includes(value))
      ignored.push({key, value, fault: "unknown", allowed: allowed[key]});
    else if (choices[key] !== undefined)
      ignored.push({key, value, fault: "invalid", allowed: [`${key}=${choices[key]}`]});
    else choices[key] = value;
  }
  return {choices, ignored};
}

/** Writes choices as a query, those that are the default or nothing left out. */
export function writeChoices(
  choices: Readonly<Record<string, string | null>>,
  defaults: Readonly<Record<string, string | null>>
): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(choices))
    if (value !== null && value !== defaults[key]) query.set(key, value);
  return query.toString();
}
