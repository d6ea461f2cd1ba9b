import {describe, expect, test} from "vitest";
import {createDesign} from "../../../src/engine/design/design.js";
import {type CodedTable, random} from "../../../src/engine/index.js";
import {byUnit} from "../../../src/engine/mixed/byUnit.js";
import {derivatives} from "../../../src/engine/mixed/derivatives.js";
import {gaussHermite} from "../../../src/engine/mixed/hermite.js";
import {Marginal} from "../../../src/engine/mixed/marginal.js";
import {column, table} from "../tables.js";

describe("Gauss–Hermite quadrature", () => {
  test.each([1, 2, 3, 10, 25])(
    "of %i points has the normal moments up to twice its points less one",
    points => {
      const {nodes, weights} = gaussHermite(points);
      let moment = 1;
      for (let power = 0; power < 2 * points; power += 2) {
        if (power > 0) moment *= power - 1;
        const even = nodes.reduce((sum, x, k) => sum + weights[k] * x ** power, 0);
        const odd = nodes.reduce((sum, x, k) => sum + weights[k] * x ** (power + 1), 0);
        expect(even / moment).toBeCloseTo(1, 12);
        expect(odd / moment).toBeCloseTo(0, 8);
      }
    }
  );

  test("of three points: −√3, 0, √3 with weights 1/6, 2/3, 1/6", () => {
    const {nodes, weights} = gaussHermite(3);
    expect([...nodes]).toEqual([-Math.sqrt(3), 0, Math.sqrt(3)].map(x => expect.closeTo(x, 14)));
    expect([...weights]).toEqual([1 / 6, 2 / 3, 1 / 6].map(w => expect.closeTo(w, 14)));
  });
});

/** People with weights, shares, a unit of one, an empty unit, and conditions of every kind. */
function people(): CodedTable {
  const stream = random(21);
  const rows = Array.from({length: 120}, () => ["abcdefg"[stream.integer(7)], stream.integer(2)] as const);
  const drawn = table([...rows, ["h", 1]], {
    group: [...rows.map(() => "pqr"[stream.integer(3)]), "p"],
    few: [...rows.map(() => stream.integer(5)), 2]
  });
  return {
    ...drawn,
    units: [...drawn.units, {id: "nobody", name: "Nobody"}],
    y: drawn.y.map((y, i) => (i % 7 === 0 ? 0.25 : y)),
    weight: Float64Array.from(rows.concat([["h", 1]]), (_, i) => (i % 7 === 0 ? 4 : 1)),
    columns: [
      ...drawn.columns,
      {kind: "numeric", id: "place", per: "unit", values: Float64Array.from({length: 9}, (_, k) => k * k)},
      column(
        "many",
        Array.from({length: 121}, () => stream.normal())
      )
    ]
  };
}

describe("the marginal likelihood", () => {
  const coded = people();
  const {table: sorted, start} = byUnit(
    coded,
    coded.columns.map(({id}) => id)
  );
  const design = createDesign(sorted);
  const p = design.parameters.length;
  const weight = sorted.weight ?? new Float64Array();
  const at = Float64Array.from({length: p + 1}, (_, k) => (k < p ? 0.4 * Math.sin(k + 1) : Math.log(0.8)));

  test("keeps every unit's rows together", () => {
    expect(sorted.rows).toBe(coded.rows);
    for (let unit = 0; unit < sorted.units.length; ++unit) {
      for (let i = start[unit]; i < start[unit + 1]; ++i) expect(sorted.unitCodes[i]).toBe(unit);
    }
    expect(start[sorted.units.length]).toBe(coded.rows);
  });

  test.each([1, 2, 3, 10])("with %i points has the derivatives that differences show", points => {
    const marginal = new Marginal(design, start, weight, points);
    const evaluate = (x: Float64Array) => {
      marginal.evaluate(x.subarray(0, p), Math.exp(x[p]));
      return {logLik: marginal.logLik, ...derivatives(marginal)};
    };
    const {gradient, hessian} = evaluate(at);
    const moved = (k: number, by: number) =>
      evaluate(at.map((value, other) => (other === k ? value + by : value)));
    // Differences at two step lengths, extrapolated: the error falls with the fourth power of the step.
    const h = 2e-3;
    for (let k = 0; k <= p; ++k) {
      const [near, far] = [h, 2 * h].map(step => ({up: moved(k, step), down: moved(k, -step), step}));
      const slope = ({up, down, step}: typeof near) => (up.logLik - down.logLik) / (2 * step);
      expect(gradient[k]).toBeCloseTo((4 * slope(near) - slope(far)) / 3, 6);
      for (let other = 0; other <= p; ++other) {
        const bend = ({up, down, step}: typeof near) =>
          (up.gradient[other] - down.gradient[other]) / (2 * step);
        expect(hessian[other * (p + 1) + k]).toBeCloseTo((4 * bend(near) - bend(far)) / 3, 6);
        expect(hessian[other * (p + 1) + k]).toBeCloseTo(hessian[k * (p + 1) + other], 10);
      }
    }
  });

  test("stays finite where the coefficients leave no doubt", () => {
    const marginal = new Marginal(design, start, weight, 10);
    for (const size of [40, 300, 2000]) {
      marginal.evaluate(
        at.subarray(0, p).map(value => size * value),
        2
      );
      expect(Number.isFinite(marginal.logLik)).toBe(true);
      const {gradient, hessian} = derivatives(marginal);
      expect([...gradient, ...hessian].every(Number.isFinite)).toBe(true);
    }
  });
});
