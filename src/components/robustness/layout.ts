import type {Multiverse, UnitMultiverse} from "../../engine/index.js";
import {niceScale} from "../ranking/scale.js";
import {type Curve, fifthSize} from "./models.js";

/** A curve with its panel of conditions below, in pixels. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** The part both share: one step to the right is one model. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly number[];
  /** Labels stand above their rows where there is no room beside them. */
  readonly narrow: boolean;
  readonly rows: readonly PanelRow[];
  readonly bestFifth: number;
  /** Where a model stands, by its place on the curve; halves are the middle of it. */
  x(at: number): number;
  y(value: number): number;
  /** The place on the curve nearest to a pixel. */
  nearest(x: number): number;
}

/** One condition's row of the panel. */
export interface PanelRow {
  readonly condition: string;
  /** The condition's place among the multiverse's. */
  readonly bit: number;
  readonly y: number;
  readonly height: number;
  /** Places down when it is left out; null where that is not known. */
  readonly moves: number | null;
}

const labelRoom = {roomy: 240, wide: 200, narrow: 40};
const roomy = 720;
const valueRoom = {wide: 76, narrow: 8};
const curveTop = 52;
const panelGap = {wide: 44, narrow: 24};

/**
 * Room for a curve of `values` with `chance` on both sides of it, and below it the conditions, those that move the
 * unit most first.
 */
export function layoutOf(
  curve: Curve,
  multiverse: Multiverse,
  {
    unit,
    width,
    scale,
    chance
  }: {
    readonly unit: UnitMultiverse | null;
    readonly width: number;
    readonly scale: number;
    readonly chance: number;
  }
): Layout {
  const narrow = width < 520;
  const kind = narrow ? "narrow" : "wide";
  const [left, right] = [labelRoom[width >= roomy ? "roomy" : kind], width - valueRoom[kind]];
  const [top, bottom] = [curveTop, curveTop + (narrow ? 150 : 190)];
  const models = curve.values.length;
  const units = multiverse.units.length;
  const {ticks, at} = curve.by === "rank" ? rankScale(units) : differenceScale(curve, scale, chance);
  const rowHeight = narrow ? 32 : 18;
  const order = unit?.matters.map(({condition}) => condition) ?? [];
  const conditions = [...order, ...multiverse.conditions.filter(id => !order.includes(id))];
  const rows = conditions.map((condition, row) => ({
    condition,
    bit: multiverse.conditions.indexOf(condition),
    y: bottom + panelGap[kind] + row * rowHeight + (narrow ? 18 : 3),
    height: 12,
    moves: unit?.matters.find(each => each.condition === condition)?.rank ?? null
  }));
  return {
    width,
    height: bottom + panelGap[kind] + rows.length * rowHeight + 4,
    left,
    right,
    top,
    bottom,
    ticks,
    narrow,
    rows,
    bestFifth: fifthSize(units),
    x: place => left + ((place + 0.5) / models) * (right - left),
    y: value => bottom - (at(value) / 100) * (bottom - top),
    nearest: x => Math.min(models - 1, Math.max(0, Math.floor(((x - left) / (right - left)) * models)))
  };
}

function differenceScale({values}: Curve, scale: number, chance: number) {
  const ends = [values[0] - chance, values[values.length - 1] + chance, 0].map(value => value * scale);
  const {ticks, at} = niceScale(ends, 5);
  return {ticks, at: (value: number) => at(value * scale)};
}

/** The first rank at the top. */
function rankScale(units: number) {
  const step = units <= 12 ? 2 : units <= 30 ? 5 : units <= 60 ? 10 : 20;
  const between = Array.from({length: Math.floor(units / step)}, (_, at) => (at + 1) * step);
  const ticks = [1, ...between.filter(rank => rank > 1 && rank <= units - step / 2), units];
  const span = units - 1 || 1;
  return {ticks: [...new Set(ticks)], at: (rank: number) => (100 * (units - rank)) / span};
}
