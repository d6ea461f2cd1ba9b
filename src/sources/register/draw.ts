import {type Benchmark, type CodedTable, openBenchmark, type Random} from "../../engine/index.js";
import {type Calibrated, calibrate} from "./calibrate.js";
import type {Municipality} from "./municipalities.js";
import {drawPeople} from "./people.js";
import {drawPlaces} from "./places.js";
import type {Population} from "./population.js";
import {apportion} from "./sizes.js";
import {assessedFrom, type Stage, setStage} from "./stage.js";

export interface Settings {
  readonly persons: number;
  readonly random: Random;
  /** Names of the municipalities that were printed as the best. */
  readonly printed: readonly string[];
  readonly progress?: (text: string) => void;
}

/** Synthetic people and what happened to them. */
export interface Drawn {
  /** With every condition of the population. */
  readonly table: CodedTable;
  readonly stage: Stage;
  readonly calibrated: Calibrated;
}

/** Draws one analysis' people and their outcomes. Pure: the same settings give the same people. */
export function draw(
  population: Population,
  municipalities: readonly Municipality[],
  settings: Settings
): Drawn {
  const {persons, random, printed, progress} = settings;
  progress?.(`${population.id}: drawing ${persons.toLocaleString("en-US")} synthetic people`);
  const weights = municipalities.map(
    place => place.population ** population.size.population * place.nonWestern ** population.size.nonWestern
  );
  const places = drawPlaces(population, municipalities, random.fork("places"));
  const people = drawPeople(population, places, apportion(persons, weights), random.fork("people"));
  const best = municipalities.flatMap(({name}, u) => (printed.includes(name) ? [u] : []));
  const stage = setStage(population, people, best, random.fork("stage"));
  const tableOf = (outcomes: Uint8Array): CodedTable => ({
    rows: persons,
    units: municipalities.map(({code, name}) => ({id: code, name})),
    unitCodes: people.unitCodes,
    outcome: "binary",
    y: Float64Array.from(outcomes),
    weight: null,
    columns: people.columns,
    dropped: []
  });
  const estimate = (outcomes: Uint8Array): Benchmark =>
    openBenchmark(tableOf(outcomes)).refit({
      conditions: people.columns.map(({id}) => id),
      link: "logit",
      minimumUnitSize: assessedFrom
    });
  const calibrated = calibrate(stage, random.fork("outcomes"), estimate, progress);
  return {table: tableOf(calibrated.outcomes), stage, calibrated};
}
