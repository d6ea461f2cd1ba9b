import type {Spec} from "../spec/schema.js";
import type {Field, Given, Ignored, Parsed} from "./field.js";
import {someOf} from "./kinds.js";

type Of = Pick<Spec, "conditions">;

const idsOf = ({conditions}: Of) => conditions.map(({id}) => id);

/** Which of the known conditions are chosen, in the spec's order: those named, all but those named, or none. */
export const conditionsField: Field<Of, readonly string[]> = {
  keys: ["conditions", "without"],
  flags: [
    {
      option: "--conditions <ids>",
      help: "conditions to adjust for, with commas between",
      key: "conditions"
    },
    {option: "--without <ids>", help: "all conditions but these", key: "without"},
    {
      option: "--none",
      help: "no conditions: each unit against the national mean",
      key: "conditions",
      says: "none"
    }
  ],
  what: () => "condition",
  applies: () => true,
  standard: idsOf,
  parse: (given, of) => parseConditions(given, idsOf(of)),
  format: (chosen, of) => formatConditions(chosen, idsOf(of))
};

function parseConditions(given: Given, known: readonly string[]): Parsed<readonly string[]> {
  const kept = given.get("conditions");
  const left = given.get("without");
  if (kept === undefined) {
    if (left === undefined) return {value: known, ignored: []};
    const {value, ignored} = named("without", left, known, known);
    return {value: known.filter(id => !value.includes(id)), ignored};
  }
  const twice: readonly Ignored[] =
    left === undefined ? [] : [{key: "without", value: left, fault: "invalid", allowed: ["conditions"]}];
  if (kept === "none") return {value: [], ignored: twice};
  const {value, ignored} = named("conditions", kept, known, ["none", ...known]);
  const chosen = value.length === 0 ? known : known.filter(id => value.includes(id));
  return {value: chosen, ignored: [...ignored, ...twice]};
}

/** The conditions of a list; an empty list is none that was meant. */
function named(
  key: string,
  value: string,
  known: readonly string[],
  allowed: readonly string[]
): Parsed<readonly string[]> {
  if (value !== "") return someOf(key, value, known);
  return {value: [], ignored: [{key, value, fault: "invalid", allowed}]};
}

/**
 * The shortest way to say which of the known conditions are chosen: nothing for all, `none`, those left out, or those
 * kept, whichever is fewer.
 */
export function formatConditions(
  chosen: readonly string[],
  known: readonly string[]
): Readonly<Record<string, string>> {
  const left = known.filter(id => !chosen.includes(id));
  if (left.length === 0) return {};
  if (chosen.length === 0) return {conditions: "none"};
  const kept = known.filter(id => chosen.includes(id));
  return left.length <= kept.length ? {without: left.join(",")} : {conditions: kept.join(",")};
}
