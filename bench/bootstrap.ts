import {type CodedTable, type MeanLink, openBootstrap} from "../src/engine/index.js";
import {summarise, time} from "./measure.js";

const replicates = 200;

/** A bootstrap of the model of all conditions: opening it (the whole fit), and its replicates. */
export function benchBootstrap(table: CodedTable, link: MeanLink) {
  const choice = {conditions: table.columns.map(({id}) => id), link, minimumUnitSize: 50};
  const runs = [1, 2, 3].map(seed => {
    const opened = time(() => openBootstrap(table, choice, {replicates, seed}));
    return {open: opened.milliseconds, steps: time(() => opened.value.step(replicates)).milliseconds};
  });
  return {
    people: table.rows,
    link,
    replicates,
    open: summarise(runs.map(({open}) => open)),
    steps: summarise(runs.map(({steps}) => steps))
  };
}
