import {formsOf} from "../spec/forms.js";
import type {Field} from "./field.js";
import {field, refused} from "./kinds.js";
import type {Choosable, Model} from "./state.js";

const known = ({conditions}: Choosable) => conditions.map(({id}) => id);

/** The model the current one is compared with: none of the conditions where none is named. */
export const againstField: Field<Choosable, Model> = field({
  key: "against",
  standard: ({link}) => ({conditions: [], link}),
  read(text, of) {
    const links = formsOf(of.outcome);
    const value = parseModel(text, known(of), links);
    const allowed = links.flatMap(link => [`${link}.all`, `${link}.none`]);
    return value === null
      ? refused({key: "against", value: text, fault: "invalid", allowed})
      : {value, ignored: []};
  },
  write: (model, of) => formatModel(model, known(of))
});

/** A model in one word: its form, then its conditions, `all` or `none` of them: `logit.all`, `linear.health.sex`. */
export function formatModel({conditions, link}: Model, known: readonly string[]): string {
  const kept = known.filter(id => conditions.includes(id));
  const which = kept.length === known.length ? ["all"] : kept.length === 0 ? ["none"] : kept;
  return [link, ...which].join(".");
}

/** Reads what `formatModel` writes; null when it is no model of these conditions. */
export function parseModel(
  text: string,
  known: readonly string[],
  allowed: readonly Model["link"][]
): Model | null {
  const [word, ...ids] = text.split(".");
  const link = allowed.find(link => link === word);
  if (link === undefined || ids.length === 0) return null;
  if (ids.length === 1 && ids[0] === "all") return {link, conditions: known};
  if (ids.length === 1 && ids[0] === "none") return {link, conditions: []};
  return ids.every(id => known.includes(id))
    ? {link, conditions: known.filter(id => ids.includes(id))}
    : null;
}
