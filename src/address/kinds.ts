import type {Field, Flag, Ignored, Parsed} from "./field.js";

/** What every field of one key declares, whatever its kind. */
export interface Declared<Of> {
  readonly key: string;
  /** What it is called in a message, where that is not its key. */
  readonly what?: string | ((of: Of) => string);
  /** The option of the command, with its argument, and its help. */
  readonly flag?: Omit<Flag, "key">;
}

/** What a text comes to: a value, beside it what was not understood of it; only the latter where nothing was. */
export type Read<Value> = Parsed<Value> | {readonly ignored: readonly Ignored[]};

interface OneKey<Of, Value> extends Declared<Of> {
  readonly standard: (of: Of) => Value;
  readonly read: (text: string, of: Of) => Read<Value>;
  /** Null for what no address says. */
  readonly write: (value: Value, of: Of) => string | null;
  readonly allowed?: Field<Of, Value>["allowed"];
}

/** A field that one key says. */
export function field<Of, Value>({key, what = key, flag, ...kind}: OneKey<Of, Value>): Field<Of, Value> {
  const {standard, read, write, allowed} = kind;
  return {
    keys: [key],
    flags: flag === undefined ? [] : [{...flag, key}],
    what: typeof what === "string" ? () => what : what,
    applies: () => true,
    standard,
    parse(given, of) {
      const text = given.get(key);
      if (text === undefined) return {value: standard(of), ignored: []};
      const found = read(text, of);
      return "value" in found ? found : {value: standard(of), ignored: found.ignored};
    },
    format(value, of): Readonly<Record<string, string>> {
      const text = write(value, of);
      return text === null || text === write(standard(of), of) ? {} : {[key]: text};
    },
    ...(allowed !== undefined && {allowed})
  };
}

/** A field with a list of words to choose from. */
export interface WordField<Of, Value, Word extends string = string> extends Field<Of, Value> {
  readonly words: (of: Of) => readonly Word[];
}

interface Words<Of, Word extends string> extends Declared<Of> {
  readonly words: (of: Of) => readonly Word[];
  /** Words that other analyses allow. */
  readonly elsewhere?: readonly string[];
  /** What a message says where there are no words. */
  readonly none?: string;
}

/** One of a list of words. */
export const word = <Of, Word extends string>(
  declared: Words<Of, Word> & {readonly standard: (of: Of) => Word}
): WordField<Of, Word, Word> => wordOr<Of, Word, Word>(declared);

/** One of a list of words, or none of them. */
export const perhaps = <Of, Word extends string>(
  declared: Words<Of, Word>
): WordField<Of, Word | null, Word> => wordOr<Of, Word, Word | null>({...declared, standard: () => null});

function wordOr<Of, Word extends string, Value extends Word | null>({
  words,
  elsewhere = [],
  none,
  ...declared
}: Words<Of, Word> & {readonly standard: (of: Of) => Value}): WordField<Of, Value | Word, Word> {
  const one = field<Of, Value | Word>({
    ...declared,
    read: (text, of) => oneOf(declared.key, text, words(of)),
    write: value => value
  });
  return {
    ...one,
    words,
    isElsewhere: text => elsewhere.includes(text),
    allowed: of => (none !== undefined && words(of).length === 0 ? none : null)
  };
}

/** Several of a list of words, in the order they are said, each once. */
export function several<Of>({
  words,
  ...declared
}: Declared<Of> & {readonly words: (of: Of) => readonly string[]}): WordField<Of, readonly string[]> {
  const some = field<Of, readonly string[]>({
    ...declared,
    standard: () => [],
    read: (text, of) => someOf(declared.key, text, words(of)),
    write: values => values.join(",")
  });
  return {...some, words};
}

/** The least and the most a number may be. */
export interface Limits {
  readonly least: number;
  readonly most: number;
}

/** A field of whole numbers with limits. */
export interface NumberField<Of, Value = number> extends Field<Of, Value> {
  readonly limits: (of: Of) => Limits;
}

const grouped = new Intl.NumberFormat("en-GB");

/** A whole number within limits. `range` words them for a message of the command: `1 to 999,999` when it does not. */
export function wholeNumber<Of, Value extends number | null = number>({
  limits,
  range = (least, most) => `${least} to ${most}`,
  ...declared
}: Declared<Of> & {
  readonly limits: (of: Of) => Limits;
  readonly standard: (of: Of) => Value | number;
  readonly range?: (least: string, most: string) => string;
}): NumberField<Of, Value | number> {
  const {key} = declared;
  const number = field<Of, Value | number>({
    ...declared,
    read(text, of) {
      const {least, most} = limits(of);
      const value = /^(0|[1-9]\d*)$/.test(text) ? Number(text) : Number.NaN;
      return value >= least && value <= most
        ? {value, ignored: []}
        : refused({key, value: text, fault: "invalid", allowed: [`${least} … ${most}`]});
    },
    write: value => (value === null ? null : String(value))
  });
  return {
    ...number,
    limits,
    allowed(of) {
      const {least, most} = limits(of);
      return `allowed: ${range(grouped.format(least), grouped.format(most))}`;
    }
  };
}

/** Yes where it is said: an option of the command without an argument. */
export function yes<Of>({flag, ...declared}: Declared<Of>): Field<Of, boolean> {
  const {key} = declared;
  return field<Of, boolean>({
    ...declared,
    ...(flag !== undefined && {flag: {...flag, says: "yes"}}),
    standard: () => false,
    read: text =>
      text === "yes"
        ? {value: true, ignored: []}
        : refused({key, value: text, fault: "unknown", allowed: ["yes"]}),
    write: value => (value ? "yes" : null)
  });
}

/** Any text, or none. */
export function text<Of>(declared: Declared<Of>): Field<Of, string | null> {
  return field<Of, string | null>({
    ...declared,
    standard: () => null,
    read: value => ({value, ignored: []}),
    write: value => value
  });
}

/** A field whose options only say something beside another option of the command. */
export function beside<One extends {readonly flags: readonly Flag[]}>(option: string, one: One): One {
  const flags = one.flags.map(flag => ({...flag, with: option, help: `with ${option}: ${flag.help}`}));
  return {...one, flags};
}

/** Nothing was understood. */
export const refused = (...ignored: readonly Ignored[]): {readonly ignored: readonly Ignored[]} => ({
  ignored
});

/** The word of a list that a text is. */
export function oneOf<Word extends string>(key: string, value: string, allowed: readonly Word[]): Read<Word> {
  const found = allowed.find(each => each === value);
  return found === undefined ? refused({key, value, fault: "unknown", allowed}) : {value: found, ignored: []};
}

/** The parts of a list that are known, each once; the others are named. Commas read well and need no escaping. */
export function someOf(key: string, value: string, allowed: readonly string[]): Parsed<readonly string[]> {
  const said = value === "" ? [] : value.split(",");
  const parts = [...new Set(said.map(part => (allowed.includes(part) ? part : part.trim())))];
  return {
    value: parts.filter(part => allowed.includes(part)),
    ignored: parts
      .filter(part => !allowed.includes(part))
      .map(part => ({key, value: part, fault: "unknown", allowed}))
  };
}
