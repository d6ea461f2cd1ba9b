import type {Range, UnitMultiverse} from "../../engine/index.js";
import {svg} from "../dom.js";

export interface StripOptions {
  /** Where a rank lies: a length or a share of the strip's width. */
  readonly x: (rank: number) => string;
  readonly distance: (from: number, to: number) => string;
  readonly chosen: boolean;
  /** The rank in the current choice; null where it is not assessed there. */
  readonly now: number | null;
  /** Where chance alone may put it in the current choice. */
  readonly chance: Range | null;
}

/**
 * One unit's ranks around the height 0: above, over the models, from lowest to highest with the middle half and the
 * median; below, in the current choice, with what chance alone does.
 */
export function rankStrip(
  {rank}: Pick<UnitMultiverse, "rank">,
  options: StripOptions
): readonly SVGElement[] {
  const {x, distance, chosen, now, chance} = options;
  const ink = chosen ? "var(--ink)" : "var(--ink-soft)";
  const box = chosen ? "var(--ink)" : "var(--ink-faint)";
  const at = (value: number, from: number, to: number, width: number, stroke = ink) =>
    svg`<line x1=${x(value)} x2=${x(value)} y1=${from} y2=${to} stroke=${stroke} stroke-width=${width}></line>`;
  const along = (from: number, to: number, y: number, width: number) =>
    svg`<line x1=${x(from)} x2=${x(to)} y1=${y} y2=${y} stroke=${ink} stroke-width=${width}></line>`;
  return [
    along(rank.lowest, rank.highest, -3, 1.5),
    svg`<rect x=${x(rank.quartile1)} width=${distance(rank.quartile1, rank.quartile3)} y="-6" height="6" fill=${box}></rect>`,
    at(rank.median, -8, 1, 2.5, "var(--ink)"),
    ...(chance === null
      ? []
      : [along(chance[0], chance[1], 6, 1), at(chance[0], 4, 8, 1), at(chance[1], 4, 8, 1)]),
    ...(now === null
      ? []
      : [
          svg`<circle cx=${x(now)} cy="6" r="2.75" fill="var(--paper)" stroke=${ink} stroke-width="1.5"></circle>`
        ])
  ];
}
