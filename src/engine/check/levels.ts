import {categories, levelOf} from "../model/separation.js";
import type {Finding} from "./result.js";
import type {Subject} from "./subject.js";
import {thresholds} from "./thresholds.js";

/** Levels that settle the outcome, as the fit found them. */
export function separationFindings({fitted}: Subject): Finding[] {
  return fitted.warnings.flatMap(({code, condition, level, n, message}): Finding[] =>
    code !== "separation"
      ? []
      : [
          {
            code,
            severity: "caution",
            conditions: condition === undefined ? [] : [condition],
            ...(level === undefined ? {} : {level}),
            units: [],
            value: n ?? null,
            message
          }
        ]
  );
}

/** Levels with so few people in the fit that their coefficient is chance; those that settle the outcome are said elsewhere. */
export function smallLevelFindings({table, choice, outcomes, fitted}: Subject): Finding[] {
  const {fitWeight} = outcomes;
  const settled = new Set(
    fitted.warnings
      .filter(({code}) => code === "separation")
      .map(({condition, level}) => JSON.stringify([condition, level]))
  );
  return categories(table, choice.conditions).flatMap(column => {
    const codeOf = levelOf(table, column);
    const n = new Float64Array(column.levels.length);
    for (let i = 0; i < table.rows; ++i) n[codeOf(i)] += fitWeight[i];
    return column.levels.flatMap((level, code): Finding[] => {
      if (n[code] === 0 || n[code] >= thresholds.level) return [];
      if (settled.has(JSON.stringify([column.id, level]))) return [];
      const message = `condition ${column.id}, level ${level}: only ${n[code]} people, so what it does to the outcome is mostly chance`;
      return [
        {
          code: "smallLevel",
          severity: "note",
          conditions: [column.id],
          level,
          units: [],
          value: n[code],
          message
        }
      ];
    });
  });
}
