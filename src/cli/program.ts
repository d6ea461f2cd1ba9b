import {Command} from "commander";
import {engine} from "../benchmark/version.js";
import type {AnalysisOptions} from "./analysis.js";
import {runCheck} from "./check.js";
import {type DurationOptions, runDuration} from "./duration.js";
import {type FitOptions, runFit} from "./fit.js";
import {runList} from "./list.js";
import {type MultiverseOptions, runMultiverse} from "./multiverse.js";
import {runPeople} from "./people.js";
import {runSequence, type SequenceOptions} from "./sequence.js";
import type {Terminal} from "./terminal.js";

const streams =
  "The result goes to standard output, whole or not at all; complaints and progress to standard error.";
const exitCodes =
  "Exit codes: 0 done, 2 the input cannot be used (the message says why), 70 a defect of the program.";

const examples = {
  all: `
Examples:
  rammevilkar list
  rammevilkar fit refugee
  rammevilkar fit --help`,
  list: `
Examples:
  rammevilkar list
  rammevilkar list --json`,
  fit: `
Examples:
  rammevilkar fit refugee
  rammevilkar fit refugee --without danish --link linear --json
  rammevilkar fit imdi2016 --min-size 100
  rammevilkar fit refugee --data my-people.csv --conditions health,education
  rammevilkar people refugee | rammevilkar fit refugee --data -
  rammevilkar fit my-benchmark.yaml
  rammevilkar fit "refugee?without=danish&link=linear"      the address of a page is a choice
  rammevilkar fit refugee --mixed --quadrature 10 --ranks --funnel --shapley --json
  rammevilkar fit refugee --shapley --unit Billund

Parts that are asked for stand in the JSON after the warnings, and their seeds in the manifest. An address says how
intervals are made, which funnel, and whose way is printed, too.
${streams}
${exitCodes}`,
  duration: `
Examples:
  rammevilkar duration newcomers
  rammevilkar duration newcomers --model weibull --horizon 104 --without cohort
  rammevilkar duration newcomers --event lastingJob --ranks --unit Billund --json
  rammevilkar duration my-spells.yaml --data my-spells.csv
  rammevilkar duration "newcomers?horizon=104&unit=530"     the address of a page is a choice

Differences are in per cent of the expected mean weeks, above 0 where it goes faster.
${streams}
${exitCodes}`,
  check: `
Examples:
  rammevilkar check refugee
  rammevilkar check refugee --without danish && rammevilkar fit refugee --without danish
  rammevilkar check "refugee?without=danish&link=linear" --json

${streams}
Exit codes: 0 nothing serious was found, 1 something serious was, 2 the input cannot be used (the message says why),
70 a defect of the program.`,
  multiverse: `
Examples:
  rammevilkar multiverse refugee
  rammevilkar multiverse refugee --without danish --jobs 4 --json
  rammevilkar multiverse "refugee?without=danish&link=linear"

${streams} The result is the
same to the last digit on any number of threads.
${exitCodes}`,
  sequence: `
Examples:
  rammevilkar sequence newcomers --clusters 2:6
  rammevilkar sequence courses.csv
  rammevilkar sequence courses.csv --columns Sep.93:Jun.99 --weight weight --clusters 4
  rammevilkar sequence courses.csv --distance lcs --method pam --states job,school,none --json

A person a row, a week a column, a state a cell. More than 2,000 sequences are compared by a sample of them; all are
described.
${streams}
${exitCodes}`,
  people: `
Examples:
  rammevilkar people refugee --out refugee-synthetic.csv
  rammevilkar people refugee | head`
};

/** Adds what says which analysis, whose people and which model. */
function choosing(command: Command): Command {
  return choosingPeople(command).option("--link <link>", "logit or linear");
}

/** The same, for any form of model. */
function choosingPeople(command: Command): Command {
  return command
    .argument("<analysis>", "id of an analysis, path of a spec (.yaml), or address of an analysis' page")
    .option(
      "--data <file>",
      "CSV or Parquet file to read instead of the spec's own data; - for CSV from standard input"
    )
    .option("--conditions <ids>", "conditions to adjust for, with commas between")
    .option("--without <ids>", "all conditions but these")
    .option("--none", "no conditions: each unit against the national mean")
    .option("--min-size <n>", "fewest persons of a unit that is ranked")
    .option(
      "--population <which>",
      "whose people the model is fitted on: all, assessed, or smaller (all but the four largest units)"
    )
    .option("--json", "print JSON");
}

/**
 * The command and its subcommands, writing to `terminal`. `foundSerious` is called when a check found what is in the way
 * of a fair comparison.
 */
export function program(terminal: Terminal, foundSerious: () => void): Command {
  const command = new Command("rammevilkar")
    .description("Fair comparison: people and conditions in; actual against expected, and rank, out.")
    .version(engine.split("@")[1])
    .addHelpText("after", examples.all)
    .exitOverride()
    .configureOutput({writeOut: terminal.print, writeErr: () => {}});

  command
    .command("list")
    .description("the analyses, with their people and units")
    .option("--json", "print JSON")
    .addHelpText("after", examples.list)
    .action((options: {json?: boolean}) => runList(options, terminal));

  choosing(command.command("fit"))
    .description("fit what the conditions predict and set each unit's actual beside its expected")
    .option("--mixed", "also a model with one random effect per unit: variance, shrunken differences")
    .option(
      "--quadrature <points>",
      "with --mixed: points of adaptive quadrature, 1 (Laplace) to 25; logit only"
    )
    .option("--ranks", "also how sure ranks are: intervals, probabilities, confidence sets, noise")
    .option(
      "--interval <how>",
      "with --ranks: errors of the differences by model, coefficients, or bootstrap"
    )
    .option("--funnel", "also funnel limits, and who is beyond them")
    .option("--shapley", "also what each condition does on the way from raw to adjusted")
    .option("--unit <unit>", "with --shapley: print the way of this unit, by identifier or name")
    .option(
      "--jobs <n>",
      "with --shapley: threads to work on; as many as the machine runs at once when not said"
    )
    .addHelpText("after", examples.fit)
    .action((analysis: string, options: FitOptions) => runFit(analysis, options, terminal));

  choosingPeople(command.command("duration"))
    .description("how long it takes: each unit's mean weeks beside those that are expected of its people")
    .option("--model <model>", "cox, weibull, exponential, lognormal or loglogistic")
    .option("--horizon <weeks>", "weeks up to which durations count")
    .option("--event <event>", "another of the spec's events")
    .option("--ranks", "also how sure ranks are: intervals, probabilities, confidence sets, noise")
    .option(
      "--interval <how>",
      "with --ranks: errors of the differences by model, coefficients, or bootstrap"
    )
    .option("--unit <unit>", "also the curves of this unit, by identifier or name")
    .addHelpText("after", examples.duration)
    .action((analysis: string, options: DurationOptions) => runDuration(analysis, options, terminal));

  choosing(command.command("check"))
    .description("what to know of a model before using it: own effort, extrapolation, overlap, calibration")
    .addHelpText("after", examples.check)
    .action(async (analysis: string, options: AnalysisOptions) => {
      if (await runCheck(analysis, options, terminal)) foundSerious();
    });

  choosing(command.command("multiverse"))
    .description(
      "every model of the chosen conditions: how far each unit's result and place depend on the choice"
    )
    .option("--jobs <n>", "threads to work on; as many as the machine runs at once when not said")
    .addHelpText("after", examples.multiverse)
    .action((analysis: string, options: MultiverseOptions) => runMultiverse(analysis, options, terminal));

  command
    .command("sequence")
    .description("courses of weekly states: described, compared, and put in clusters")
    .argument(
      "<source>",
      "CSV file, - for CSV from standard input, or id of an analysis whose people have weeks"
    )
    .option("--distance <how>", "om-trate (default), om-constant, hamming, lcs or dhd")
    .option("--indel <cost>", "with om: what it costs to insert or delete a week, or auto; 1 when not said")
    .option("--clusters <k>", "numbers of clusters, such as 4 or 2:10 (default)")
    .option("--method <how>", "ward (default) or pam")
    .option("--sample <n>", "how many sequences are compared where there are more; 2,000 when not said")
    .option("--columns <first:last>", "columns of the weeks, where they are not numbered names")
    .option("--weight <column>", "column with persons per row")
    .option("--states <names>", "the states in their order, with commas between; others are refused")
    .option("--ragged", "rows may end before the longest: those people are followed for less time")
    .option("--json", "print JSON")
    .addHelpText("after", examples.sequence)
    .action((file: string, options: SequenceOptions) => runSequence(file, options, terminal));

  command
    .command("people")
    .description("the synthetic people of an analysis as CSV, which fit --data reads again")
    .argument("<analysis>", "id of an analysis of synthetic people, or path of its spec")
    .option("--out <file>", "file to write, instead of standard output")
    .addHelpText("after", examples.people)
    .action((analysis: string, options: {out?: string}) => runPeople(analysis, options, terminal));

  return command;
}
