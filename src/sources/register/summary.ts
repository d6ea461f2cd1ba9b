import {extremeMeans} from "../../engine/index.js";

/** Mean of the highest fifth minus mean of the lowest. */
export function fifthGap(values: readonly number[]): number {
  const {top, bottom} = extremeMeans(Float64Array.from(values));
  return top - bottom;
}

/** How many of the `count` highest values are at the named places. */
export function amongHighest(values: readonly number[], named: ReadonlySet<number>, count: number): number {
  const order = values.map((_, at) => at).sort((a, b) => values[b] - values[a]);
  return order.slice(0, count).filter(at => named.has(at)).length;
}
