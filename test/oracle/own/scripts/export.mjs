// The synthetic newcomers as CSV, a spell a row: unit, conditions, durations, and the whole course, a letter a week.
// From a checkout of Rammevilkår: npx tsx <this file> newcomers.csv
import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {pathToFileURL} from "node:url";

const weeks = pathToFileURL(join(process.cwd(), "src/sources/register/weeks/durations.ts"));
const register = pathToFileURL(join(process.cwd(), "src/sources/register/weeks/index.ts"));
const {durationColumns} = await import(weeks.href);
const {weeklyPeople} = await import(register.href);

const people = weeklyPeople("newcomers", {persons: 17_000, seed: 2016});
const successes = ["job", "lastingJob", "activation"];
const durations = successes.map(success => durationColumns(people, success));
// job, activation, guidance, education, passive, none
const letters = "JAGEPN";
const header = [
  "spell",
  "person",
  "municipality",
  ...people.columns.map(({id}) => id),
  ...successes.flatMap(success => [`${success}Weeks`, success]),
  "followed",
  "course"
];
const lines = [header.join(",")];
people.unitCodes.forEach((unit, row) => {
  const course = Array.from(
    people.weeks.subarray(people.starts[row], people.starts[row + 1]),
    state => letters[state]
  );
  const conditions = people.columns.map(column => {
    const at = column.per === "unit" ? unit : row;
    return column.kind === "numeric" ? column.values[at] : column.levels[column.codes[at]];
  });
  const times = durations.flatMap(({time, event}) => [time[row], event[row]]);
  lines.push(
    [
      row,
      people.person[row],
      people.units[unit].id,
      ...conditions,
      ...times,
      course.length,
      course.join("")
    ].join(",")
  );
});
writeFileSync(process.argv[2] ?? "newcomers.csv", `${lines.join("\n")}\n`);
