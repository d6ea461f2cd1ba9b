// Time until something happens

export {type AftChoice, aftModel} from "./aft/aftModel.js";
export {aftSurvival} from "./aft/curve.js";
export type * from "./benchmark/durationBenchmark.js";
export {survivalBounds} from "./bounds.js";
export type * from "./check/durationCheck.js";
export {codeDurations, type DurationDefinition} from "./codeDurations.js";
export {type CoxChoice, coxModel, type OpenCox, openCox} from "./cox/coxModel.js";
export {survivalCurves} from "./curve.js";
export type * from "./durationModel.js";
export type {DurationTable, OtherEvent} from "./durationTable.js";
export {type FrailtyChoice, frailtyModel} from "./frailty/frailtyModel.js";
export type * from "./frailty/frailtyResult.js";
export {groupsOf, type NamedGroups} from "./groups.js";
export {logRank} from "./logRank.js";
export {type PiecewiseChoice, piecewiseModel} from "./piecewise/piecewiseModel.js";
export {durationQuantile, restrictedMean} from "./restrictedMean.js";
export type * from "./survivalCurve.js";
