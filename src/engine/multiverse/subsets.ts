import type {Dense, Design} from "../design/design.js";
import type {Factor, FactorColumn} from "../design/factor.js";
import type {CodedTable} from "../table/codedTable.js";

/** What the rows of one model's design depend on: nothing but its own conditions. */
export interface Subset {
  readonly packs: readonly SubsetPack[];
  readonly dense: readonly Dense[];
}

/** Factors that share a combined code per row; the first one's level runs fastest. */
export interface SubsetPack {
  readonly codes: Uint16Array;
  readonly factors: readonly Factor[];
}

/** Conditions, by bit, that are one factor in a model's design. */
interface Member {
  readonly bits: number;
  readonly size: number;
  /** The factor of those of its conditions that are in a model. */
  factor(mask: number): Factor;
}

/** Large enough for three packs of most tables; small enough that a pass is spent on people, not on codes. */
const largestPack = 1024;

/**
 * The codes of every model of k conditions. Conditions are divided into a few groups for good; a model has one pack per
 * group with a condition in it, made when it is first asked for and kept: some 2^(k/3) codes per group and row, not 2^k.
 */
export class Subsets {
  readonly #rows: number;
  /** The most combinations that one pack can have. */
  readonly largest: number;
  readonly #groups: readonly {readonly members: readonly Member[]; readonly kept: Map<number, SubsetPack>}[];
  readonly #dense: readonly {readonly bits: number; readonly column: Dense}[];

  constructor(design: Design, conditions: readonly string[]) {
    const {table, factors, dense, parameters} = design;
    const bitsOf = ({parameter}: {readonly parameter: number}) => {
      const j = conditions.indexOf(parameters[parameter].condition ?? "");
      return j < 0 ? 0 : (1 << j) >>> 0;
    };
    const chosen = <T extends {readonly parameter: number}>(columns: readonly T[]) =>
      columns.map(column => ({bits: bitsOf(column), column})).filter(({bits}) => bits !== 0);
    const [unit, ...others] = factors;
    const members: Member[] = others.flatMap(factor => {
      const [first] = chosen(factor.columns);
      return first === undefined ? [] : [{bits: first.bits, size: factor.size, factor: () => factor}];
    });
    const ofUnits = chosen(unit.columns);
    if (ofUnits.length > 0) members.push(unitMember(table, ofUnits));
    this.#rows = table.rows;
    this.#groups = divide(members).map(members => ({members, kept: new Map()}));
    this.#dense = chosen(dense);
    this.largest = this.#groups.reduce((most, {members}) => Math.max(most, sizeOf(members)), 1);
  }

  of(mask: number): Subset {
    const packs = this.#groups.flatMap(({members, kept}) => {
      const present = members.filter(({bits}) => (bits & mask) !== 0);
      if (present.length === 0) return [];
      const key = present.reduce((bits, member) => bits | (member.bits & mask), 0);
      const pack = kept.get(key) ?? this.#pack(present.map(member => member.factor(mask)));
      kept.set(key, pack);
      return [pack];
    });
    return {
      packs,
      dense: this.#dense.filter(({bits}) => (bits & mask) !== 0).map(({column}) => column)
    };
  }

  #pack(factors: readonly Factor[]): SubsetPack {
    const codes = new Uint16Array(this.#rows);
    let stride = 1;
    for (const {codes: own, size} of factors) {
      for (let i = 0; i < codes.length; ++i) codes[i] += own[i] * stride;
      stride *= size;
    }
    return {codes, factors};
  }
}

const sizeOf = (members: readonly Member[]) => members.reduce((product, {size}) => product * size, 1);

/** As few groups as keep every product of sizes small, filled largest member first, always the smallest group. */
function divide(members: readonly Member[]): Member[][] {
  const order = [...members].sort((a, b) => b.size - a.size);
  for (let count = 1; ; ++count) {
    const groups = Array.from({length: count}, (): Member[] => []);
    for (const member of order) {
      groups.reduce((best, group) => (sizeOf(group) < sizeOf(best) ? group : best)).push(member);
    }
    if (count >= order.length || groups.every(group => sizeOf(group) <= largestPack)) {
      return groups.filter(group => group.length > 0);
    }
  }
}

/** Conditions measured per unit as one member: units that do not differ in those of a model share a level. */
function unitMember(
  {unitCodes, units}: CodedTable,
  all: readonly {readonly bits: number; readonly column: FactorColumn}[]
): Member {
  return {
    bits: all.reduce((bits, column) => (bits | column.bits) >>> 0, 0),
    size: units.length,
    factor(mask) {
      const columns = all.filter(({bits}) => (bits & mask) !== 0).map(({column}) => column);
      const levels = new Map<string, number>();
      const firsts: number[] = [];
      const levelOf = units.map((_, unit) => {
        const key = columns.map(({values}) => values[unit]).join();
        const level = levels.get(key) ?? firsts.push(unit) - 1;
        levels.set(key, level);
        return level;
      });
      return {
        codes: Uint16Array.from(unitCodes, unit => levelOf[unit]),
        size: firsts.length,
        columns: columns.map(({parameter, values}) => ({
          parameter,
          values: Float64Array.from(firsts, unit => values[unit]),
          only: -1
        }))
      };
    }
  };
}
