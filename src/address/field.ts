/** Something in an address that was not understood, and is left out. */
export interface Ignored {
  readonly key: string;
  readonly value: string;
  readonly fault: "unknown" | "invalid";
  /** What would have been understood, for a key that is known; null for a key that is not. */
  readonly allowed: readonly string[] | null;
}

/** What was said, by key. */
export type Given = ReadonlyMap<string, string>;

/** A value, the default where nothing was understood, and what was not. */
export interface Parsed<Value> {
  readonly value: Value;
  readonly ignored: readonly Ignored[];
}

/** An option of the command that says a key of a field. */
export interface Flag {
  /** With its argument, as commander has it: `--min-size <n>`. */
  readonly option: string;
  readonly help: string;
  readonly key: string;
  /** What the option says of its key, where it takes no argument. */
  readonly says?: string;
  /** The option without which this one says nothing. */
  readonly with?: string;
}

/**
 * One thing a reader chooses, declared once: how an address and the command say it, what is allowed, and what holds where
 * nothing is said. `Of` is what these depend on, such as the definition of an analysis.
 */
export interface Field<Of, Value> {
  /** Keys that say it in an address: most often one. */
  readonly keys: readonly string[];
  /** Options of the command that say it; none for what only a page has. */
  readonly flags: readonly Flag[];
  /** What it is called in a message: `smallest size`. */
  readonly what: (of: Of) => string;
  /** Whether there is such a choice at all. */
  readonly applies: (of: Of) => boolean;
  readonly standard: (of: Of) => Value;
  readonly parse: (given: Given, of: Of) => Parsed<Value>;
  /** What an address says of a value, key by key; nothing of the default. */
  readonly format: (value: Value, of: Of) => Readonly<Record<string, string>>;
  /** What is allowed, as a message of the command words it; null or nothing where it lists the words. */
  readonly allowed?: (of: Of) => string | null;
  /** Whether a word that is not allowed is one of some other analysis. */
  readonly isElsewhere?: (word: string) => boolean;
}

/** All that is chosen on a page: a field for each part of its state. */
export type Fields<Of, State> = {readonly [Key in keyof State]: Field<Of, State[Key]>};

/** A page's choices as the query of its address, and back. */
export interface Codec<State> {
  /** With or without its question mark. What is not understood is left out and said. */
  parse(query: string): {readonly state: State; readonly ignored: readonly Ignored[]};
  /** Without its question mark; empty for the default. */
  format(state: State): string;
}

function keyed<Of, State extends object>(fields: Fields<Of, State>): readonly Extract<keyof State, string>[] {
  const keys: Extract<keyof State, string>[] = [];
  for (const key in fields) keys.push(key);
  return keys;
}

/** A value per field. */
export function stateOf<Of, State extends object>(
  fields: Fields<Of, State>,
  value: <Key extends keyof State>(field: Field<Of, State[Key]>, key: Key) => State[Key]
): State {
  return Object.fromEntries(keyed(fields).map(key => [key, value(fields[key], key)])) as State;
}

/** The keys that an address may say. */
export function keysIn<Of, State extends object>(fields: Fields<Of, State>, of: Of): readonly string[] {
  return keyed(fields).flatMap(key => (fields[key].applies(of) ? fields[key].keys : []));
}

/** What holds where nothing is said. */
export function standardOf<Of, State extends object>(fields: Fields<Of, State>, of: Of): State {
  return stateOf(fields, field => field.standard(of));
}

/** The codec of fields: of a key that is said twice the first counts; what is left out is said in the query's order. */
export function codecOf<Of, State extends object>(fields: Fields<Of, State>, of: Of): Codec<State> {
  const keys = keysIn(fields, of);
  return {
    parse(query) {
      const said = [...new URLSearchParams(query)];
      const given = new Map<string, string>();
      const ignored: {readonly at: number; readonly one: Ignored}[] = [];
      said.forEach(([key, value], at) => {
        const first = given.get(key);
        if (!keys.includes(key)) ignored.push({at, one: {key, value, fault: "unknown", allowed: null}});
        else if (first !== undefined)
          ignored.push({at, one: {key, value, fault: "invalid", allowed: [`${key}=${first}`]}});
        else given.set(key, value);
      });
      const state = stateOf(fields, field => {
        const parsed = field.parse(given, of);
        for (const one of parsed.ignored) ignored.push({at: said.findIndex(([key]) => key === one.key), one});
        return parsed.value;
      });
      return {state, ignored: ignored.sort((a, b) => a.at - b.at).map(({one}) => one)};
    },
    format: state =>
      keyed(fields)
        .flatMap(key => Object.entries(fields[key].format(state[key], of)))
        .map(([key, value]) => `${key}=${encoded(value)}`)
        .join("&")
  };
}

/** Half a character cannot be encoded, and a comma need not be. */
const encoded = (value: string) =>
  encodeURIComponent(value.replace(/\p{Surrogate}/gu, "\ufffd")).replaceAll("%2C", ",");
