import {sumsByUnit} from "../design/crossProducts.js";
import type {Design} from "../design/design.js";
import {LogisticPass} from "../model/logisticPass.js";
import type {Fitted} from "../model/modelFit.js";
import {open} from "../model/separation.js";

/**
 * Derivatives of every unit's expected number by the estimated parameters, units × q, row-major: Σ p(1 − p)x over the
 * unit's people whose outcome is not settled, or Σ x for the linear link.
 */
export function unitGradients(design: Design, fitted: Fitted): Float64Array {
  const {estimated} = fitted;
  const p = design.parameters.length;
  const q = estimated.length;
  const sums = sumsByUnit(design, slopes(design, fitted));
  const gradients = new Float64Array(design.table.units.length * q);
  for (let unit = 0; unit < design.table.units.length; ++unit) {
    estimated.forEach((at, k) => {
      gradients[unit * q + k] = sums[unit * p + at];
    });
  }
  return gradients;
}

/** Per row, persons times the slope of the link. */
function slopes(design: Design, {link, beta, settled}: Fitted): Float64Array {
  const {rows, weight} = design.table;
  const persons = weight ?? new Float64Array(rows).fill(1);
  if (link === "linear") return persons;
  const pass = new LogisticPass(
    design,
    persons.map((w, i) => (settled === undefined || settled[i] === open ? w : 0))
  );
  pass.evaluate(beta);
  return pass.information;
}

/** Inner product of row `a` of one matrix with row `b` of another, both of this many columns. */
export function rowProduct(
  left: Float64Array,
  a: number,
  right: Float64Array,
  b: number,
  columns: number
): number {
  let sum = 0;
  for (let k = 0; k < columns; ++k) sum += left[a * columns + k] * right[b * columns + k];
  return sum;
}
