import {type Choices, type ModelChoice, stateOf} from "../address/index.js";
import {InputError} from "../engine/index.js";
import type {ModelTerms} from "../spec/modelTerms.js";
import type {Spec} from "../spec/schema.js";
import {choiceFields} from "./fields.js";
import {isSaid, type Options, readField} from "./options.js";

/** What is chosen of a model: also what only some models take, and no address says. */
export type CommandChoice = ModelChoice & Partial<Pick<ModelTerms, "ties" | "cuts">>;

type Said = ModelChoice & Pick<ModelTerms, "ties" | "cuts">;

/** The spec's own choice, changed by what the reader said. Throws InputError that lists what is allowed. */
export function readChoice(spec: Spec, options: Options): CommandChoice {
  const {ties, cuts, ...choice} = stateOf<Choices, Said>(choiceFields, field =>
    readField(field, options, {...spec, units: []})
  );
  onlyWith("--ties", ties, "cox", choice);
  onlyWith("--cuts", cuts, "piecewise", choice);
  if (choice.link === "piecewise" && cuts === null) {
    throw new InputError("missing", "cut points of link piecewise", {
      where: "--cuts",
      allowed: choiceFields.cuts.allowed?.(spec) ?? "allowed: none"
    });
  }
  return {...choice, ...(ties !== null && {ties}), ...(cuts !== null && {cuts})};
}

function onlyWith(option: string, value: unknown, needed: ModelChoice["link"], {link}: ModelChoice): void {
  if (value === null || link === needed) return;
  throw new InputError("unsupported", `link ${JSON.stringify(link)}`, {
    where: option,
    allowed: `allowed: with link ${needed}`
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
