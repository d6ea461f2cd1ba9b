import type {ModelRow, MultiverseDocument} from "../benchmark/multiverse.js";
import type {LoadedSpec} from "../spec/load.js";
import {heading, paragraph} from "./heading.js";
import {columns, count, decimal, signed} from "./layout.js";
import {percent, type Scale, scaleOf} from "./scale.js";
import {visible} from "./terminal.js";

/** Every unit over all models, for a person to read in a terminal. */
export function multiverseReport(loaded: LoadedSpec, document: MultiverseDocument, file: string): string {
  const scale = scaleOf(loaded.spec);
  const units = visible(loaded.spec.unit.singular.en);
  const sections = [
    [...heading(loaded, document, document.counts, file), ...models(document, scale)].map(paragraph).join(""),
    unitTable(document, units, scale),
    paragraph(
      `rank and difference (${scale.step}) in the model of all conditions; over all models the lowest and highest difference, the best and worst rank, and the ranks of the middle half; share of models in which it is in the top fifth; the condition whose absence moves it most, with the mean change of rank: + is down the list`
    ),
    document.warnings.map(({message}) => paragraph(`warning: ${visible(message)}`)).join("")
  ];
  return sections.filter(section => section !== "").join("\n");
}

function models({models, complete, conditions}: MultiverseDocument, scale: Scale): string[] {
  const which = complete
    ? `${count(models.length)} ${models.length === 1 ? "model" : "models"}, every choice among ${conditions.length} conditions`
    : `${count(models.length)} models, a sample of the ${count(2 ** conditions.length)} choices among ${conditions.length} conditions`;
  const gap = over(models, "gap", scale.spread);
  const share = over(models, "explainedShare", percent);
  return [
    [
      which,
      ...(gap === null ? [] : [`gap between fifths ${gap} ${scale.step}`]),
      ...(share === null ? [] : [`conditions explain ${share} of the variance between units`])
    ].join(" · ")
  ];
}

/** From the lowest to the highest value of a statistic; null where a model has none. */
function over(
  models: readonly ModelRow[],
  key: "gap" | "explainedShare",
  write: (value: number) => string
): string | null {
  const values = models.map(model => model[key]);
  if (values.some(value => value === null)) return null;
  const numbers = values as number[];
  const [low, high] = [Math.min, Math.max].map(extreme => write(numbers.reduce((a, b) => extreme(a, b))));
  return low === high ? low : `${low} to ${high}`;
}

function unitTable({units}: MultiverseDocument, singular: string, scale: Scale): string {
  const place = (rank: number) => decimal(rank, Number.isInteger(rank) ? 0 : 1);
  const rows = units.map(({name, n, rank, difference, topFifth, matters: [most]}) => [
    place(rank.full),
    visible(name),
    count(n),
    scale.difference(difference.full),
    `${scale.difference(difference.lowest)} to ${scale.difference(difference.highest)}`,
    `${place(rank.lowest)}–${place(rank.highest)}`,
    `${place(rank.quartile1)}–${place(rank.quartile3)}`,
    percent(topFifth),
    most === undefined ? "" : `${most.condition} ${signed(most.rank, 1)}`
  ]);
  const title = ["rank", singular, "people", "difference", "", "ranks", "half", "top fifth", "matters most"];
  return columns(
    [title, ...rows],
    ["right", "left", "right", "right", "right", "right", "right", "right", "left"]
  );
}
