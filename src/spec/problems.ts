import type {z} from "zod";
import type {Fault} from "../engine/index.js";
import {allowedKeys} from "./keys.js";
import {allowedWords} from "./nearest.js";

/** One thing wrong with a spec: `path: fault what; allowed`. */
export interface Problem {
  readonly path: string;
  readonly fault: Fault;
  readonly what: string;
  readonly allowed: string | null;
}

/** `conditions[2].levels[0].id` */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === "number" ? `${text}[${key}]` : `${text}${text === "" ? "" : "."}${String(key)}`,
    ""
  );
}

export function problemText({path, fault, what, allowed}: Problem): string {
  return `${path === "" ? "" : `${path}: `}${fault} ${what}${allowed === null ? "" : `; ${allowed}`}`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data
  );
}

function found(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "a mapping";
  if (value === null) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…"` : text;
}

/** What zod expects, in the words of a person who writes YAML. */
function expectation(expected: string, path: readonly PropertyKey[], data: unknown): string {
  if (expected === "string") {
    return typeof valueAt(data, path) === "number" ? "text (put the number in quotes)" : "text";
  }
  if (expected === "number") return "a number";
  if (expected === "int") return "a whole number";
  if (expected === "array") return "a list";
  if (expected === "record") return "a mapping";
  if (expected === "object") {
    const keys = allowedKeys(path, data);
    return keys === null ? "a mapping" : `a mapping with ${keys.join(", ")}`;
  }
  return expected;
}

/** The kinds a union takes, such as text, a number or a list. */
function unionExpectations(issue: z.core.$ZodIssueInvalidUnion): string[] {
  const kinds = issue.errors.flat().flatMap(inner => {
    if (inner.code === "invalid_union") return unionExpectations(inner);
    return inner.code === "invalid_type" && inner.path.length === 0
      ? [expectation(inner.expected, [], null)]
      : [];
  });
  return [...new Set(kinds)];
}

function size(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const exclusive = issue.inclusive === false;
  const [bound, limit] =
    issue.code === "too_small"
      ? [exclusive ? "above" : "at least", issue.minimum]
      : ([exclusive ? "below" : "at most", issue.maximum] as const);
  if (issue.origin === "string")
    return issue.code === "too_small" ? "text that is not empty" : `${bound} ${limit} characters`;
  return issue.origin === "array" ? `${bound} ${limit} in the list` : `${bound} ${limit}`;
}

/** What zod found wrong, told in the project's vocabulary. `data` is what was parsed. */
export function problems(issue: z.core.$ZodIssue, data: unknown): Problem[] {
  const path = pathText(issue.path);
  const value = valueAt(data, issue.path);
  const wrong = (allowed: string): Problem[] => [
    value === undefined
      ? {path, fault: "missing", what: "value", allowed: `allowed: ${allowed}`}
      : {path, fault: "invalid", what: `value: found ${found(value)}`, allowed: `allowed: ${allowed}`}
  ];
  const oneOf = (values: readonly unknown[]): Problem[] =>
    value === undefined
      ? wrong(values.join(", "))
      : [
          {
            path,
            fault: "unknown",
            what: found(value),
            allowed: allowedWords(String(value), values.map(String))
          }
        ];

  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map(key => {
        const keys = allowedKeys(issue.path, data) ?? [];
        return {path, fault: "unknown", what: `key ${JSON.stringify(key)}`, allowed: allowedWords(key, keys)};
      });
    case "invalid_type":
      return wrong(expectation(issue.expected, issue.path, data));
    case "invalid_value":
      return oneOf(issue.values);
    case "too_small":
    case "too_big":
      return wrong(size(issue));
    case "invalid_union":
      if ("options" in issue && issue.options !== undefined) return oneOf(issue.options);
      return wrong(unionExpectations(issue).join(", "));
    case "custom": {
      const {fault, what, allowed} = issue.params as {fault: Fault; what: string; allowed?: string};
      return [{path, fault, what, allowed: allowed ?? null}];
    }
    default:
      return wrong(issue.message);
  }
}
