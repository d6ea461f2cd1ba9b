import {type Choices, type ModelChoice, stateOf} from "../address/index.js";
import {InputError} from "../engine/index.js";
import type {ModelTerms} from "../spec/modelTerms.js";
import type {Spec} from "../spec/schema.js";
import {choiceFields} from "./fields.js";
import {isSaid, type Options, readField} from "./options.js";

/** What is chosen of a model: also what only some models take, and no address says. */
type Extras = Pick<ModelTerms, "ties" | "cuts" | "overDispersion">;
export type CommandChoice = ModelChoice & Partial<Extras>;

type Said = ModelChoice & Extras;

/** The spec's own choice, changed by what the reader said. Throws InputError that lists what is allowed. */
export function readChoice(spec: Spec, options: Options): CommandChoice {
  const {ties, cuts, overDispersion, ...choice} = stateOf<Choices, Said>(choiceFields, field =>
    readField(field, options, {...spec, units: []})
  );
  onlyWith("--ties", ties, ["cox"], choice);
  onlyWith("--cuts", cuts, ["piecewise"], choice);
  onlyWith("--over-dispersion", overDispersion, ["log", "given"], choice);
  if (choice.link === "piecewise" && cuts === null) {
    throw new InputError("missing", "cut points of link piecewise", {
      where: "--cuts",
      allowed: choiceFields.cuts.allowed?.(spec) ?? "allowed: none"
    });
  }
  return {
    ...choice,
    ...(ties !== null && {ties}),
    ...(cuts !== null && {cuts}),
    ...(overDispersion !== null && {overDispersion})
  };
}

function onlyWith(
  option: string,
  value: unknown,
  needed: readonly ModelChoice["link"][],
  {link}: ModelChoice
): void {
  if (value === null || needed.includes(link)) return;
  throw new InputError("unsupported", `link ${JSON.stringify(link)}`, {
    where: option,
    allowed: `allowed: with link ${needed.join(" or ")}`
  });
}

/** An address is a whole choice: options beside it could only contradict it. */
export function refuseBeside(options: Options): void {
  if (!isSaid(choiceFields, options)) return;
  throw new InputError("ambiguous", "choice: an address, and options beside it", {
    allowed: "allowed: one of them"
  });
}

/** Nothing is fitted to counts that are given, so that nobody's people can be chosen for it. */
export function refusePopulation({link, population}: Pick<ModelChoice, "link" | "population">): void {
  if (link !== "given" || population === "all") return;
  throw new InputError("unsupported", `population ${JSON.stringify(population)} of counts that are given`, {
    where: "--population",
    allowed: "allowed: all"
  });
}
