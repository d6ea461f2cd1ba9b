import {type Calibration, type Choice, type Finding, type ModelCheck, persons} from "../engine/index.js";
import type {SourceTable} from "../sources/read.js";
import {counted} from "../sources/sizes.js";
import type {LoadedSpec} from "../spec/load.js";
import type {Spec} from "../spec/schema.js";
import {
  countUnits,
  type DocumentHead,
  documentHead,
  type Manifest,
  manifestOf,
  type UnitCounts
} from "./head.js";

/** What the linter found, as the command prints it. The key order is fixed. */
export interface CheckDocument extends DocumentHead {
  readonly counts: UnitCounts;
  /** The most serious first. */
  readonly findings: readonly (Omit<Finding, "level"> & {readonly level: string | null})[];
  /** Null for outcomes that are numbers. */
  readonly calibration: Calibration | null;
  readonly manifest: Manifest;
}

/** How far a unit can move each condition, as the linter asks for it. */
export function influencesOf({conditions}: Pick<Spec, "conditions">) {
  return Object.fromEntries(conditions.map(({id, influence}) => [id, influence]));
}

/** Joins a spec, its people and what was found in a model of them. */
export function checkDocument(
  loaded: Pick<LoadedSpec, "spec" | "hash">,
  source: Pick<SourceTable, "table" | "synthetic" | "hash">,
  choice: Choice,
  {findings, calibration}: ModelCheck
): CheckDocument {
  return {
    ...documentHead(loaded, source, choice, persons(counted(source.table))),
    counts: countUnits(counted(source.table), choice),
    findings: findings.map(({code, severity, conditions, level, units, value, message}) => ({
      code,
      severity,
      conditions,
      level: level ?? null,
      units,
      value,
      message
    })),
    calibration:
      calibration === null
        ? null
        : {
            auc: calibration.auc,
            brier: calibration.brier,
            hosmerLemeshow: calibration.hosmerLemeshow,
            tenths: calibration.tenths
          },
    manifest: manifestOf(loaded, source)
  };
}
