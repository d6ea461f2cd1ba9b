import {categories, levelOf} from "../model/separation.js";
import type {Finding} from "./modelCheck.js";
import type {Subject} from "./subject.js";
import {thresholds} from "./thresholds.js";

/** Levels and combinations that settle the outcome, as the fit found them; the intercept only where it is alone. */
export function separationFindings({fitted}: Subject): Finding[] {
  const warned = fitted.warnings.filter(({code}) => code === "separation");
  const named = warned.filter(({condition}) => condition !== undefined);
  return (named.length > 0 ? named : warned).map(({condition, level, n, message}) => ({
    code: "separation",
    severity: "caution",
    conditions: condition === undefined ? [] : [condition],
    ...(level === undefined ? {} : {level}),
    units: [],
    value: n ?? null,
    message
  }));
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
