import {checkChoice} from "../benchmark/checkChoice.js";
import {createDesign} from "../design/design.js";
import {type Outcomes, sumOutcomes} from "../model/outcomes.js";
import type {Choice} from "../outcome/choice.js";
import type {CodedTable} from "../table/codedTable.js";
import {modelMasks} from "./masks.js";
import type {MultiverseHead} from "./multiverse.js";
import {RowWriter} from "./rows.js";
import {type FitModel, modelSource} from "./source.js";

/** What models of a table need: which there are, their fits, and how fits become rows. */
export interface Models {
  readonly head: MultiverseHead;
  readonly fitModel: FitModel;
  /** The linear model of the same conditions and people: nearly the same for shares, and quicker. */
  readonly fitLinear: FitModel;
  readonly writer: RowWriter;
  /** Whether all models together cost no more than a first answer may. */
  readonly areQuick: boolean;
  /** Exact fits that a first answer may cost. */
  readonly corners: number;
  /** What one fit costs on an ordinary machine. */
  readonly milliseconds: number;
}

/** Rows × exact fits that a first answer may cost: some 200 ms. */
const affordable = 6e6;

/** The models of a table of shares or means. */
export function openMeanModels(table: CodedTable, choice: Choice): Models {
  const checked = checkChoice(table, choice);
  const design = createDesign(table);
  const outcomes = sumOutcomes(design, checked.reference);
  let linear: FitModel | null = null;
  return {
    head: multiverseHead(table, checked, outcomes),
    fitModel: modelSource(design, outcomes, checked),
    fitLinear: mask => {
      linear ??= modelSource(design, outcomes, {...checked, link: "linear"});
      return linear(mask);
    },
    writer: new RowWriter({n: outcomes.unitN, observed: outcomes.unitObserved}, checked.minimumUnitSize),
    areQuick: checked.link === "linear" || outcomes.constant,
    corners: affordable / table.rows,
    // A linear model's cost does not grow with rows.
    milliseconds: 0.1 + (checked.link === "linear" ? 0 : 4e-5 * table.rows)
  };
}

function multiverseHead(
  {units}: CodedTable,
  choice: Choice,
  {unitN, unitObserved}: Outcomes
): MultiverseHead {
  const everyone = units.flatMap(({id: unit, name}, at) =>
    unitN[at] > 0 ? [{unit, name, n: unitN[at], observed: unitObserved[at] / unitN[at]}] : []
  );
  return {
    choice,
    relative: false,
    conditions: choice.conditions,
    masks: modelMasks(choice.conditions.length),
    units: everyone.filter(({n}) => n >= choice.minimumUnitSize).map(({unit, name, n}) => ({unit, name, n})),
    everyone
  };
}
