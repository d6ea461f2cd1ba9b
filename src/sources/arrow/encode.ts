import {float64, type Table, tableFromArrays, tableToIPC, uint8, uint16, uint32} from "@uwdata/flechette";
import type {AnyTable, Column, OutcomeKind} from "../../engine/index.js";
import {filesOf} from "../outcome/filesOf.js";
import {collapse, type Keys} from "./collapse.js";
import {type ColumnHead, type PeopleHead, peopleColumn, unitColumn} from "./head.js";

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

interface PersonColumn {
  readonly head: ColumnHead;
  readonly keys: Uint8Array | Uint16Array | Float64Array;
}

export interface About {
  readonly analysis: string;
  readonly synthetic: boolean;
}

export interface Encoded<Outcome extends OutcomeKind = OutcomeKind> {
  readonly head: PeopleHead<Outcome>;
  readonly bytes: Uint8Array;
  readonly patterns: number;
}

/**
 * People as Arrow: one row per distinct pattern of unit and conditions, with how many people share it and how many
 * of them succeeded, or how long it took. Numbers per person are coded when they have at most 256 values. Conditions of the unit are kept
 * in the head, once per unit. The file's own metadata says whether the people are synthetic.
 */
export function encodePeople<Table extends AnyTable>(table: Table, about: About): Encoded<Table["outcome"]> {
  const person = table.columns.filter(({per}) => per === "person").map(personColumn);
  const outcome = filesOf(table.outcome).pack(table);
  const keys: Keys = [
    table.unitCodes,
    ...person.map(column => column.keys),
    ...outcome.apart.map(([, values]) => values)
  ];
  const {order, starts} = collapse(table.rows, keys);

  const people = new Float64Array(starts.length);
  const sums = outcome.summed.map(([name, values]) => ({name, values, sum: new Float64Array(starts.length)}));
  let run = -1;
  for (let at = 0; at < order.length; ++at) {
    if (at === starts[run + 1]) ++run;
    const weight = table.weight === null ? 1 : table.weight[order[at]];
    people[run] += weight;
    for (const {values, sum} of sums) sum[run] += weight * values[order[at]];
  }

  const pick = (values: Numbers): Numbers => {
    const picked = new (values.constructor as new (length: number) => Numbers)(starts.length);
    starts.forEach((at, index) => {
      picked[index] = values[order[at]];
    });
    return picked;
  };
  const columns: [string, Numbers][] = [[unitColumn, smallest(pick(table.unitCodes))]];
  for (const {head, keys: values} of person) columns.push([head.id, pick(values)]);
  if (people.some(count => count !== 1)) columns.push([peopleColumn, smallest(people)]);
  for (const {name, sum} of sums) columns.push([name, smallest(sum.map(wholeIfNear))]);
  for (const [name, values] of outcome.apart) columns.push([name, smallest(pick(values))]);

  const arrow = withMetadata(
    tableFromArrays(columns, {
      types: Object.fromEntries(columns.map(([name, values]) => [name, type(values)]))
    }),
    new Map([
      ["analysis", about.analysis],
      ["synthetic", String(about.synthetic)]
    ])
  );
  const bytes = tableToIPC(arrow, {format: "stream"});
  if (bytes === null) throw new Error("the Arrow encoder returned nothing");
  const head: PeopleHead<Table["outcome"]> = {
    outcome: table.outcome,
    ...outcome.head,
    units: table.units,
    columns: table.columns.map(
      column => person.find(({head: {id}}) => id === column.id)?.head ?? unitHead(column)
    ),
    dropped: table.dropped
  };
  return {head, bytes, patterns: starts.length};
}

function personColumn(column: Column): PersonColumn {
  if (column.kind === "categorical") {
    const {kind, id, per, levels, reference, codes} = column;
    return {head: {kind, id, per, levels, reference}, keys: codes};
  }
  const {kind, id, per} = column;
  const values = [...new Set(column.values)].sort((a, b) => a - b);
  if (values.length > 256) return {head: {kind, id, per}, keys: column.values};
  const code = new Map(values.map((value, at) => [value, at]));
  return {head: {kind, id, per, values}, keys: Uint8Array.from(column.values, value => code.get(value) ?? 0)};
}

function unitHead(column: Column): ColumnHead {
  if (column.kind === "numeric")
    return {kind: "numeric", id: column.id, per: "unit", values: [...column.values]};
  const {kind, id, levels, reference, codes} = column;
  return {kind, id, per: "unit", levels, reference, codes: [...codes]};
}

/** Adding up shares of whole counts leaves rounding behind: 2.9999999999999996 is 3. */
function wholeIfNear(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-9 * Math.max(1, whole) ? whole : value;
}

function smallest(values: Numbers): Numbers {
  let most = 0;
  for (const value of values) {
    if (!Number.isInteger(value) || value < 0 || value > 0xffffffff) return Float64Array.from(values);
    if (value > most) most = value;
  }
  return most <= 0xff
    ? Uint8Array.from(values)
    : most <= 0xffff
      ? Uint16Array.from(values)
      : Uint32Array.from(values);
}

function type(values: Numbers) {
  return values instanceof Uint8Array
    ? uint8()
    : values instanceof Uint16Array
      ? uint16()
      : values instanceof Uint32Array
        ? uint32()
        : float64();
}

function withMetadata(table: Table, metadata: Map<string, string>): Table {
  return Object.assign(table, {schema: {...table.schema, metadata}});
}
