import {cellKey, type Fault} from "../engine/index.js";
import {formsOf} from "./forms.js";
import type {Condition, Spec} from "./schema.js";

/** A fault that no single key shows, told in the words of InputError. */
export interface RuleProblem {
  readonly path: readonly (string | number)[];
  readonly fault: Fault;
  readonly what: string;
  readonly allowed?: string;
}

type Categorical = Extract<Condition, {kind: "categorical"}>;

/** What is wrong with a spec whose every key is right by itself. */
export function* brokenRules(spec: Spec): Generator<RuleProblem> {
  const conditionAt = new Map<string, number>();
  for (const [at, condition] of spec.conditions.entries()) {
    const earlier = conditionAt.get(condition.id);
    if (earlier !== undefined) {
      yield {
        path: ["conditions", at, "id"],
        fault: "ambiguous",
        what: `condition ${JSON.stringify(condition.id)}: conditions[${earlier}] has the same id`
      };
    }
    conditionAt.set(condition.id, at);
    if (condition.kind === "categorical") yield* brokenLevels(condition, ["conditions", at]);
  }
  const forms = formsOf(spec.outcome);
  if (!forms.includes(spec.link)) {
    yield {
      path: ["link"],
      fault: "unsupported",
      what: `${JSON.stringify(spec.link)} for an outcome that is ${outcomeWords[spec.outcome.kind]}`,
      allowed: `allowed: ${forms.join(", ")}`
    };
  }
  if (spec.outcome.kind === "duration") yield* brokenDuration(spec.outcome);
  if (spec.outcome.kind === "rate") yield* brokenRate(spec.outcome);
  if (spec.outcome.kind === "ratio" && spec.conditions.length > 0) {
    yield {
      path: ["conditions"],
      fault: "unsupported",
      what: "conditions for counts that are given without people",
      allowed: "allowed: none; outcome rate has people"
    };
  }
  if (spec.unit.total !== undefined && spec.outcome.kind !== "count") {
    yield {
      path: ["unit", "total"],
      fault: "unsupported",
      what: `total row for an outcome of kind ${spec.outcome.kind}`,
      allowed: "allowed for: count"
    };
  }
}

const outcomeWords = {
  binary: "a yes or no",
  count: "a count",
  number: "a number",
  duration: "a duration",
  rate: "a rate",
  ratio: "a ratio of published counts"
} as const;

function* brokenRate({exposure, expected}: Extract<Spec["outcome"], {kind: "rate"}>): Generator<RuleProblem> {
  if ((exposure === undefined) !== (expected === undefined)) return;
  yield {
    path: ["outcome"],
    fault: exposure === undefined ? "missing" : "ambiguous",
    what: exposure === undefined ? "exposure of a rate" : "exposure of a rate: exposure and expected",
    allowed: "allowed: either exposure or expected"
  };
}

function* brokenDuration({
  horizon,
  longest,
  other
}: Extract<Spec["outcome"], {kind: "duration"}>): Generator<RuleProblem> {
  if (longest !== undefined && longest < horizon) {
    yield {
      path: ["outcome", "longest"],
      fault: "invalid",
      what: `${longest}, below the horizon ${horizon}`,
      allowed: "allowed: the horizon or more"
    };
  }
  const ids = other.map(({id}) => id);
  for (const [at, id] of ids.entries()) {
    if (ids.indexOf(id) === at) continue;
    yield {
      path: ["outcome", "other", at, "id"],
      fault: "ambiguous",
      what: `event ${JSON.stringify(id)}: it is named twice`
    };
  }
}

function* brokenLevels(condition: Categorical, path: readonly (string | number)[]): Generator<RuleProblem> {
  const ids = condition.levels.map(({id}) => id);
  if (!ids.includes(condition.reference)) {
    yield {
      path: [...path, "reference"],
      fault: "unknown",
      what: `level ${JSON.stringify(condition.reference)}`,
      allowed: `allowed: ${ids.join(", ")}`
    };
  }
  const levelOf = new Map<string, string>();
  for (const [at, {id, value}] of condition.levels.entries()) {
    const place = [...path, "levels", at];
    if (ids.indexOf(id) !== at) {
      yield {path: place, fault: "ambiguous", what: `level ${JSON.stringify(id)}: it is named twice`};
    }
    if (id === "missing" && condition.missing === "level") {
      yield {
        path: place,
        fault: "ambiguous",
        what: 'level "missing": persons without a value already make a level of that name',
        allowed: "allowed: another id, or missing: drop"
      };
    }
    for (const cell of value === undefined ? [id] : [value].flat()) {
      const other = levelOf.get(cellKey(cell));
      if (other !== undefined && other !== id) {
        yield {
          path: place,
          fault: "ambiguous",
          what: `value ${JSON.stringify(cell)}: level ${JSON.stringify(other)} has it too`,
          allowed: "each value belongs to one level"
        };
      }
      levelOf.set(cellKey(cell), id);
    }
  }
}
