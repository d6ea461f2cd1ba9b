import {tickStep} from "d3-array";
import type {Multiverse, UnitMultiverse} from "../../engine/index.js";
import {type Axis, linearAxis, roundAxis} from "../chart/axis.js";
import {type Layout, layoutOf} from "../chart/layout.js";
import {rankTicks} from "../chart/ticks.js";
import {type Curve, fifthSize} from "./models.js";

/** A curve with its panel of conditions below; the plot is the part both share across: one step right is one model. */
export interface SpecificationLayout extends Layout {
  /** Labels stand above their rows where there is no room beside them. */
  readonly narrow: boolean;
  readonly rows: readonly PanelRow[];
  readonly bestFifth: number;
  readonly y: Axis;
  /** Where a model stands, by its place on the curve; halves are the middle of it. */
  x(at: number): number;
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
const rowHeight = {wide: 18, narrow: 32};
const panelGap = {wide: 44, narrow: 24};

/**
 * Room for a curve of values with `chance` on both sides of it, and below it the conditions, those that move the unit
 * most first.
 */
export function specificationLayout(
  curve: Curve,
  multiverse: Multiverse,
  {
    unit,
    width,
    chance
  }: {
    readonly unit: UnitMultiverse | null;
    readonly width: number;
    readonly chance: number;
  }
): SpecificationLayout {
  const narrow = width < 520;
  const kind = narrow ? "narrow" : "wide";
  const plotBottom = curveTop + (narrow ? 150 : 190);
  const rows = panelRows(multiverse, unit, plotBottom + panelGap[kind], narrow);
  const height = plotBottom + panelGap[kind] + rows.length * rowHeight[kind] + 4;
  const layout = layoutOf(width, height, {
    top: curveTop,
    right: valueRoom[kind],
    bottom: height - plotBottom,
    left: labelRoom[width >= roomy ? "roomy" : kind]
  });
  const {left, innerWidth} = layout;
  const models = curve.values.length;
  const units = multiverse.units.length;
  return {
    ...layout,
    narrow,
    rows,
    bestFifth: fifthSize(units),
    y: curve.by === "rank" ? rankLine(units, layout) : differenceAxis(curve, layout, chance),
    x: place => left + ((place + 0.5) / models) * innerWidth,
    nearest: x => Math.min(models - 1, Math.max(0, Math.floor(((x - left) / innerWidth) * models)))
  };
}

function panelRows(
  {conditions}: Pick<Multiverse, "conditions">,
  unit: UnitMultiverse | null,
  top: number,
  narrow: boolean
): readonly PanelRow[] {
  const first = unit?.matters.map(({condition}) => condition) ?? [];
  const order = [...first, ...conditions.filter(id => !first.includes(id))];
  return order.map((condition, row) => ({
    condition,
    bit: conditions.indexOf(condition),
    y: top + row * rowHeight[narrow ? "narrow" : "wide"] + (narrow ? 18 : 3),
    height: 12,
    moves: unit?.matters.find(each => each.condition === condition)?.rank ?? null
  }));
}

function differenceAxis({values}: Curve, {top, bottom}: Layout, chance: number): Axis {
  return roundAxis([values[0] - chance, values[values.length - 1] + chance, 0], [bottom, top], 5);
}

/** The first rank at the top, the last at the bottom. */
function rankLine(units: number, {top, bottom}: Layout): Axis {
  const ticks = rankTicks(units, Math.max(1, tickStep(0, units, 5)));
  return {...linearAxis([1, Math.max(2, units)], [top, bottom], ticks.length), ticks};
}
