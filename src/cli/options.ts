import {type Command, Option} from "commander";
import type {Field, Flag, Ignored} from "../address/index.js";
import {InputError} from "../engine/index.js";
import {allowedWords} from "../spec/nearest.js";

/** What the reader said on the command line, by the options' names. */
export interface Options {
  readonly [option: string]: string | boolean | undefined;
}

/** Fields by any names: only their options count here. */
export type Optional = Readonly<Record<string, {readonly flags: readonly Flag[]}>>;

/** Adds the options of fields, with their help, in the fields' order. */
export function choosing(command: Command, fields: Optional): Command {
  for (const {flags} of Object.values(fields))
    for (const {option, help} of flags) command.option(option, help);
  return command;
}

/** Whether any of these fields is said. */
export const isSaid = (fields: Optional, options: Options): boolean =>
  Object.values(fields).some(({flags}) => saidOf(flags, options).length > 0);

/**
 * What the options say of a field, or its default.
 * @throws InputError for what is not allowed, with what is.
 */
export function readField<Of, Value>(field: Field<Of, Value>, options: Options, of: Of): Value {
  const said = saidOf(field.flags, options);
  if (said.length === 0) return field.standard(of);
  if (said.length > 1) {
    throw new InputError(
      "ambiguous",
      `choice of ${field.keys[0]}: ${said.map(({where}) => where).join(" and ")}`,
      {
        allowed: "allowed: one of them"
      }
    );
  }
  const [{flag, where, text}] = said;
  if (flag.with !== undefined && options[named(flag.with)] !== true) {
    throw new InputError("missing", flag.with, {where, allowed: `allowed: only together with ${flag.with}`});
  }
  if (!field.applies(of)) {
    throw new InputError("unsupported", `${field.what(of)} ${JSON.stringify(text)}`, {
      where,
      allowed: field.allowed?.(of) ?? "allowed: none"
    });
  }
  const {value, ignored} = field.parse(new Map([[flag.key, text]]), of);
  if (ignored.length > 0) throw complaint(field, ignored[0], where, of);
  return value;
}

const named = (option: string) => new Option(option).attributeName();

/** The options that say a field, and what they say of its key. */
function saidOf(flags: readonly Flag[], options: Options) {
  return flags.flatMap(flag => {
    const value = options[named(flag.option)];
    if (value === undefined || value === false) return [];
    const where = new Option(flag.option).long ?? flag.option;
    return [{flag, where, text: flag.says ?? String(value)}];
  });
}

function complaint<Of, Value>(
  field: Field<Of, Value>,
  {value, fault, allowed}: Ignored,
  where: string,
  of: Of
): InputError {
  const what = field.what(of);
  const detail = {where, allowed: field.allowed?.(of) ?? allowedWords(value, allowed ?? [])};
  if (value === "") return new InputError("missing", what, detail);
  const elsewhere = fault === "unknown" && field.isElsewhere?.(value) === true;
  return new InputError(elsewhere ? "unsupported" : fault, `${what} ${JSON.stringify(value)}`, detail);
}
