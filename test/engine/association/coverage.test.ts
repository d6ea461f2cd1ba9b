import {expect, test} from "vitest";
import {coverCorrelation} from "../../../bench/association.js";

/** As docs/validation.md has it, with fewer replications: four standard errors around 92 to 99.5 %. */
test.each([
  {truth: 0, reliability: 0.6},
  {truth: 0.5, reliability: 0.6},
  {truth: 0.8, reliability: 0.8}
])("the corrected interval holds the true correlation $truth at reliability $reliability", scenario => {
  const {corrected, meanCorrected, meanPearson} = coverCorrelation(scenario, {replications: 150});
  expect(corrected.share).toBeGreaterThan(0.92 - 4 * corrected.standardError);
  expect(meanCorrected).toBeCloseTo(scenario.truth, 1);
  if (scenario.truth > 0) expect(meanPearson).toBeLessThan(scenario.truth * (scenario.reliability + 0.1));
});
