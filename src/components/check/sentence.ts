import type {Finding} from "../../engine/index.js";
import {type Format, format, type Language, type Words, words} from "../../i18n/index.js";
import type {Condition} from "../../spec/schema.js";
import {isolated} from "../card/isolated.js";
import type {FindingsOptions} from "./findings.js";

/** Where a finding is, and what it says. */
interface Sentence {
  readonly place: string;
  readonly say: string;
}

/** Of more units than this, the first three are named and the others counted. */
const mostNamed = 4;

/** A finding in the reader's language. */
export function sentence(finding: Finding, options: FindingsOptions): Sentence {
  const {language, spec} = options;
  const {check: text} = words(language);
  const f = format(language);
  const conditions = finding.conditions.map(
    id => spec.conditions.find(condition => condition.id === id) ?? id
  );
  const labels = conditions.map(condition =>
    typeof condition === "string" ? condition : condition.label[language]
  );
  const others = labels.slice(1).map(text.inside);
  const condition = finding.code === "collinear" ? labels[0] : f.list(labels);
  const [first] = conditions;
  const level = levelOf(finding, first, language);
  return {
    place: labels.length === 0 ? text.whole : level === null ? condition : `${condition}: ${level}`,
    say: say(finding, {
      text: text.findings,
      f,
      where: where(finding.units, options),
      most: figure => (finding.units.length > 1 ? text.upTo(figure) : figure),
      others: others.length === 0 ? text.findings.otherConditions : f.list(others),
      units: spec.unit.plural[language],
      perUnit: typeof first === "object" && first.per === "unit"
    })
  };
}

function levelOf(
  {level}: Finding,
  condition: Condition | string | undefined,
  language: Language
): string | null {
  if (level === undefined) return null;
  const levels = typeof condition === "object" && condition.kind === "categorical" ? condition.levels : [];
  const label = levels.find(({id}) => id === level)?.label[language];
  return label ?? (level === "missing" ? words(language).conditions.missing : level);
}

function where(units: readonly string[], {language, nameOf}: FindingsOptions): string {
  const f = format(language);
  const names = units.map(unit => isolated(nameOf(unit)));
  if (names.length <= mostNamed) return f.list(names);
  const few = names.slice(0, mostNamed - 1);
  return f.list([...few, words(language).check.more(f.integer(names.length - few.length))]);
}

interface Parts {
  readonly text: Words["check"]["findings"];
  readonly f: Format;
  readonly where: string;
  /** A unit's figure, or the largest of several units'. */
  readonly most: (figure: string) => string;
  readonly others: string;
  readonly units: string;
  readonly perUnit: boolean;
}

function say(finding: Finding, {text, f, where, most, others, units, perUnit}: Parts): string {
  const value = finding.value ?? 0;
  const share = most(f.share(value));
  switch (finding.code) {
    case "mediator":
      return text.mediator(units);
    case "partlyInfluenced":
      return text.partlyInfluenced(units);
    case "extrapolation":
      return perUnit ? text.unitOutside(most(f.decimal(value)), where) : text.peopleOutside(share, where);
    case "outlier": {
      const digits = Number.isInteger(value) ? 0 : 2;
      const said = text.outlier(f.decimal(value, digits));
      return finding.severity === "serious" ? `${said} ${text.outlierDecides}` : said;
    }
    case "fewUnits":
      return text.fewUnits(f.decimal(value), units);
    case "collinear":
      return finding.value === null
        ? text.follows(others)
        : `${text.nearlyFollows(others)} ${text.inflation(f.integer(value))}`;
    case "noOverlap":
      if (finding.conditions.length === 0) return text.apart(where, share);
      return finding.level === undefined ? text.lonelyPair(share, where) : text.lonelyLevel(share, where);
    case "calibration":
      return (finding.severity === "note" ? text.calibrationLittle : text.calibration)(probability(value, f));
    case "separation":
      return finding.value === null ? text.separation : text.separationLevel(f.integer(value));
    case "smallLevel":
      return text.smallLevel(f.integer(value));
  }
}

/** A p-value with its sign: three decimals, or below the last of them. */
export function probability(p: number, f: Format): string {
  return p < 0.0005 ? `p\u00a0<\u00a0${f.decimal(0.001, 3)}` : `p\u00a0=\u00a0${f.decimal(p, 3)}`;
}
