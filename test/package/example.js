import {columnsOf, openBenchmark, tableOf} from "rammevilkar";

/** The example of docs/package.md: one row per person, a share per unit. */
const people = Array.from({length: 600}, (_, i) => ({
  town: ["Aarby", "Besser", "Colby", "Dalby", "Egense", "Fanby"][i % 6],
  sex: i % 4 === 0 ? "man" : "woman",
  age: 20 + (i % 41),
  passed: i % 7 < 3 + (i % 3) ? "yes" : "no"
}));
const table = tableOf(people, {unit: "town", outcome: "passed", conditions: ["sex", "age"]});
const result = openBenchmark(table).compute({
  conditions: ["sex", "age"],
  link: "logit",
  minimumUnitSize: 50
});
const {name, rank} = columnsOf(result);
console.log(name.map((town, at) => `${rank[at]} ${town}`).join(", "));
