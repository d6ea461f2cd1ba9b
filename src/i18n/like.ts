/** What a sentence is told, by name, written out. */
export type Parts<Name extends string> = Readonly<Record<Name, string>>;

/** What Danish has to be, given what English is: the same names, other words, functions of the same arguments. */
export type Like<English> = English extends string
  ? string
  : English extends (...told: infer Told) => string
    ? (...told: Told) => string
    : English extends readonly unknown[]
      ? {readonly [Index in keyof English]: Like<English[Index]>}
      : {readonly [Name in keyof English]: Like<English[Name]>};

/**
 * Paths of what Danish has and English has not, and of Danish functions that take another number of arguments. The
 * compiler would let both pass.
 */
export type Unlike<English, Danish, Path extends string = ""> = English extends string | readonly unknown[]
  ? never
  : English extends (...told: infer Told) => string
    ? Danish extends (...told: infer DanishTold) => string
      ? Told["length"] extends DanishTold["length"]
        ? never
        : Path
      : Path
    : {
        [Name in keyof Danish & string]: Name extends keyof English
          ? Unlike<English[Name], Danish[Name], `${Path}.${Name}`>
          : `${Path}.${Name}`;
      }[keyof Danish & string];
