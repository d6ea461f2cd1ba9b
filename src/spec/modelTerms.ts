import type {Choice, CoxChoice, Link, PeopleChoice} from "../engine/index.js";

type Ties = NonNullable<CoxChoice["ties"]>;

/** The terms of a model one by one, as an address, a form or a document holds them: null where an outcome has none such. */
export interface ModelTerms {
  readonly link: Link;
  readonly horizon: number | null;
  readonly event: string | null;
  readonly ties: Ties | null;
  readonly cuts: readonly number[] | null;
}

/** The terms of a choice, in the order a document says them. */
export function termsOf(choice: Choice): ModelTerms {
  const {link} = choice;
  return {
    link,
    horizon: "horizon" in choice ? choice.horizon : null,
    event: "event" in choice ? (choice.event ?? null) : null,
    ties: "ties" in choice ? (choice.ties ?? null) : null,
    cuts: "cuts" in choice ? choice.cuts : null
  };
}

type Said = {readonly [Term in keyof ModelTerms]?: ModelTerms[Term] | undefined};

/** Terms that are there, without those that are null. */
export function termsSaid(terms: Said): {
  [Term in keyof ModelTerms]?: NonNullable<ModelTerms[Term]>;
} {
  return Object.fromEntries(
    Object.entries(terms).filter(([, value]) => value !== null && value !== undefined)
  );
}

/**
 * A choice from terms that were read one by one. Whether the terms go together is not known before a table is asked: an
 * open benchmark complains.
 */
export function choiceFrom(people: PeopleChoice, terms: Said & {readonly link: Link}): Choice {
  const {conditions, minimumUnitSize, reference} = people;
  const {link, horizon, event, ties, cuts} = terms;
  return {
    conditions,
    link,
    minimumUnitSize,
    ...termsSaid({horizon, event, ties, cuts}),
    ...(reference !== undefined && {reference})
  } as Choice;
}
