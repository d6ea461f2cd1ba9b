/** Years that could have been. Numbers come in written out. */
export interface LuckWords {
  readonly title: string;
  readonly show: string;
  readonly pause: string;
  readonly resume: string;
  readonly again: string;
  readonly inWords: string;
  readonly working: string;
  readonly failed: (message: string) => string;
  readonly what: string;
  readonly year: (year: string, count: string) => string;
  readonly tally: (parts: {
    name: string;
    years: string;
    first: string;
    fifth: string | null;
    best: string;
    worst: string;
  }) => string;
  readonly nobody: string;
}
