import {
  type AnyTable,
  type Benchmark,
  type Bootstrap,
  type BootstrapOptions,
  type Choice,
  checkModel,
  type DurationBenchmark,
  type DurationCheck,
  type DurationChoice,
  type DurationTable,
  durationChoice,
  type Finding,
  type Influence,
  InputError,
  isTimed,
  type ModelCheck,
  type OpenDurationBenchmark,
  openBenchmark,
  openBootstrap,
  openDurationBenchmark,
  openDurationBootstrap,
  type SurvivalCurve,
  survivalCurves,
  type UnitCurves
} from "../engine/index.js";

/** People ready to be benchmarked under any choice, whatever was measured of them. */
export interface OpenPeople {
  /** The whole answer, with coefficients. */
  compute(choice: Choice): Benchmark;
  /** The same units in milliseconds. */
  refit(choice: Choice): Benchmark;
  /** Standard errors with the uncertainty of the model in them, in the table's order. */
  coefficientErrors(choice: Choice): Float64Array;
  /** People drawn again. */
  bootstrap(choice: Choice, options?: BootstrapOptions): Pick<Bootstrap, "step" | "result">;
  /** What a reader should know of a model before using it. */
  check(choice: Choice, influences: Readonly<Record<string, Influence>>): ModelCheck;
  /** Durations only. */
  readonly durations: {
    /** How the model of durations fits. */
    fit(choice: Choice): DurationCheck;
    /** One unit's curve, and the one that is expected of its people. */
    curves(choice: Choice, unit: string): UnitCurves;
    /** Everyone's curve. */
    national(choice: Choice): SurvivalCurve;
  } | null;
}

export function openPeople(table: AnyTable): OpenPeople {
  if (isTimed(table)) return openTimed(table);
  const open = openBenchmark(table);
  return {
    ...open,
    bootstrap: (choice, options) => openBootstrap(table, choice, options),
    check: (choice, influences) => checkModel(table, choice, influences),
    durations: null
  };
}

/** Each kind of event has a table of its own, opened when it is first chosen. */
function openTimed(table: DurationTable): OpenPeople {
  const opened = new Map<string | undefined, {table: DurationTable; open: OpenDurationBenchmark}>();
  const of = ({event}: Choice) => {
    const known = opened.get(event);
    if (known !== undefined) return known;
    const chosen = countingEvent(table, event);
    const made = {table: chosen, open: openDurationBenchmark(chosen)};
    opened.set(event, made);
    return made;
  };
  const shared = (benchmark: DurationBenchmark, choice: Choice): Benchmark => ({
    ...benchmark,
    choice: choiceOfDurations(benchmark.choice, choice.event)
  });
  return {
    compute: choice => shared(of(choice).open.compute(durationChoice(choice)), choice),
    refit: choice => shared(of(choice).open.refit(durationChoice(choice)), choice),
    coefficientErrors: choice => of(choice).open.coefficientErrors(durationChoice(choice)),
    bootstrap: (choice, options) => {
      const drawn = openDurationBootstrap(of(choice).table, durationChoice(choice), options);
      return {step: drawn.step, result: level => ({...drawn.result(level), choice})};
    },
    check: (choice, influences) => checkDesign(of(choice).table, choice, influences),
    durations: {
      fit: choice => of(choice).open.check(durationChoice(choice)),
      curves: (choice, unit) => of(choice).open.curves(durationChoice(choice), unit),
      national: choice => survivalCurves(of(choice).table)[0]
    }
  };
}

/** Findings that depend on who the people are and on the conditions, not on what came of them. */
const ofDesign: ReadonlySet<Finding["code"]> = new Set([
  "mediator",
  "partlyInfluenced",
  "extrapolation",
  "outlier",
  "fewUnits",
  "collinear",
  "noOverlap",
  "smallLevel"
]);

function checkDesign(
  table: DurationTable,
  {conditions, minimumUnitSize, reference}: Choice,
  influences: Readonly<Record<string, Influence>>
): ModelCheck {
  const happened = {...table, outcome: "binary" as const, y: Float64Array.from(table.event)};
  const choice: Choice = {
    conditions,
    link: "linear",
    minimumUnitSize,
    ...(reference !== undefined && {reference})
  };
  const {findings} = checkModel(happened, choice, influences);
  return {findings: findings.filter(({code}) => ofDesign.has(code)), calibration: null};
}

/** The table with another of its events counted; its own when none is named. Throws InputError for one it lacks. */
export function countingEvent(table: DurationTable, event: string | undefined): DurationTable {
  if (event === undefined) return table;
  const other = table.others?.find(({id}) => id === event);
  if (other !== undefined) return {...table, time: other.time, event: other.event};
  throw new InputError("unknown", `event ${JSON.stringify(event)}`, {
    allowed: `allowed: ${(table.others ?? []).map(({id}) => id).join(", ") || "none besides the outcome"}`
  });
}

function choiceOfDurations(choice: DurationChoice, event: string | undefined): Choice {
  const {conditions, minimumUnitSize, reference, model: link, horizon} = choice;
  return {
    conditions,
    link,
    minimumUnitSize,
    horizon,
    ...(event !== undefined && {event}),
    ...(reference !== undefined && {reference})
  };
}
