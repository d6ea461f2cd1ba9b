import {codeSequences} from "../../src/engine/index.js";
import type {Courses} from "../../src/sources/courses/courses.js";

const letters = {
  j: "job",
  a: "activation",
  g: "guidance",
  e: "education",
  p: "passive",
  n: "none"
} as const;
export const states = Object.values(letters);

/** People of one line each: municipality, sex, and a letter a week, as in `alfa woman ppjj`. */
export function people(lines: readonly string[]): Courses {
  const rows = lines.map(line => line.split(" "));
  const units = ["alfa", "beta", "gamma"];
  const levels = ["man", "woman"];
  const sequences = rows.map(([, , weeks = ""]) =>
    [...weeks].map(letter => letters[letter as keyof typeof letters])
  );
  return {
    table: codeSequences({states, sequences, ragged: true}),
    units: units.map(id => ({id, name: `${id[0].toUpperCase()}${id.slice(1)}`})),
    unitCodes: Uint16Array.from(rows, ([unit]) => units.indexOf(unit)),
    columns: [
      {
        kind: "categorical",
        id: "sex",
        per: "person",
        levels,
        reference: 0,
        codes: Uint8Array.from(rows, ([, sex]) => levels.indexOf(sex))
      }
    ]
  };
}

/** The same line so many times. */
export const times = (n: number, line: string): string[] => new Array<string>(n).fill(line);

/** Women of Alfa who wait and then work, men of Beta who do not, and four men of Gamma who study. */
export const everyone = people([
  ...times(8, "alfa woman ppjj"),
  ...times(7, "alfa woman pppj"),
  ...times(9, "beta man pppp"),
  ...times(6, "beta man ppnn"),
  ...times(4, "gamma man geee")
]);
