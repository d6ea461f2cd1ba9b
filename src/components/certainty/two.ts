import type {Certainty, Range, UnitMultiverse} from "../../engine/index.js";
import {certain} from "./certain.js";

/** A unit between its two uncertainties, in the outcome's own unit. */
export interface TwoRow {
  readonly unit: string;
  readonly name: string;
  readonly n: number;
  readonly difference: number;
  /** What chance leaves of the chosen model: its 95 % interval. */
  readonly chance: Range;
  /** Lowest and highest over all models, and the middle half of them. */
  readonly models: Range;
  readonly half: Range;
  readonly sdChance: number;
  readonly sdModels: number;
  readonly chosen: boolean;
}

const most = 5;

/** The chosen, or else those whom the choice of model moves most; highest difference first. */
export function twoRows(
  units: readonly UnitMultiverse[],
  certainty: Certainty,
  selected: readonly string[]
): readonly TwoRow[] {
  const known = certain(certainty);
  const rows = units.flatMap(({unit, name, n, difference, sdChance, sdModels}) => {
    const sure = known.get(unit);
    if (sure === undefined) return [];
    return [
      {
        unit,
        name,
        n,
        difference: sure.difference,
        chance: sure.interval,
        models: [difference.lowest, difference.highest] as const,
        half: [difference.quartile1, difference.quartile3] as const,
        sdChance,
        sdModels,
        chosen: selected.includes(unit)
      }
    ];
  });
  const chosen = rows.filter(row => row.chosen);
  const shown =
    chosen.length > 0 || selected.length > 0
      ? chosen
      : rows.toSorted((a, b) => reach(b) - reach(a)).slice(0, most);
  return shown.toSorted((a, b) => b.difference - a.difference);
}

const reach = ({models: [lowest, highest]}: TwoRow) => highest - lowest;
