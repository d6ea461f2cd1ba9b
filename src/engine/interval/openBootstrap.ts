import {checkChoice} from "../benchmark/checkChoice.js";
import {createDesign} from "../design/design.js";
import {fitModel} from "../model/liveModels.js";
import {sumOutcomes} from "../model/outcomes.js";
import type {Choice} from "../outcome/choice.js";
import type {CodedTable} from "../table/codedTable.js";
import {Chord} from "./chord.js";
import {type Bootstrap, type BootstrapOptions, replicateUnits} from "./replicates.js";
import {Resample} from "./resample.js";

/**
 * Persons drawn again within their units (Efron & Tibshirani 1993, stratified), the model fitted again, and every
 * unit's difference noted. Within a unit of n people it sees (n − 1)/n of their variance, and none where all did the
 * same. Intervals are percentiles of the replicates, in the unit of the differences, one per unit in the table's order.
 * @throws {InputError} as `openBenchmark` does for the choice, and for a number of replicates or a level out of range;
 * from `result`, before two replicates are done.
 */
export function openBootstrap(table: CodedTable, choice: Choice, options: BootstrapOptions = {}): Bootstrap {
  const checked = checkChoice(table, choice);
  const design = createDesign(table);
  const fitted = fitModel(design, checked.conditions, checked.link, sumOutcomes(design, checked.reference));
  const inFit = table.units.map(({id}) => checked.reference?.includes(id) ?? true);
  const chord = new Chord(design, fitted, inFit);
  const people = new Resample(table);
  return replicateUnits(checked, table.units, options, (stream, into) => {
    people.draw(stream);
    const settled = chord.refit(people.weight, people.y, into);
    for (let unit = 0; unit < into.length; ++unit) into[unit] /= people.n[unit];
    return settled;
  });
}
