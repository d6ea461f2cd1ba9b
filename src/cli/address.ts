import {type Ignored, keysOf, parseState, type State} from "../address/index.js";
import {InputError} from "../engine/index.js";
import {allowedWords} from "../spec/nearest.js";
import type {Spec} from "../spec/schema.js";

/** An analysis as the reader named it, and the query of a page's address, where there was one. */
export interface Named {
  readonly analysis: string;
  readonly query: string | null;
}

/** Splits `refugee?without=danish`, or the whole address of an analysis' page, into the analysis and its query. */
export function splitAddress(text: string): Named {
  const [path, query] = /^([^?]*)(?:\?([^#]*))?/s.exec(text)?.slice(1) ?? [text];
  if (query === undefined) return {analysis: text, query: null};
  const page = /^https?:\/\/.*\/([^/]+?)(?:\.html)?$/.exec(path);
  return {analysis: page?.[1] ?? path, query};
}

/** What an address chooses. Unlike a page, which shows what it can, the command refuses what it does not understand. */
export function readAddress(spec: Spec, query: string, units: readonly string[]): State {
  const {state, ignored} = parseState(query, spec, units);
  if (ignored.length > 0) throw complaint(spec, ignored[0]);
  return state;
}

function complaint(spec: Spec, {key, value, fault, allowed}: Ignored): InputError {
  if (allowed === null) {
    return new InputError(fault, `key ${JSON.stringify(key)} in the address`, {
      allowed: allowedWords(key, keysOf(spec))
    });
  }
  return new InputError(fault, `value ${JSON.stringify(value)}`, {
    where: `address: ${key}`,
    allowed: allowedWords(value, allowed)
  });
}
