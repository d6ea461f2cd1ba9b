import type {Design} from "../design/design.js";
import type {Outcomes} from "../model/outcomes.js";
import {findSeparation} from "../model/separation.js";
import {type Stage, tryStage} from "./stage.js";

/** Conditions that settle outcomes, up to which the sets of settled people are kept; each costs a fit and some memory. */
const mostSettling = 4;

/** The stage of any model: models with the same settled people share one, which is set up when first asked for. */
export class Stages {
  readonly #design: Design;
  readonly #outcomes: Outcomes;
  readonly #conditions: readonly string[];
  /** Conditions with a level that settles its people's outcome. Without them nobody is settled. */
  readonly #settling: readonly string[];
  readonly #stages = new Map<string, Stage | null>();

  constructor(design: Design, outcomes: Outcomes, conditions: readonly string[]) {
    this.#design = design;
    this.#outcomes = outcomes;
    this.#conditions = conditions;
    this.#settling = conditions.filter(
      id => findSeparation(design, [id], outcomes.fitWeight).warnings.length > 0
    );
  }

  /** Null where there is none, so that a fit from the beginning is needed. */
  of(conditions: readonly string[]): Stage | null {
    const settling = this.#settling.filter(id => conditions.includes(id));
    if (settling.length > mostSettling) return null;
    const separate = () =>
      findSeparation(this.#design, settling.length === 0 ? [] : conditions, this.#outcomes.fitWeight);
    const separation = settling.length === 0 ? null : separate();
    // The conditions belong to the key: they decide where climbs start, and so the last digits.
    const levels = (separation?.warnings ?? []).map(({condition, level}) => [condition, level]);
    const key = JSON.stringify([settling, levels]);
    let stage = this.#stages.get(key);
    if (stage === undefined) {
      const largest = this.#conditions.filter(id => settling.includes(id) || !this.#settling.includes(id));
      stage = tryStage(this.#design, this.#outcomes, separation ?? separate(), largest);
      this.#stages.set(key, stage);
    }
    return stage;
  }
}
