import {InputError} from "../../engine/index.js";

/** Which columns of a file are weeks, and which one weighs. */
export interface SequenceColumns {
  readonly weeks: readonly string[];
  readonly weight: string | null;
}

/**
 * The columns of a header that hold the weeks: from one name to another where `range` says so (`Sep.93:Jun.99`), else the
 * longest run of names that differ by a number counting up by one (`week0, week1, …`). Throws InputError for neither.
 */
export function weekColumns(header: readonly string[], range: string | undefined, where: string): string[] {
  const found = `columns found: ${header.map(name => JSON.stringify(name)).join(", ")}`;
  if (range !== undefined) {
    const ends = splitRange(header, range);
    if (ends === null) {
      throw new InputError("invalid", `range of columns ${JSON.stringify(range)}`, {
        where: "--columns",
        allowed: `allowed: first:last. ${found}`
      });
    }
    return header.slice(ends[0], ends[1] + 1);
  }
  const runs = header.reduce<string[][]>((runs, name) => {
    const run = runs.at(-1);
    const before = numbered(run?.at(-1) ?? "");
    const now = numbered(name);
    if (run !== undefined && before !== null && now !== null && follows(before, now)) run.push(name);
    else runs.push([name]);
    return runs;
  }, []);
  const longest = runs.reduce<string[]>((best, run) => (run.length > best.length ? run : best), []);
  if (longest.length >= 2) return longest;
  throw new InputError("missing", "columns of weeks", {
    where,
    allowed: `allowed: numbered names such as week0, week1, …, or --columns first:last. ${found}`
  });
}

interface Numbered {
  readonly stem: string;
  readonly number: number;
}

function numbered(name: string): Numbered | null {
  const parts = /^(.*?)(\d+)$/.exec(name);
  return parts === null ? null : {stem: parts[1], number: Number(parts[2])};
}

const follows = (a: Numbered, b: Numbered) => a.stem === b.stem && b.number === a.number + 1;

/** Names may hold a colon themselves: the split is the one at which both sides are columns. */
function splitRange(header: readonly string[], range: string): readonly [number, number] | null {
  for (let at = range.indexOf(":"); at !== -1; at = range.indexOf(":", at + 1)) {
    const ends = [range.slice(0, at), range.slice(at + 1)].map(name => header.indexOf(name.trim()));
    if (ends[0] !== -1 && ends[1] > ends[0]) return [ends[0], ends[1]];
  }
  return null;
}
