import {availableParallelism} from "node:os";
import {
  beside,
  durationFields,
  field,
  fields,
  linkField,
  modelFields,
  only,
  overDispersionField,
  refused,
  text,
  wholeNumber,
  word,
  yes
} from "../address/index.js";
import {linksOf} from "../spec/forms.js";

/** Threads to work on: as many as the machine can run at once when it is not said. */
const jobs = wholeNumber<unknown>({
  key: "jobs",
  what: "number of threads",
  flag: {
    option: "--jobs <n>",
    help: "threads to work on; as many as the machine runs at once when not said"
  },
  limits: () => ({least: 1, most: 256}),
  standard: () => availableParallelism()
});

/** The model, as the command says it: also what needs more than an address says. */
export const choiceFields = {
  ...modelFields,
  link: linkField(linksOf),
  ties: only("duration", durationFields.ties),
  cuts: only("duration", durationFields.cuts),
  overDispersion: overDispersionField
};

/** What `fit` is asked for besides the benchmark. */
export const fitFields = {
  mixed: yes<unknown>({
    key: "mixed",
    flag: {
      option: "--mixed",
      help: "also a model with one random effect per unit: variance, shrunken differences"
    }
  }),
  quadrature: beside(
    "--mixed",
    wholeNumber<unknown, number | null>({
      key: "quadrature",
      what: "number of points",
      flag: {
        option: "--quadrature <points>",
        help: "points of adaptive quadrature, 1 (Laplace) to 25; logit only"
      },
      limits: () => ({least: 1, most: 25}),
      standard: () => null,
      range: (least, most) => `${least} (Laplace) to ${most}`
    })
  ),
  ranks: yes<unknown>({
    key: "ranks",
    flag: {
      option: "--ranks",
      help: "also how sure ranks are: intervals, probabilities, confidence sets, what is chance"
    }
  }),
  interval: fields.interval,
  funnel: yes<unknown>({
    key: "funnel",
    flag: {option: "--funnel", help: "also funnel limits, and who is beyond them"}
  }),
  shapley: yes<unknown>({
    key: "shapley",
    flag: {
      option: "--shapley",
      help: "also what each condition does on the way from raw to adjusted"
    }
  }),
  unit: text<unknown>({
    key: "unit",
    flag: {
      option: "--unit <unit>",
      help: "by identifier or name: with --shapley its way from raw to adjusted, of durations its curves"
    }
  }),
  jobs: beside("--shapley", jobs),
  frailty: yes<unknown>({
    key: "frailty",
    flag: {
      option: "--frailty",
      help: "of durations, link weibull or exponential: also one gamma frailty per unit"
    }
  }),
  strata: text<unknown>({
    key: "strata",
    flag: {
      option: "--strata <by>",
      help: "with link cox: also a model in which each group has a baseline of its own"
    }
  }),
  curvesBy: field<unknown, string | null>({
    key: "curves",
    flag: {
      option: "--curves <by>",
      help: "of durations, by=unit or by= a condition: curves of groups, and the log-rank test"
    },
    standard: () => null,
    read(said) {
      const [, by] = /^by=(.+)$/.exec(said) ?? [];
      return by === undefined
        ? refused({key: "curves", value: said, fault: "invalid", allowed: ["by=unit"]})
        : {value: by, ignored: []};
    },
    write: by => (by === null ? null : `by=${by}`),
    allowed: () => "allowed: by=unit, or by= a categorical condition"
  })
};

export const multiverseFields = {jobs};

/** Distances between courses, by the names a reader gives them; the usual first. */
export const distances = ["om-trate", "om-constant", "hamming", "lcs", "dhd"] as const;
export type Distance = (typeof distances)[number];

const methods = ["ward", "pam"] as const;
const fewestClusters = 2;

/** How `sequence` compares courses and puts them in clusters. */
export const sequenceFields = {
  distance: word<unknown, Distance>({
    key: "distance",
    flag: {option: "--distance <how>", help: "om-trate (default), om-constant, hamming, lcs or dhd"},
    words: () => distances,
    standard: () => "om-trate"
  }),
  indel: field<unknown, number | "auto" | null>({
    key: "indel",
    flag: {
      option: "--indel <cost>",
      help: "with om: what it costs to insert or delete a week, or auto; 1 when not said"
    },
    standard: () => null,
    read(said) {
      if (said === "auto") return {value: said, ignored: []};
      const cost = Number(said);
      return said.trim() !== "" && cost > 0 && Number.isFinite(cost)
        ? {value: cost, ignored: []}
        : refused({key: "indel", value: said, fault: "invalid", allowed: ["a number above 0", "auto"]});
    },
    write: cost => (cost === null ? null : String(cost)),
    allowed: () => "allowed: a number above 0, or auto"
  }),
  clusters: field<unknown, {readonly from: number; readonly to: number}>({
    key: "clusters",
    what: "numbers of clusters",
    flag: {option: "--clusters <k>", help: "numbers of clusters, such as 4 or 2:10 (default)"},
    standard: () => ({from: fewestClusters, to: 10}),
    read(said) {
      const [, first, last] = /^([1-9]\d{0,3})(?::([1-9]\d{0,3}))?$/.exec(said) ?? [];
      const [from, to] = [Number(first), Number(last ?? first)];
      return from >= fewestClusters && to >= from
        ? {value: {from, to}, ignored: []}
        : refused({key: "clusters", value: said, fault: "invalid", allowed: ["2:10"]});
    },
    write: ({from, to}) => `${from}:${to}`,
    allowed: () => `allowed: one from ${fewestClusters} on, or a range such as 2:10`
  }),
  method: word<unknown, (typeof methods)[number]>({
    key: "method",
    flag: {option: "--method <how>", help: "ward (default) or pam"},
    words: () => methods,
    standard: () => "ward"
  }),
  sample: wholeNumber<unknown>({
    key: "sample",
    flag: {
      option: "--sample <n>",
      help: "how many sequences are compared where there are more; 2,000 when not said"
    },
    limits: () => ({least: 2, most: 10_000}),
    standard: () => 2000,
    range: (least, most) => `${least} to ${most} sequences`
  })
};
