/** Municipalities with fewer spells are not compared when the people are calibrated, whatever a spec says later. */
export const assessedFrom = 50;
