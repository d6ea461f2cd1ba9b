import type {Source, SourceSpec} from "../source.js";

/** Of the borders of 2007. */
const municipalities = 98;

/** Synthetic people of the municipalities, made when they are asked for. */
export function registerSource({population, persons, seed}: Extract<SourceSpec, {kind: "register"}>): Source {
  const weekly = population === "weakest" || population === "newcomers" ? {population, persons, seed} : null;
  return {
    synthetic: true,
    hasMap: true,
    population,
    size: {persons, units: municipalities},
    weekly,
    file: null,
    fingerprint: async () => `register ${population} ${persons} ${seed}`,
    async open({spec, progress}) {
      if (spec.outcome.kind === "duration") {
        const {specDurations} = await import("./weeks/index.js");
        return {table: specDurations(spec, progress)};
      }
      const {registerTable} = await import("./index.js");
      return {table: registerTable(spec, progress).table};
    }
  };
}
