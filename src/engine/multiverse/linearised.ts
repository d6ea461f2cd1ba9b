import {cornerMasks, cornerWeights} from "./corners.js";
import type {Models} from "./meanModels.js";
import type {Multiverse} from "./multiverse.js";
import {distinct, meanOfRows} from "./parts.js";
import {createRows, type ModelSums} from "./rows.js";

/**
 * All logistic models at once, nearly: the linear probability model of every subset, which costs no pass over the
 * people, corrected by exact logistic fits of the models with the fewest and the most conditions. Those two ends are
 * exact; between them the error is interpolated.
 */
export function linearise({head, fitModel, fitLinear, writer, corners: affordable}: Models): Multiverse {
  const {conditions, masks, units} = head;
  const k = conditions.length;
  const order = [2, 1].find(order => cornerMasks(k, order).length <= affordable) ?? 0;
  const corners = cornerMasks(k, order);
  const exact = corners.map(fitModel);
  // R² is not McFadden's share, but nearly in proportion to it.
  const proportion = share(exact[corners.length - 1]) / share(fitLinear(corners[corners.length - 1]));
  const rough = (mask: number) => asVector(fitLinear(mask), Number.isFinite(proportion) ? proportion : 0);
  const errors = corners.map((mask, at) => difference(asVector(exact[at]), rough(mask)));
  const empty = exact[0].logLik ?? Number.NaN;

  const rows = createRows(head, masks.length);
  const fitted = new Uint8Array(masks.length);
  masks.forEach((mask, row) => {
    const corner = corners.indexOf(mask);
    if (corner >= 0) {
      fitted[row] = 1;
      writer.write(rows, row, exact[corner]);
      return;
    }
    const vector = rough(mask);
    for (const [place, weight] of cornerWeights(corners, mask, k, order)) {
      const error = errors[place];
      for (let at = 0; at < vector.length; ++at) vector[at] += weight * error[at];
    }
    writer.write(rows, row, fromVector(vector, empty));
  });
  return {
    ...head,
    ...rows,
    exact: !fitted.includes(0),
    fitted,
    se: meanOfRows(rows.squaredErrors, units.length),
    warnings: distinct(exact.flatMap(({warnings}) => warnings))
  };
}

const share = ({fitShare}: ModelSums) => fitShare ?? Number.NaN;

/** Everything that is said of a model as one vector: expected, variance, share of fit. */
function asVector(model: ModelSums, proportion = 1): Float64Array {
  const {expected, variance} = model;
  const vector = new Float64Array(2 * expected.length + 1);
  vector.set(expected);
  vector.set(variance, expected.length);
  vector[vector.length - 1] = proportion * share(model);
  return vector;
}

function fromVector(vector: Float64Array, emptyLogLik: number): ModelSums {
  const units = (vector.length - 1) / 2;
  const fitShare = vector[vector.length - 1];
  return {
    expected: vector.subarray(0, units),
    variance: vector.subarray(units, 2 * units).map(value => Math.max(0, value)),
    fitShare,
    logLik: emptyLogLik * (1 - fitShare)
  };
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, at) => value - b[at]);
}
