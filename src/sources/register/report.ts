import {mean, sampleStandardDeviation} from "simple-statistics";
import {type Benchmark, type CodedTable, type MeanChoice, openBenchmark} from "../../engine/index.js";
import {publishedChoice} from "../../spec/publishedChoice.js";
import type {Spec} from "../../spec/schema.js";
import {readPrinted} from "./municipalities.js";
import type {Population} from "./population.js";
import {amongHighest} from "./summary.js";
import type {Truth} from "./truth.js";

/** What docs/data.md says about one analysis' people, estimated from them. Shares and differences are fractions. */
export interface Report {
  readonly analysis: string;
  readonly persons: number;
  readonly assessed: number;
  readonly national: number;
  readonly gap: number;
  readonly gapByChance: number;
  /** Standard deviations over the assessed: differences, true effects (τ), chance (root mean square of se). */
  readonly sdDifferences: number;
  readonly tau: number;
  readonly sdChance: number;
  /** Root mean square of realised chance over se: about 1 when chance is neither too large nor too small. */
  readonly chanceRatio: number;
  readonly explained: number;
  readonly printedFound: number;
  readonly printedFoundRaw: number;
}

export function report(spec: Spec, table: CodedTable, truth: Truth): Report {
  const open = openBenchmark(table);
  const choice = publishedChoice(spec) as MeanChoice;
  const full = open.compute(choice);
  const raw = open.compute({...choice, conditions: []});
  const assessed = full.units.flatMap((unit, u) =>
    unit.assessed ? [{...unit, noise: truth.units[u].noise}] : []
  );
  const errors = assessed.map(({se}) => se ?? 0);
  return {
    analysis: spec.id,
    persons: full.n,
    assessed: full.assessed,
    national: full.national,
    gap: full.fifths.gap ?? Number.NaN,
    gapByChance: full.fifths.gapByChance ?? Number.NaN,
    sdDifferences: sampleStandardDeviation(assessed.map(({difference}) => difference)),
    tau: truth.tau,
    sdChance: Math.sqrt(mean(errors.map(se => se ** 2))),
    chanceRatio: Math.sqrt(mean(assessed.map(({noise}, at) => (noise / errors[at]) ** 2))),
    explained: full.explainedShare ?? Number.NaN,
    printedFound: found(full, spec.id),
    printedFoundRaw: found(raw, spec.id)
  };
}

/** How many of the printed municipalities are among as many with the highest differences. */
function found({units}: Benchmark, analysis: string): number {
  const names = readPrinted(analysis);
  const printed = new Set(units.flatMap(({name}, u) => (names.includes(name) ? [u] : [])));
  const differences = units.map(unit => (unit.assessed ? unit.difference : Number.NEGATIVE_INFINITY));
  return amongHighest(differences, printed, printed.size);
}

const percent = (value: number) => (100 * value).toFixed(1);

/** The reports as a Markdown table; percentages and percentage points with one decimal. */
export function reportTable(reports: readonly Report[]): string {
  const head = [
    "analysis",
    "people",
    "assessed",
    "national %",
    "gap",
    "gap by chance",
    "SD of differences",
    "τ",
    "chance SD",
    "noise / se",
    "explained %",
    "printed ten found",
    "… without conditions"
  ];
  const rows = reports.map(item => [
    item.analysis,
    item.persons.toLocaleString("en-US"),
    item.assessed,
    percent(item.national),
    percent(item.gap),
    percent(item.gapByChance),
    percent(item.sdDifferences),
    percent(item.tau),
    percent(item.sdChance),
    item.chanceRatio.toFixed(2),
    percent(item.explained),
    item.printedFound,
    item.printedFoundRaw
  ]);
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

/** Every condition of a population with its levels: realised share in per cent, and true log-odds in brackets. */
export function conditionList(
  population: Pick<Population, "conditions">,
  table: Pick<CodedTable, "columns" | "unitCodes">
): string {
  const signed = (value: number, digits: number) => value.toFixed(digits).replace("-", "−");
  return population.conditions
    .map(condition => {
      const column = table.columns.find(({id}) => id === condition.id);
      if (condition.kind !== "categorical" || column?.kind !== "categorical") {
        return `- \`${condition.id}\`: ${signed(condition.kind === "categorical" ? 0 : condition.effect, 3)} per step`;
      }
      const levels = condition.levels.map(level => {
        const code = column.levels.indexOf(level.id);
        let count = 0;
        for (const value of column.codes) count += Number(value === code);
        return `${level.id} ${percent(count / table.unitCodes.length)} (${signed(level.effect, 2)})`;
      });
      return `- \`${condition.id}\`: ${levels.join(", ")}`;
    })
    .join("\n");
}
