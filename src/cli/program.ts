import {Command} from "commander";
import {engine} from "../benchmark/version.js";
import type {AnalysisOptions} from "./analysis.js";
import {runCheck} from "./check.js";
import {choiceFields, fitFields, multiverseFields, sequenceFields} from "./fields.js";
import {runFit} from "./fit.js";
import {runList} from "./list.js";
import {runMultiverse} from "./multiverse.js";
import {choosing, type Optional} from "./options.js";
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

/** Adds what says which analysis, whose people and which model, and what else is asked. */
function analysing(command: Command, asked: Optional = {}): Command {
  command
    .argument("<analysis>", "id of an analysis, path of a spec (.yaml), or address of an analysis' page")
    .option(
      "--data <file>",
      "CSV or Parquet file to read instead of the spec's own data; - for CSV from standard input"
    );
  return choosing(command, {...choiceFields, ...asked}).option("--json", "print JSON");
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

  analysing(command.command("fit"), fitFields)
    .description("fit what the conditions predict and set each unit's actual beside its expected")
    .addHelpText("after", examples.fit)
    .action((analysis: string, options: AnalysisOptions) => runFit(analysis, options, terminal));

  analysing(command.command("duration"), fitFields)
    .description("another name for fit: how long it takes, actual weeks beside expected ones")
    .addHelpText("after", examples.duration)
    .action((analysis: string, options: AnalysisOptions) => runFit(analysis, options, terminal));

  analysing(command.command("check"))
    .description("what to know of a model before using it: own effort, extrapolation, overlap, calibration")
    .addHelpText("after", examples.check)
    .action(async (analysis: string, options: AnalysisOptions) => {
      if (await runCheck(analysis, options, terminal)) foundSerious();
    });

  analysing(command.command("multiverse"), multiverseFields)
    .description(
      "every model of the chosen conditions: how far each unit's result and rank depend on the choice"
    )
    .addHelpText("after", examples.multiverse)
    .action((analysis: string, options: AnalysisOptions) => runMultiverse(analysis, options, terminal));

  choosing(command.command("sequence"), sequenceFields)
    .description("courses of weekly states: described, compared, and put in clusters")
    .argument(
      "<source>",
      "CSV file, - for CSV from standard input, or id of an analysis whose people have weeks"
    )
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
