import type {
  CoxModel,
  Explanation,
  FrailtyModel,
  Funnel,
  GroupCurves,
  MixedFit,
  UnitResult
} from "../../engine/index.js";
import type {Published} from "../../spec/published.js";
import type {Drawn} from "../head.js";
import {type FunnelPart, funnelPart} from "./funnel.js";
import {inOrder} from "./inOrder.js";
import {type MixedPart, mixedPart} from "./mixed.js";
import {type Ranks, type RanksPart, ranksPart} from "./ranks.js";
import {type ShapleyPart, shapleyPart} from "./shapley.js";

/** What was asked of a benchmark besides itself. */
export interface Asked {
  readonly mixed?: MixedFit | undefined;
  readonly ranks?: Ranks | undefined;
  readonly funnel?: Funnel | undefined;
  readonly shapley?: Explanation | undefined;
  readonly frailty?: FrailtyModel | undefined;
  readonly stratified?: CoxModel | undefined;
  readonly curvesBy?: GroupCurves | undefined;
  /** What was drawn by chance for it. */
  readonly drawn?: Drawn | undefined;
}

/** Parts of a document that are there only when they were asked for, in this order. */
export interface DocumentParts {
  readonly mixed?: MixedPart;
  readonly ranks?: RanksPart;
  readonly funnel?: FunnelPart;
  readonly shapley?: ShapleyPart;
  /** A model of durations with one gamma frailty per unit. */
  readonly frailty?: FrailtyModel;
  /** A Cox model with a baseline per stratum. */
  readonly stratified?: CoxModel;
  readonly curvesBy?: GroupCurves;
}

export function documentParts(
  {mixed, ranks, funnel, shapley, frailty, stratified, curvesBy}: Asked,
  units: readonly UnitResult[],
  published: Pick<Published, "best">
): DocumentParts {
  const order = units.map(({unit}) => unit);
  return {
    ...(mixed && {mixed: mixedPart(mixed, order)}),
    ...(ranks && {ranks: ranksPart(ranks, units, published.best)}),
    ...(funnel && {funnel: funnelPart(funnel, order)}),
    ...(shapley && {shapley: shapleyPart(shapley, order)}),
    ...(frailty && {frailty: {...frailty, units: inOrder(frailty.units, order)}}),
    ...(stratified && {stratified}),
    ...(curvesBy && {curvesBy})
  };
}
