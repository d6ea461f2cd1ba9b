import {isolated} from "./card/isolated.js";

/** As much of a name as there is room for, in letters, with a mark where something is left out. */
export function shortened(name: string, letters: number): string {
  const room = Math.max(1, Math.floor(letters));
  return isolated(name.length > room ? `${name.slice(0, room - 1).trimEnd()}…` : name);
}
