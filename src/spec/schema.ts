import {z} from "zod";
import {durationForms} from "./durationForms.js";

/** A short text in both languages of the workbook. */
const words = z.strictObject({da: z.string().min(1), en: z.string().min(1)});

const identifier = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9]*$/, "an identifier: a lower-case letter, then letters and digits");

const file = z.string().min(1).describe("Path from the spec's own folder.");

const cell = z.union([z.string().min(1), z.number()]);

const level = z.strictObject({
  id: z.string().min(1),
  label: words,
  value: z
    .union([cell, z.array(cell).min(1)])
    .optional()
    .describe("What the data say for this level, when it is not the id itself.")
});

const conditionBase = {
  id: identifier,
  label: words,
  why: words.describe("Why a unit cannot influence it in the short run, or why it can."),
  theme: z.enum(["person", "family", "background", "arrival", "place"]),
  per: z.enum(["person", "unit"]).describe("One value per person, or one per unit."),
  influence: z
    .enum(["none", "partly", "effort"])
    .describe("none: outside the unit's influence; partly; effort: it is the unit's own effort."),
  cohort: z
    .boolean()
    .optional()
    .describe("Whether it says when people came: how long they could be followed depends on that."),
  column: z.string().min(1).optional().describe("Column of the data; the id when not said.")
};

const categorical = z.strictObject({
  ...conditionBase,
  kind: z.literal("categorical"),
  levels: z.array(level).min(2),
  reference: z.string().describe("The level the others are compared with."),
  missing: z
    .enum(["drop", "level"])
    .default("drop")
    .describe("Persons without a value: left out and counted, or a level of their own.")
});

const numeric = z.strictObject({
  ...conditionBase,
  kind: z.literal("numeric"),
  measure: words.describe('What one step is, such as "year" or "per cent".'),
  missing: z.literal("drop").default("drop")
});

const condition = z.discriminatedUnion("kind", [categorical, numeric]);

const outcome = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("binary"),
    column: z.string().min(1),
    success: cell.optional().describe("The cell that means yes; without it the column holds 0 and 1."),
    label: words
  }),
  z.strictObject({
    kind: z.literal("count"),
    successes: z
      .array(z.string().min(1))
      .min(1)
      .describe("Columns that are added up to the successes of a row."),
    of: z.string().min(1).describe("Column with the persons of a row."),
    label: words
  }),
  z.strictObject({kind: z.literal("number"), column: z.string().min(1), label: words, measure: words}),
  z.strictObject({
    kind: z.literal("duration"),
    time: z
      .string()
      .min(1)
      .describe("Column with weeks from the start of the clock to the event or the end of follow-up."),
    event: z.string().min(1).describe("Column of 0 and 1: whether it ended with the event."),
    success: cell
      .optional()
      .describe("The cell of `event` that means yes; without it the column holds 0 and 1."),
    entry: z
      .string()
      .min(1)
      .optional()
      .describe("Column with the week observation began; with the clock when left out."),
    label: words,
    horizon: z.number().positive().describe("Weeks up to which durations count."),
    longest: z
      .number()
      .positive()
      .optional()
      .describe("The latest horizon a reader may choose; three times `horizon` when left out."),
    other: z
      .array(
        z.strictObject({id: identifier, time: z.string().min(1), event: z.string().min(1), label: words})
      )
      .default([])
      .describe("Other events that a reader may count as success.")
  }),
  z.strictObject({
    kind: z.literal("rate"),
    events: z.string().min(1).describe("Column with how often it happened: whole numbers."),
    exposure: z
      .string()
      .min(1)
      .optional()
      .describe("Column with the person-time that events are counted over."),
    expected: z
      .string()
      .min(1)
      .optional()
      .describe("Column with expected numbers that events are counted over, instead of `exposure`."),
    label: words,
    per: z.number().positive().default(1).describe("Levels are written per so many units of exposure."),
    measure: words.describe('What a level is, such as "deaths per 1,000 births".')
  }),
  z.strictObject({
    kind: z.literal("ratio"),
    events: z.string().min(1).describe("Column with observed counts, a row per unit."),
    expected: z.string().min(1).describe("Column with the expected counts that were published."),
    persons: z.string().min(1).optional().describe("Column with persons, where they are known."),
    label: words
  })
]);

const source = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("register"),
    population: z.enum(["edu9", "youth", "imm10", "imm10plus", "refugee", "weakest", "newcomers"]),
    persons: z.int().min(1000).max(1_000_000),
    seed: z.int().min(0).max(0xffffffff)
  }),
  z.strictObject({
    kind: z.literal("csv"),
    file,
    delimiter: z.enum([",", ";", "\t"]).optional(),
    decimal: z.enum([".", ","]).optional()
  }),
  z.strictObject({kind: z.literal("parquet"), file})
]);

const unit = z.strictObject({
  column: z.string().min(1),
  name: z.string().min(1).optional().describe("Column with the unit's name, when `column` holds a code."),
  singular: words,
  plural: words,
  total: z
    .strictObject({unit: z.string().min(1), why: words.describe("Why it is not the sum of the parts.")})
    .optional()
    .describe("A row that holds the published total: set aside, shown beside the sum of the parts.")
});

const published = z.strictObject({
  best: z
    .strictObject({
      file,
      where: z
        .record(z.string(), z.string())
        .default({})
        .describe("Rows to read: what each named column must say."),
      column: z.string().min(1)
    })
    .optional()
    .describe("Units that were printed as the best, in no particular order."),
  percentages: z
    .strictObject({file, unit: z.string().min(1), column: z.string().min(1)})
    .optional()
    .describe("Percentages printed per unit."),
  figures: z
    .array(
      z.strictObject({
        measure: z.enum([
          "fifthGap",
          "national",
          "topFifth",
          "bottomFifth",
          "weeksGap",
          "asExpected",
          "withinFive"
        ]),
        value: z
          .number()
          .describe(
            "As the engine counts: 0.22 is 22 percentage points; differences of durations are in per cent, −6 is 6 per cent slower."
          ),
        source: z.string().min(1)
      })
    )
    .default([])
});

export const shape = z.strictObject({
  $schema: z.string().optional(),
  id: identifier,
  title: words,
  short: words.describe("A few words for menus and charts."),
  population: words,
  period: z.string().min(1),
  unit,
  outcome,
  weight: z.string().min(1).optional().describe("Column with persons per row (frequency weights)."),
  source,
  conditions: z.array(condition).max(30),
  link: z
    .enum(["logit", "linear", ...durationForms, "log", "given"])
    .describe(
      "The form of the model: logit or linear; of durations cox or the law of an accelerated failure time."
    ),
  minimumUnitSize: z.int().min(1),
  caveats: z.array(words),
  published: published.default({figures: []}),
  licence: z.string().min(1),
  vintage: words
});

export type Spec = z.output<typeof shape>;
export type Condition = Spec["conditions"][number];
export type Words = z.output<typeof words>;
