/**
 * What the conditions of one person have in common. A trait starts at the municipality's own level plus the person's,
 * and every condition that is drawn can read it (`pull`) and move it (`give`): that is how conditions correlate,
 * within a person and between municipalities.
 */
export const traits = ["resources", "strain", "age", "family", "settled"] as const;
export type Trait = (typeof traits)[number];
export type Traits = Readonly<Partial<Record<Trait, number>>>;

/** The values in the order of `traits`; those not named are 0. */
export function traitVector(values: Traits): Float64Array {
  return Float64Array.from(traits, trait => values[trait] ?? 0);
}

export interface Level {
  readonly id: string;
  /** Relative frequency where every trait is zero. */
  readonly share: number;
  /** True log-odds of success against the other levels. */
  readonly effect: number;
  /** Added to the log of the share, per unit of a trait. */
  readonly pull: Traits;
  /** Added to the person's traits when this level is drawn. */
  readonly give: Traits;
}

export interface CategoricalCondition {
  readonly kind: "categorical";
  readonly id: string;
  /** Standard deviation between municipalities of each level's log share, beside what the traits do. */
  readonly mix: number;
  readonly levels: readonly Level[];
}

/** Whole numbers: a rounded normal draw, drawn again until it lies within `from` … `to`. */
export interface NumericCondition {
  readonly kind: "numeric";
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly mean: number;
  readonly sd: number;
  /** True log-odds per step. */
  readonly effect: number;
  /** Added to the mean, per unit of a trait. */
  readonly pull: Traits;
  /** Added to the person's traits, per standard deviation above the mean. */
  readonly give: Traits;
}

/** A fact about the municipality. */
export interface PlaceCondition {
  readonly kind: "place";
  readonly id: "unemployment" | "workplaces" | "urban";
  /** True log-odds per step. */
  readonly effect: number;
}

export type RegisterCondition = CategoricalCondition | NumericCondition | PlaceCondition;

/** How people and the places they live in are made, whatever happens to them later. */
export interface Makeup {
  readonly id: string;
  /** Relative size of a municipality: population^a · nonWestern^b. */
  readonly size: {readonly population: number; readonly nonWestern: number};
  /** Standard deviation of the traits between municipalities, and between persons of one municipality. */
  readonly between: Traits;
  readonly within: Traits;
  /** In the order they are drawn: later conditions depend on earlier ones. */
  readonly conditions: readonly RegisterCondition[];
}

/** How one analysis' people are made. Everything here is a guess, except what `target` says was published. */
export interface Population extends Makeup {
  /** Share that succeeds in the country. */
  readonly national: number;
  readonly target: Target;
}

/** What the fitted benchmark should show beside the printed names: fractions. */
export interface Target {
  /** Top fifth minus bottom fifth, and how far the fitted gap may be from it. */
  readonly gap: number;
  readonly gapTolerance: number;
  /** Explained share of the variance between municipalities. */
  readonly explained: readonly [number, number];
}

export function level(
  id: string,
  share: number,
  effect: number,
  pull: Traits = {},
  give: Traits = {}
): Level {
  return {id, share, effect, pull, give};
}

export function categorical(id: string, mix: number, levels: readonly Level[]): CategoricalCondition {
  return {kind: "categorical", id, mix, levels};
}

export function place(id: PlaceCondition["id"], effect: number): PlaceCondition {
  return {kind: "place", id, effect};
}
