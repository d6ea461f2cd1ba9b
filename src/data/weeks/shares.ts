import {briefly, creditOf, type MunicipalMeasure, rounded} from "../../benchmark/measures.js";
import {openBenchmark} from "../../engine/index.js";
import {shareTable, type WeekState, weeklyPeople} from "../../sources/register/weeks/index.js";
import {sourceOf} from "../../sources/registry.js";
import type {Spec, Words} from "../../spec/schema.js";

/** What weeks can be spent on while without work, and how it reads after the people's name. */
const states: readonly (Words & {readonly state: WeekState})[] = [
  {state: "passive", da: "uger på passiv forsørgelse", en: "weeks on passive support"},
  {state: "guidance", da: "uger med vejledning og opkvalificering", en: "weeks in guidance and upskilling"},
  {state: "education", da: "uger i ordinær uddannelse", en: "weeks in ordinary education"},
  {state: "activation", da: "uger i praktik eller løntilskud", en: "weeks in internship or wage subsidy"}
];

/**
 * The share of their followed weeks that the people of an analysis spend in each state, against what is expected of
 * them: the linear benchmark with all conditions of the spec. Spells count the same however long they are.
 */
export function shareMeasures(spec: Spec): readonly MunicipalMeasure[] {
  const {id, short, population, period, minimumUnitSize} = spec;
  const {weekly} = sourceOf(spec);
  if (weekly === null) throw new Error(`${id} has no people with weekly states`);
  const people = weeklyPeople(weekly.population, weekly);
  const conditions = spec.conditions.map(condition => condition.id);
  return states.map(({state, ...words}): MunicipalMeasure => {
    const benchmark = openBenchmark(shareTable(people, state)).compute({
      conditions,
      link: "linear",
      minimumUnitSize
    });
    const label = {da: `${short.da}: ${words.da}`, en: `${short.en}: ${words.en}`};
    return {
      id: `${id}-${state}`,
      label,
      title: label,
      population,
      period,
      unitOfDifference: "points",
      kind: "effort",
      source: id,
      credit: creditOf(spec),
      people: weekly.population,
      synthetic: true,
      minimumUnitSize,
      horizon: null,
      state,
      national: rounded(benchmark.national),
      units: briefly(benchmark.units)
    };
  });
}
