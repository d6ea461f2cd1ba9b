import type {Choice} from "../benchmark/result.js";
import {multiverseOf, type OpenMultiverse} from "../multiverse/open.js";
import {openRateModels} from "./models.js";
import type {RateChoice} from "./result.js";
import type {RateTable} from "./table.js";

/** All models of a choice's conditions. `asked` is the choice that answers repeat. */
export const openRateMultiverse = (table: RateTable, choice: RateChoice, asked: Choice): OpenMultiverse =>
  multiverseOf(openRateModels(table, choice, asked));
