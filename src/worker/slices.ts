/** About how long a slice of long work should keep a worker from anything else, in milliseconds. */
const target = 120;
const mostPerSlice = 256;

/** One worker's way to do a slice; null when it will not do any more. */
export type Lane<Part> = (from: number, to: number) => Promise<Part | null>;

/**
 * Does `all` pieces of work in slices on several workers at once, the next slice to whoever is free. Slices are cut to
 * take about as long as a reader does not notice; how they are cut changes no answer. Resolves when all is done, or
 * when no lane does any more.
 */
export async function inSlices<Part>(
  all: number,
  lanes: readonly Lane<Part>[],
  options: {readonly each: (part: Part) => void; readonly clock: () => number}
): Promise<void> {
  let next = 0;
  const work = async (lane: Lane<Part>) => {
    let size = 4;
    while (next < all) {
      const from = next;
      const to = Math.min(all, from + size);
      next = to;
      const began = options.clock();
      const part = await lane(from, to);
      if (part === null) return;
      options.each(part);
      const took = Math.max(1, options.clock() - began);
      size = Math.max(1, Math.min(mostPerSlice, 2 * size, Math.round((size * target) / took)));
    }
  };
  await Promise.all(lanes.map(work));
}
