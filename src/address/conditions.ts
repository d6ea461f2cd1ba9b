/** Parts of a list in an address: commas read well and need no escaping. */
export const listOf = (text: string) => (text === "" ? [] : text.split(","));

/**
 * The shortest way to say which of the known conditions are chosen: nothing for all, `none`, those left out, or those
 * kept, whichever is fewer.
 */
export function formatConditions(
  chosen: readonly string[],
  known: readonly string[]
): {conditions: string} | {without: string} | null {
  const left = known.filter(id => !chosen.includes(id));
  if (left.length === 0) return null;
  if (chosen.length === 0) return {conditions: "none"};
  const kept = known.filter(id => chosen.includes(id));
  return left.length <= kept.length ? {without: left.join(",")} : {conditions: kept.join(",")};
}
