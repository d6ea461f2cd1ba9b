/** The weeks in which a spell's first job and first activation begin; at or past its end where they do not. */
export interface Happened {
  readonly job: Uint16Array;
  readonly activation: Uint16Array;
}
