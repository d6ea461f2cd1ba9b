import type {Facts} from "./facts.js";

/** One printed figure and where it is among the facts. */
interface Printed {
  readonly says: string;
  readonly printed: string;
  readonly digits: number;
  /** Per cent, or weeks, or a correlation. */
  readonly of: (facts: Facts) => number;
}

const percent = (value: number | null) => 100 * (value ?? Number.NaN);

const fifths = (top: string, bottom: string, gap: string, weeks: string, digits: number): Printed[] => [
  {says: "top fifth, % faster than expected", printed: top, digits, of: ({job}) => job.top},
  {says: "bottom fifth, % faster than expected", printed: bottom, digits, of: ({job}) => job.bottom},
  {says: "gap between the fifths, %", printed: gap, digits, of: ({job}) => job.gap},
  {says: "weeks between the fifths", printed: weeks, digits: 1, of: ({job}) => job.weeks}
];

const both: readonly Printed[] = [
  {
    says: "municipalities not distinguishable from expected, %",
    printed: "about 67",
    digits: 0,
    of: ({job}) => percent(job.asExpected)
  },
  {
    says: "municipalities within ±5 %, %",
    printed: "large majority",
    digits: 0,
    of: ({job}) => percent(job.within5)
  },
  {
    says: "correlation of jobs with activation",
    printed: "positive, significant",
    digits: 2,
    of: ({associations}) => associations.activation
  },
  {
    says: "… with passivity",
    printed: "negative, significant",
    digits: 2,
    of: ({associations}) => associations.passive
  },
  {says: "… with guidance", printed: "none clear", digits: 2, of: ({associations}) => associations.guidance},
  {
    says: "… with education",
    printed: "none clear",
    digits: 2,
    of: ({associations}) => associations.education
  },
  {
    says: "gap between the fifths by chance alone, %",
    printed: "–",
    digits: 1,
    of: ({job}) => job.gapByChance
  },
  {
    says: "restricted mean of everyone, weeks",
    printed: "–",
    digits: 0,
    of: ({job}) => job.national
  },
  {says: "explained share, %", printed: "–", digits: 0, of: ({job}) => percent(job.explained)},
  {says: "municipalities assessed", printed: "–", digits: 0, of: ({job}) => job.assessed}
];

const printed = {
  weakest: [
    {
      says: "in a job of 3 weeks within 104 weeks, %",
      printed: "1/6",
      digits: 1,
      of: ({groups: [all]}: Facts) => percent(all.job.share)
    },
    {
      says: "passive at least 95 % of the first 104 weeks, %",
      printed: "4/10",
      digits: 1,
      of: ({groups: [all]}: Facts) => percent(all.steady)
    },
    ...fifths("11", "−6", "17", "36", 1),
    ...both
  ],
  newcomers: [
    {
      says: "refugees in a job of 3 weeks within 156 weeks, %",
      printed: "1/4",
      digits: 1,
      of: ({groups: [refugees]}: Facts) => percent(refugees.job.share)
    },
    {
      says: "family in a job of 3 weeks within 156 weeks, %",
      printed: "65",
      digits: 1,
      of: ({groups: [, family]}: Facts) => percent(family.job.share)
    },
    {
      says: "refugees in internship or subsidy within 156 weeks, %",
      printed: "about half",
      digits: 1,
      of: ({groups: [refugees]}: Facts) => percent(refugees.activation.share)
    },
    {
      says: "family with neither wage nor benefit for 156 weeks, %",
      printed: "about 1/4",
      digits: 1,
      of: ({groups: [, family]}: Facts) => percent(family.steady)
    },
    ...fifths("8.5", "−6.4", "14.9 (and 14, 15)", "16", 2),
    {
      says: "gap between the fifths in activation, %",
      printed: "15",
      digits: 1,
      of: ({activation}: Facts) => activation.gap
    },
    ...both
  ]
} satisfies Record<string, readonly Printed[]>;

/** Printed figures beside those estimated from the shipped seed and from all seeds, as a Markdown table. */
export function weeklyReport(
  population: keyof typeof printed,
  shipped: Facts,
  all: readonly Facts[]
): string {
  const write = (value: number, digits: number) => value.toFixed(digits).replace("-", "−");
  const rows = printed[population].map(({says, printed, digits, of}) => {
    const values = all.map(of);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return [says, printed, write(of(shipped), digits), `${write(least, digits)} … ${write(most, digits)}`];
  });
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const head = [population, "printed", "estimated, shipped seed", "three seeds"];
  return [line(head), line(["---", "---:", "---:", "---:"]), ...rows.map(line)].join("\n");
}
