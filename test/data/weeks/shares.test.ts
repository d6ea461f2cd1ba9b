import {describe, expect, test} from "vitest";
import type {MunicipalMeasure} from "../../../src/benchmark/measures.js";
import {readAnalysis} from "../../../src/data/cache.js";
import {prepareWeeks} from "../../../src/data/weeks/cache.js";
import {shareMeasures} from "../../../src/data/weeks/shares.js";
import {association} from "../../../src/engine/index.js";
import {type WeekState, weeklyPeople} from "../../../src/sources/register/weeks/index.js";
import {loadSpec} from "../../../src/spec/load.js";

const {measures, activity} = await prepareWeeks();
const measure = (id: string) => measures.find(each => each.id === id)!;
const estimates = ({units}: Pick<MunicipalMeasure, "units">) =>
  units.filter(({assessed}) => assessed).map(({unit, difference, se}) => ({unit, value: difference, se}));

describe("shares of weeks as measures of municipalities", () => {
  test("four states of two analyses, efforts in percentage points, each told apart by its identifier", () => {
    expect(measures.map(({id}) => id)).toEqual(
      ["weakest", "newcomers"].flatMap(id =>
        ["passive", "guidance", "education", "activation"].map(state => `${id}-${state}`)
      )
    );
    for (const {id, kind, unitOfDifference, horizon, people, source, state} of measures)
      expect([kind, unitOfDifference, horizon, `${people}-${state}`, source]).toEqual([
        "effort",
        "points",
        null,
        id,
        people
      ]);
  });

  test.each(["weakest", "newcomers"] as const)(
    "%s: actual is the mean share of spells, and what is expected adds up to it over the country",
    async id => {
      const {spec} = await loadSpec(id);
      if (spec.source.kind !== "register") throw new Error("not of the register");
      const {starts, weeks, states, unitCodes, units} = weeklyPeople(id, spec.source);
      const place = states.indexOf("passive" satisfies WeekState);
      const sums = new Map(units.map(unit => [unit.id, {sum: 0, n: 0}]));
      unitCodes.forEach((unit, spell) => {
        const own = weeks.subarray(starts[spell], starts[spell + 1]);
        const at = sums.get(units[unit].id)!;
        at.sum += own.filter(week => week === place).length / own.length;
        at.n += 1;
      });
      const found = measure(`${id}-passive`);
      let [actual, expected] = [0, 0];
      for (const {unit, n, observed, expected: own, assessed} of found.units) {
        expect(n).toBe(sums.get(unit)!.n);
        expect(Math.abs(observed - sums.get(unit)!.sum / n)).toBeLessThan(1e-5);
        expect(assessed).toBe(n >= spec.minimumUnitSize);
        actual += n * observed;
        expected += n * own;
      }
      expect(Math.abs(actual - expected) / unitCodes.length).toBeLessThan(1e-5);
      expect(Math.abs(found.national - actual / unitCodes.length)).toBeLessThan(2e-5);
    }
  );

  test("newcomers enter work more slowly where they are more passive than expected, as was printed", async () => {
    const {document} = await readAnalysis(await loadSpec("newcomers"));
    const {pearson} = association(estimates(document), estimates(measure("newcomers-passive")));
    expect(pearson.interval![1]).toBeLessThan(0);
  });

  test("an analysis without weekly people is refused", async () => {
    const {spec} = await loadSpec("refugee");
    expect(() => shareMeasures(spec)).toThrow(/no people with weekly states/);
  });
});

test("activity of three groups, half of the refugees in internship or wage subsidy within three years", () => {
  expect(activity.map(({group, state}) => `${group} ${state}`)).toEqual(
    ["weakest", "refugees", "family"].flatMap(group =>
      ["activation", "guidance", "education"].map(state => `${group} ${state}`)
    )
  );
  const refugees = activity.find(({group, state}) => group === "refugees" && state === "activation")!;
  expect(refugees.window).toBe(156);
  expect(Math.abs(refugees.ever - 0.5)).toBeLessThan(0.05);
});

test("figures are made once", async () => {
  expect((await prepareWeeks()).made).toBe(false);
});
