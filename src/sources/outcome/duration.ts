import {codeDurations, type DurationTable} from "../../engine/index.js";
import {entryColumn, eventColumns} from "../arrow/head.js";
import type {CellColumn, Numbers, OutcomeFiles} from "./outcomeFiles.js";
import {yesNo} from "./yesNo.js";

/** Weeks until something happens, or until follow-up ends. */
export const duration: OutcomeFiles<"duration", DurationTable> = {
  define({kind, time, event, success, entry, other}) {
    return {
      kind,
      time,
      event: {column: event, ...(success !== undefined && {success})},
      ...(entry !== undefined && {entry}),
      others: other.map(({id, time, event}) => ({id, time, event}))
    };
  },
  columns: ({time, event, entry, others = []}) => [
    time,
    event.column,
    ...(entry === undefined ? [] : [entry]),
    ...others.flatMap(other => [other.time, other.event])
  ],
  numericColumns: outcome => duration.columns(outcome),
  code: (rows, outcome, people) => codeDurations(rows, {...people, ...outcome}),
  write({time, event, entry, others = []}, table) {
    return [
      [time, row => table.time[row]],
      yesNo(event.column, event.success ?? 1, table.event),
      ...(entry === undefined ? [] : [[entry, row => table.entry?.[row] ?? 0] satisfies CellColumn]),
      ...others.flatMap((other, at): CellColumn[] => {
        const known = table.others?.[at];
        if (known === undefined) throw new Error(`people without ${other.id}`);
        return [[other.time, row => known.time[row]], yesNo(other.event, 1, known.event)];
      })
    ];
  },
  fingerprint({time, event, entry, others = []}) {
    return {
      head: ["duration", ...others.map(({id}) => id)],
      body: [
        time,
        event,
        ...(entry === null ? [] : ["entry", entry]),
        ...others.flatMap(other => [other.time, other.event])
      ]
    };
  },
  pack(table) {
    const columns = (other: string | null, {time, event}: Pick<DurationTable, "time" | "event">) => {
      const names = eventColumns(other);
      return [
        [names.time, time],
        [names.event, event]
      ] satisfies [string, Numbers][];
    };
    return {
      apart: [
        ...columns(null, table),
        ...(table.entry === null ? [] : ([[entryColumn, table.entry]] satisfies [string, Numbers][])),
        ...(table.others ?? []).flatMap(other => columns(other.id, other))
      ],
      summed: [],
      head: table.others === undefined ? {} : {others: table.others.map(({id}) => id)}
    };
  },
  unpack(people, {others}, numbers) {
    const event = (other: string | null) => {
      const names = eventColumns(other);
      return {
        time: Float64Array.from(numbers(names.time) ?? []),
        event: Uint8Array.from(numbers(names.event) ?? [])
      };
    };
    const entry = numbers(entryColumn);
    return {
      ...people,
      outcome: "duration",
      ...event(null),
      entry: entry === null ? null : Float64Array.from(entry),
      ...(others !== undefined && {others: others.map(id => ({id, ...event(id)}))})
    };
  }
};
