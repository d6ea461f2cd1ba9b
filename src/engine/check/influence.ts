import type {Finding} from "./modelCheck.js";

/** How far a unit can move a condition: not at all, partly, or it is the unit's own effort. */
export type Influence = "none" | "partly" | "effort";

/**
 * Conditions that the unit itself makes. What is adjusted for is no longer measured: more is expected of a unit that
 * does well on such a condition, and the credit for it disappears (VanderWeele 2019; the reason why England's SHMI
 * leaves deprivation out).
 */
export function influenceFindings(
  conditions: readonly string[],
  influences: Readonly<Record<string, Influence>>
): Finding[] {
  return conditions.flatMap((condition): Finding[] => {
    const influence = Object.hasOwn(influences, condition) ? influences[condition] : "none";
    if (influence === "none") return [];
    const finding = {conditions: [condition], units: [], value: null};
    return influence === "effort"
      ? [
          {
            ...finding,
            code: "mediator",
            severity: "serious",
            message: `condition ${condition} is the unit's own effort: adjusting for it hides what is to be measured`
          }
        ]
      : [
          {
            ...finding,
            code: "partlyInfluenced",
            severity: "note",
            message: `condition ${condition} is partly in the unit's hands: adjusting for it may hide some of what is to be measured`
          }
        ];
  });
}
