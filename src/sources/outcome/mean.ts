import {type CodedTable, codeTable} from "../../engine/index.js";
import {successColumn, valueColumn} from "../arrow/head.js";
import type {OutcomeFiles} from "./outcomeFiles.js";
import {yesNo} from "./yesNo.js";

const table = (counted: boolean) =>
  ({
    code: (rows, outcome, people) => codeTable(rows, {...people, outcome}),
    fingerprint: ({outcome, y}) => ({head: outcome, body: [y]}),
    pack: ({y}) =>
      counted ? {apart: [], summed: [[successColumn, y]]} : {apart: [[valueColumn, y]], summed: []},
    unpack(people, {outcome}, numbers) {
      const y = Float64Array.from(numbers(counted ? successColumn : valueColumn) ?? []);
      const {weight} = people;
      if (counted && weight !== null) for (let i = 0; i < y.length; ++i) y[i] /= weight[i];
      return {...people, outcome: outcome as CodedTable["outcome"], y};
    }
  }) satisfies Partial<OutcomeFiles<"binary" | "count" | "number", CodedTable>>;

/** Yes or no per person. */
export const binary: OutcomeFiles<"binary", CodedTable> = {
  ...table(true),
  define: ({kind, column, success}) => ({kind, column, ...(success !== undefined && {success})}),
  columns: ({column}) => [column],
  numericColumns: () => [],
  write: ({column, success}, {y}) => [yesNo(column, success ?? 1, y)]
};

/** Successes out of n. */
export const count: OutcomeFiles<"count", CodedTable> = {
  ...table(true),
  define: ({kind, successes, of}) => ({kind, successes, of}),
  columns: ({successes, of}) => [...successes, of],
  numericColumns: ({successes, of}) => [...successes, of],
  write() {
    throw new Error("people are written one to a row");
  }
};

/** A number per person. */
export const number: OutcomeFiles<"number", CodedTable> = {
  ...table(false),
  define: ({kind, column}) => ({kind, column}),
  columns: ({column}) => [column],
  numericColumns: ({column}) => [column],
  write: ({column}, {y}) => [[column, row => y[row]]]
};
