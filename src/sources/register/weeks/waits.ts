import type {Random} from "../../../engine/index.js";
import type {Goal} from "./goal.js";
import type {Spells} from "./spells.js";

/** What has not happened. */
export const never = 0xffff;

/**
 * When something first happens in every spell: in week 1 + ⌊t⌋ with (t^shape)·exp(effects + level + shift) exponential.
 * One exponential draw a spell stays as it is, while `level` (of a group) and `shift` (of a municipality) move: more
 * means sooner, and weeks never move the other way. Given their sum, the exponential draws of a municipality do not
 * depend on their scale, so a shift that is found from what is to be observed is a draw of chance given that.
 */
export class Waits {
  readonly level: Float64Array;
  readonly shift: Float64Array;
  readonly #spells: Spells;
  readonly #shape: number;
  readonly #horizon: number;
  readonly #base: Float64Array;
  /** Last week, per spell, in which the event can begin. */
  readonly #last: Int32Array;
  readonly #left: Float64Array;
  readonly #events: Float64Array;

  constructor({population, wait, effects, spells, last}: Goal, random: Random) {
    const {groups, horizon} = population;
    this.#spells = spells;
    this.#shape = wait.shape;
    this.#horizon = horizon;
    this.#last = last;
    this.#base = effects.map(effect => Math.log(-Math.log(1 - random.uniform())) - effect);
    this.level = new Float64Array(groups.length);
    this.shift = new Float64Array(spells.starts.length - 1);
    this.#left = new Float64Array(horizon + 1);
    this.#events = new Float64Array(horizon + 1);
  }

  /** The week in which it would happen, however long the person is followed. */
  week(i: number, shift: number): number {
    const logTime = (this.#base[i] - this.level[this.#spells.group[i]] - shift) / this.#shape;
    return logTime > 8 ? never : 1 + Math.floor(Math.exp(logTime));
  }

  /** The weeks as they are followed: `never` where it does not happen before the last week in which it can. */
  weeks(): Uint16Array {
    const {unitCodes} = this.#spells;
    return Uint16Array.from(unitCodes, (unit, i) => this.#seen(i, this.shift[unit]));
  }

  /** Kaplan–Meier's restricted mean at the horizon of one municipality's spells under a shift. */
  restrictedMean(unit: number, shift: number): number {
    const {starts} = this.#spells;
    this.#clear();
    for (let i = starts[unit]; i < starts[unit + 1]; ++i) this.#count(i, shift);
    let mean = 0;
    this.#curve(this.#horizon - 1, survival => {
      mean += survival;
    });
    return mean;
  }

  /** Kaplan–Meier's share with the event by a week, of the people of one group. */
  share(group: number, by: number): number {
    const {unitCodes} = this.#spells;
    this.#clear();
    for (let i = 0; i < unitCodes.length; ++i) {
      if (this.#spells.group[i] === group) this.#count(i, this.shift[unitCodes[i]]);
    }
    let last = 1;
    this.#curve(by, survival => {
      last = survival;
    });
    return 1 - last;
  }

  #seen(i: number, shift: number): number {
    const week = this.week(i, shift);
    return week <= this.#last[i] ? week : never;
  }

  #clear(): void {
    this.#left.fill(0);
    this.#events.fill(0);
  }

  #count(i: number, shift: number): void {
    const week = this.#seen(i, shift);
    if (week === never) ++this.#left[this.#spells.followed[i]];
    else {
      ++this.#left[week];
      ++this.#events[week];
    }
  }

  #curve(to: number, visit: (survival: number) => void): void {
    let risk = this.#left.reduce((sum, count) => sum + count, 0);
    let survival = 1;
    for (let week = 0; week <= to; ++week) {
      if (this.#events[week] > 0) survival *= 1 - this.#events[week] / risk;
      risk -= this.#left[week];
      visit(survival);
    }
  }
}
