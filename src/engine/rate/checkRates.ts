import {ascending} from "../check/ascending.js";
import {findingsOf} from "../check/checkModel.js";
import type {Influence} from "../check/influence.js";
import type {ModelCheck} from "../check/modelCheck.js";
import {createDesign} from "../design/design.js";
import {Passes} from "../design/passes.js";
import type {RateChoice} from "../outcome/choice.js";
import {checkRateChoice} from "./checkRateChoice.js";
import {expectRows} from "./expected.js";
import {fitRates} from "./fitRates.js";
import type {RateTable} from "./rateTable.js";
import {sumRates} from "./sample.js";

/** What the linter found in a model of rates. Plain data. */
export interface RateCheck extends ModelCheck {
  readonly calibration: null;
  /** Pearson's φ of the people: about 1 where their events are Poisson's. Null without people to spare. */
  readonly phi: number | null;
  /** Tenths of the exposure, by expected rate, ascending: events observed and expected. */
  readonly tenths: readonly {
    readonly exposure: number;
    readonly events: number;
    readonly expected: number;
  }[];
}

/**
 * Looks a model over as `checkModel` does; how well it fits is said by φ and by tenths.
 * @param influences how far a unit can move each condition, by identifier; a condition that is not named it cannot
 * @throws InputError as a benchmark of the same choice does
 */
export function checkRates(
  table: RateTable,
  choice: RateChoice,
  influences: Readonly<Record<string, Influence>>
): RateCheck {
  const checked = checkRateChoice(table, choice);
  const design = createDesign(table);
  const totals = sumRates(table, checked.reference);
  const fit = fitRates(design, checked.conditions, totals);
  const {weight, inFit, n, unitN} = totals;
  const information = expectRows(new Passes(design), table, fit, inFit);
  const fitN = new Float64Array(table.units.length);
  for (let i = 0; i < table.rows; ++i) fitN[table.unitCodes[i]] += inFit[i];
  const outcomes = {weight, fitWeight: inFit, n, unitN};
  const subject = {table, design, choice: checked, outcomes, fitted: fit, information, fitN};
  return {
    findings: findingsOf(subject, influences),
    calibration: null,
    phi: fit.phi,
    tenths: inTenths(table, inFit, information)
  };
}

/** People with the same expected rate may be parted: by the order of the rows. */
function inTenths(
  {events, exposure}: RateTable,
  inFit: Float64Array,
  expected: Float64Array
): RateCheck["tenths"] {
  const tenths = Array.from({length: 10}, () => ({exposure: 0, events: 0, expected: 0}));
  const over = inFit.map((w, i) => w * exposure[i]);
  const all = over.reduce((sum, value) => sum + value, 0);
  let before = 0;
  for (const i of ascending(expected.map((value, i) => (over[i] > 0 ? value / over[i] : 0)))) {
    if (over[i] === 0) continue;
    // A row belongs to the tenth that its middle lies in.
    const tenth = tenths[Math.min(9, Math.floor((10 * (before + over[i] / 2)) / all))];
    tenth.exposure += over[i];
    tenth.events += inFit[i] * events[i];
    tenth.expected += expected[i];
    before += over[i];
  }
  return tenths.filter(tenth => tenth.exposure > 0);
}
