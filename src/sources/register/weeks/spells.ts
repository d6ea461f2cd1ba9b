import type {CategoricalColumn, Column, Random} from "../../../engine/index.js";
import type {Municipality} from "../municipalities.js";
import {drawPeople, type People} from "../people.js";
import {drawPlaces} from "../places.js";
import {apportion} from "../sizes.js";
import {pairMovers} from "./movers.js";
import type {Wait, WeeklyPopulation} from "./population.js";

/** Spells sorted by municipality, before anything has happened in them. A person who moves has two. */
export interface Spells extends Omit<People, "predictor"> {
  /** Whose spell it is. */
  readonly person: Uint32Array;
  /** Place among the population's groups. */
  readonly group: Uint8Array;
  /** Weeks until the person moves, leaves the country, dies, or follow-up ends. */
  readonly followed: Uint16Array;
  /** True effects of the conditions on the log hazards of both waits. */
  readonly job: Float64Array;
  readonly activation: Float64Array;
}

/** `persons` people; the `moved` share of them moves and has a second spell, with a fresh clock, elsewhere. */
export function drawSpells(
  population: WeeklyPopulation,
  municipalities: readonly Municipality[],
  persons: number,
  random: Random
): Spells {
  const {size, moved} = population;
  const seconds = Math.round(persons * moved);
  const weights = municipalities.map(
    place => place.population ** size.population * place.nonWestern ** size.nonWestern
  );
  const places = drawPlaces(population, municipalities, random.fork("places"));
  const people = drawPeople(population, places, apportion(persons + seconds, weights), random.fork("people"));
  const total = drawFollowUp(population, people, random.fork("follow-up"));
  const {person, followed} = pairMovers(people, total, seconds, population.horizon, random.fork("movers"));
  return {
    ...people,
    person,
    followed,
    group: groupsOf(population, people),
    job: effectsOf(population, people.columns, population.job, people),
    activation: effectsOf(population, people.columns, population.activation, people)
  };
}

/** Weeks from the start of each row's clock until follow-up ends, or the person leaves or dies if that is earlier. */
function drawFollowUp(
  {followedTo, leaving}: WeeklyPopulation,
  {columns, predictor}: People,
  random: Random
): Float64Array {
  const cohort = categorical(columns, "cohort");
  return Float64Array.from(predictor, (_, i) => {
    const years = followedTo - Number(cohort.levels[cohort.codes[i]]) - random.uniform();
    const stays = -Math.log(1 - random.uniform()) / leaving;
    return Math.max(1, Math.floor(52.18 * Math.min(years, stays)));
  });
}

function groupsOf({groups}: WeeklyPopulation, {columns, predictor}: People): Uint8Array {
  if (groups.length === 1) return new Uint8Array(predictor.length);
  const {levels, codes} = categorical(columns, "basis");
  const groupOf = levels.map(level => groups.findIndex(({basis}) => basis?.includes(level) ?? true));
  return Uint8Array.from(codes, level => groupOf[level]);
}

/** Copies of a person's conditions change what is expected of the second spell: effects are looked up anew. */
function effectsOf(
  {conditions}: WeeklyPopulation,
  columns: readonly Column[],
  {effects}: Wait,
  {unitCodes}: Pick<People, "unitCodes">
): Float64Array {
  const sum = new Float64Array(unitCodes.length);
  conditions.forEach((condition, at) => {
    const column = columns[at];
    if (column.kind === "categorical" && condition.kind === "categorical") {
      const own = effects === null ? null : (effects[condition.id] ?? {});
      const values = condition.levels.map(({id, effect}) => (own === null ? effect : (own[id] ?? 0)));
      for (let i = 0; i < sum.length; ++i) sum[i] += values[column.codes[i]];
    } else if (column.kind === "numeric" && condition.kind !== "categorical") {
      const slope = effects === null ? condition.effect : 0;
      const {values, per} = column;
      for (let i = 0; i < sum.length; ++i) sum[i] += slope * values[per === "unit" ? unitCodes[i] : i];
    }
  });
  return sum;
}

export function categorical(columns: readonly Column[], id: string): CategoricalColumn {
  const column = columns.find(column => column.id === id);
  if (column?.kind !== "categorical") throw new RangeError(`no categorical condition ${id}`);
  return column;
}
