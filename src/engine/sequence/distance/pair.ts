/** The distance between two different sequences, by their places among the runs. */
export type PairDistance = (x: number, y: number) => number;
