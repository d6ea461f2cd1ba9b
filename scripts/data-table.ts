// Prints the generated part of docs/data.md: what the synthetic people show, and how they were made.
import {registerTable} from "../src/sources/register/index.js";
import {populations} from "../src/sources/register/populations/index.js";
import {conditionList, report, reportTable} from "../src/sources/register/report.js";
import {factsOf} from "../src/sources/register/weeks/facts.js";
import {weeklyPeople, weeklyPopulations} from "../src/sources/register/weeks/index.js";
import {weeklyReport} from "../src/sources/register/weeks/report.js";
import {checkedSeeds, shippedWeeks} from "../src/sources/register/weeks/shipped.js";
import {sourceOf} from "../src/sources/registry.js";
import {listSpecs} from "../src/spec/load.js";

async function main(): Promise<void> {
  const drawn = (await listSpecs()).flatMap(({spec}) => {
    const {population: id} = sourceOf(spec);
    if (id === null || spec.outcome.kind === "duration") return [];
    const {table, truth} = registerTable(spec);
    const population = populations[id as keyof typeof populations];
    return [
      {report: report(spec, table, truth), list: `### ${spec.id}\n\n${conditionList(population, table)}`}
    ];
  });
  console.log(reportTable(drawn.map(item => item.report)));
  for (const {list} of drawn) console.log(`\n${list}`);
  for (const {population: id, persons} of shippedWeeks) {
    const population = weeklyPopulations[id];
    const people = checkedSeeds.map(seed => weeklyPeople(id, {persons, seed}));
    const facts = people.map(drawn => factsOf(population, drawn));
    console.log(`\n${weeklyReport(id, facts[0], facts)}`);
    console.log(`\n### ${id}\n\n${conditionList(population, people[0])}`);
  }
}

void main();
