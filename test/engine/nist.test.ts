import {describe, expect, test} from "vitest";
import {type Cell, leastSquares, openBenchmark} from "../../src/engine/index.js";
import {codedOracle, numeric, readData, readOracle} from "../oracle/oracle.js";

/** Correct significant digits, at most 15. */
function digits(found: number, certified: number): number {
  if (found === certified) return 15;
  return Math.min(15, -Math.log10(Math.abs(found - certified) / Math.abs(certified)));
}

const powers = {
  filip: 10,
  norris: 1,
  pontius: 2,
  wampler1: 5,
  wampler2: 5,
  wampler3: 5,
  wampler4: 5,
  wampler5: 5
};

/** NIST's certified values, and how many of their digits R's lm reaches. */
type Certified = Readonly<Record<string, {certified: {estimate: number | number[]}; digits: number}>>;
const nist = readOracle<Certified>("json/nist.json");

describe("NIST's reference data sets for linear regression", () => {
  function demand(name: string, coefficients: readonly number[]): void {
    const certified: number[] = [nist[name].certified.estimate].flat();
    expect(coefficients).toHaveLength(certified.length);
    const correct = Math.min(...certified.map((value, at) => digits(coefficients[at], value)));
    expect(correct).toBeGreaterThanOrEqual(nist[name].digits - 0.5);
  }

  const polynomials = Object.entries(powers).map(([name, degree]) => ({
    name: `nist_${name}`,
    conditions: Array.from({length: degree}, (_, at) => numeric(`x${at + 1}`)),
    derived: Object.fromEntries(
      Array.from({length: degree}, (_, at) => [
        `x${at + 1}`,
        (row: Record<string, string>): Cell => Number(row.x) ** (at + 1)
      ])
    )
  }));
  const longley = {
    name: "nist_longley",
    conditions: [1, 2, 3, 4, 5, 6].map(at => numeric(`x${at}`)),
    derived: {}
  };

  test.each([...polynomials, longley])(
    "$name: as many digits as R's QR, less half a digit",
    ({name, conditions, derived}) => {
      const outcome = {kind: "number", column: "y"} as const;
      // One unit for everybody: only the coefficients matter here.
      const table = codedOracle(
        name,
        {unit: {column: "everyone"}, outcome, conditions},
        {...derived, everyone: () => "all"}
      );
      const choice = {conditions: conditions.map(({id}) => id), link: "linear" as const, minimumUnitSize: 1};
      const {model} = openBenchmark(table).compute(choice);
      demand(
        name,
        model.terms.map(({estimate}) => estimate ?? Number.NaN)
      );
    }
  );

  test.each(["nist_noint1", "nist_noint2"])("%s, through the origin", name => {
    const raw = readData(name);
    const column = (id: string) => Float64Array.from(raw.column(id), Number);
    demand(name, [...leastSquares([column("x")], column("y")).coefficients]);
  });
});
