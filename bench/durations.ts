import {
  type DurationBenchmark,
  type DurationChoice,
  type DurationLink,
  type DurationTable,
  openBenchmark
} from "../src/engine/index.js";
import {summarise, type Timing, time} from "./measure.js";
import {runScript} from "./peer.js";
import {benchSpells} from "./spells.js";

const kinds = ["cox", "weibull", "lognormal"] as const;
const rounds = 3;
const horizon = 156;

export interface DurationReport {
  readonly spells: number;
  readonly model: DurationLink;
  readonly parameters: number;
  /** Opening the table and the model of all conditions from nothing, with standard errors and units' results. */
  readonly cold: number;
  /** One condition off from all: every unit's new expected mean, difference, rank. Each condition three times. */
  readonly toggle: Timing;
  /** Largest deviation of any unit's difference, in percentage points, from a fit from the beginning. */
  readonly largestError: number;
}

/** Durations: a toggle at 20,000 spells, and everything from cold at 200,000, beside R's coxph and survreg. */
export function benchDurations(): unknown {
  const [small, large] = [20_000, 200_000].map(spells => benchSpells(spells));
  return {
    toggles: kinds.map(model => report(small, model)),
    cold: kinds.map(model => report(large, model)),
    peers: [small, large].map(table => runScript("durations.R", () => csv(table)))
  };
}

function report(table: DurationTable, model: (typeof kinds)[number]): DurationReport {
  const all = table.columns.map(({id}) => id);
  const choice = (conditions: readonly string[]): DurationChoice => ({
    conditions,
    link: model,
    horizon,
    minimumUnitSize: 50
  });
  const cold = time(() => openBenchmark(table).compute(choice(all)));
  const open = openBenchmark(table);
  open.refit(choice(all));
  const singles = all.map(id => choice(all.filter(other => other !== id)));
  const toggles = Array.from({length: rounds}, () => singles)
    .flat()
    .map(each => time(() => open.refit(each)).milliseconds);
  return {
    spells: table.rows,
    model,
    parameters: cold.value.model.terms.length,
    cold: Math.round(cold.milliseconds),
    toggle: summarise(toggles),
    largestError: Math.max(
      ...singles.slice(0, 3).map(each => deviation(open.refit(each), open.compute(each)))
    )
  };
}

function deviation(found: DurationBenchmark, exact: DurationBenchmark): number {
  return Math.max(
    ...found.units.map(({difference}, at) => Math.abs(difference - exact.units[at].difference))
  );
}

function csv(table: DurationTable): string {
  const cells = table.columns.map(column => (row: number) => {
    const at = column.per === "unit" ? table.unitCodes[row] : row;
    return column.kind === "numeric" ? column.values[at] : column.levels[column.codes[at]];
  });
  const lines = Array.from({length: table.rows}, (_, row) =>
    [table.time[row], table.event[row], ...cells.map(read => read(row))].join(",")
  );
  return `time,event,${table.columns.map(({id}) => id).join(",")}\n${lines.join("\n")}\n`;
}
