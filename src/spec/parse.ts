import {LineCounter, parseDocument} from "yaml";
import {InputError} from "../engine/index.js";
import {type Problem, problems, problemText} from "./problems.js";
import type {Spec} from "./schema.js";
import {specSchema} from "./specSchema.js";

/** One error for everything that is wrong, a line for each, the first fault deciding its kind. */
function complaint(found: readonly Problem[], where: string): InputError {
  const error = new InputError(found[0].fault, found[0].what);
  error.message = found.map(problem => `${where}: ${problemText(problem)}`).join("\n");
  return error;
}

function parseYaml(text: string, where: string): unknown {
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false});
  if (document.errors.length > 0) {
    const found = document.errors.map(({pos, message}): Problem => {
      const {line, col} = lines.linePos(pos[0]);
      return {path: `line ${line} column ${col}`, fault: "invalid", what: `YAML: ${message}`, allowed: null};
    });
    throw complaint(found, where);
  }
  try {
    return document.toJS();
  } catch (error) {
    throw new InputError("invalid", `YAML: ${(error as Error).message}`, {where});
  }
}

/**
 * Reads a spec from YAML text. `where` is how messages name it, such as `data/analyses/refugee.yaml`.
 * Throws an InputError that lists every problem, one a line: `where: path: what was found; what is allowed`.
 */
export function parseSpec(text: string, where: string): Spec {
  const data = parseYaml(text, where);
  if (data === null || data === undefined) {
    throw new InputError("missing", "spec: the file is empty", {
      where,
      allowed: "allowed: a mapping with id, title, …"
    });
  }
  const result = specSchema.safeParse(data);
  if (result.success) return result.data;
  throw complaint(
    result.error.issues.flatMap(issue => problems(issue, data)),
    where
  );
}
