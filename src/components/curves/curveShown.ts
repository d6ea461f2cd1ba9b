import type {UnitCurves} from "../../engine/index.js";

/** A unit's curves under its name. */
export interface CurveShown {
  readonly name: string;
  readonly curves: UnitCurves;
}
