/**
 * What a person's place in a model means for how long it takes. The place is slope · x'β; survival and restricted mean
 * are smooth functions of it whose features are about one unit wide, whatever the model.
 */
export interface Law {
  readonly slope: number;
  /** The place at which about a third is left at a horizon; far below it everyone is, far above it nobody. */
  middle(horizon: number): number;
  /** Share without the event at these times: a function of the place that writes one number per time. */
  survival(times: Float64Array): (place: number, into: Float64Array) => void;
  /** Mean of the shorter of duration and horizon, as a function of the place. */
  restrictedMean(horizon: number): (place: number) => number;
  /**
   * Proportional hazards only: how the restricted mean moves with the increase of the baseline hazard in each of its
   * cells (a step, or a constant hazard), as a function of the place that writes one number per cell.
   */
  byBaseline?(horizon: number): (place: number, into: Float64Array) => void;
}
