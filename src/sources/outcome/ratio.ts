import {type CountTable, codeCounts} from "../../engine/index.js";
import {eventsColumn, exposureColumn, peopleColumn} from "../arrow/head.js";
import type {OutcomeFiles} from "./outcomeFiles.js";

/** Observed and expected counts of units, as they were published. */
export const ratio: OutcomeFiles<"ratio", CountTable> = {
  define: ({kind, events, expected, persons}) => ({
    kind,
    events,
    expected,
    ...(persons !== undefined && {n: persons})
  }),
  columns: ({events, expected, n}) => [events, expected, ...(n === undefined ? [] : [n])],
  numericColumns: outcome => ratio.columns(outcome),
  code: (rows, outcome, people) => codeCounts(rows, {...outcome, unit: people.unit}),
  write: ({events, expected, n}, table) => [
    [events, row => table.events[row]],
    [expected, row => table.expected[row]],
    ...(n === undefined ? [] : [[n, (row: number) => table.n?.[row] ?? null] as const])
  ],
  fingerprint: ({events, expected}) => ({head: "ratio", body: [events, expected]}),
  pack: ({events, expected}) => ({
    apart: [
      [eventsColumn, events],
      [exposureColumn, expected]
    ],
    summed: []
  }),
  unpack: (people, _, numbers) => ({
    ...people,
    outcome: "ratio",
    n: numbers(peopleColumn) === null ? null : people.weight,
    events: Float64Array.from(numbers(eventsColumn) ?? []),
    expected: Float64Array.from(numbers(exposureColumn) ?? [])
  })
};
