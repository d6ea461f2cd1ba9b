import {type CodedTable, checkModel} from "../src/engine/index.js";
import {summarise, type Timing, time} from "./measure.js";

const runs = 5;

/** What the linter needs of the model of all conditions: its fit, every finding, calibration. */
export function benchCheck(table: CodedTable): {readonly persons: number; readonly check: Timing} {
  const conditions = table.columns.map(({id}) => id);
  const check = () => checkModel(table, {conditions, link: "logit", minimumUnitSize: 50}, {});
  check();
  return {
    persons: table.rows,
    check: summarise(Array.from({length: runs}, () => time(check).milliseconds))
  };
}
