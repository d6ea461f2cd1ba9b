import {codeRates, type RateTable} from "../../engine/index.js";
import {eventsColumn, exposureColumn} from "../arrow/head.js";
import type {OutcomeFiles} from "./outcomeFiles.js";

/** Events over person-time, or over expected numbers. */
export const rate: OutcomeFiles<"rate", RateTable> = {
  define: ({kind, events, exposure, expected}) =>
    expected === undefined ? {kind, events, exposure: exposure ?? ""} : {kind, events, expected},
  columns: ({events, exposure, expected}) => [events, expected ?? exposure],
  numericColumns: outcome => rate.columns(outcome),
  code: (rows, outcome, people) => codeRates(rows, {...people, outcome}),
  write: ({events, exposure, expected}, table) => [
    [events, row => table.events[row]],
    [expected ?? exposure, row => table.exposure[row]]
  ],
  fingerprint: ({events, exposure, over}) => ({head: ["rate", over], body: [events, exposure]}),
  pack: ({events, exposure, over}) => ({
    apart: [
      [eventsColumn, events],
      [exposureColumn, exposure]
    ],
    summed: [],
    head: {over}
  }),
  unpack: (people, {over = "time"}, numbers) => ({
    ...people,
    outcome: "rate",
    over,
    events: Float64Array.from(numbers(eventsColumn) ?? []),
    exposure: Float64Array.from(numbers(exposureColumn) ?? [])
  })
};
