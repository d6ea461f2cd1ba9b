/**
 * Rounds parts to whole numbers that add up to a whole number `total` (the method of the largest remainder, Hamilton
 * 1792): each is rounded down, and what is missing goes to those that lost most. `total` may differ from the sum of the
 * parts by its own rounding.
 */
export function addUp(parts: readonly number[], total: number): readonly number[] {
  if (parts.length === 0) return [];
  const down = parts.map(Math.floor);
  const missing = total - down.reduce((sum, part) => sum + part, 0);
  const order = parts.map((_, at) => at).sort((a, b) => parts[b] - down[b] - (parts[a] - down[a]));
  const each = Math.floor(missing / parts.length);
  const more = new Set(order.slice(0, missing - each * parts.length));
  return down.map((part, at) => part + each + (more.has(at) ? 1 : 0));
}

/** A value as it is printed with one decimal, in tenths: halves go away from zero. */
export function tenths(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value) * 10);
}
