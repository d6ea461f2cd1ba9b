import type {Language} from "./language.js";

/** U+202F: keeps a number and its sign or unit on one line. */
const thin = "\u202f";
const locales = {da: "da-DK", en: "en-GB"} as const;

/** How one language writes the numbers of a benchmark. Shares come in as fractions; minus is U+2212. */
export interface Format {
  readonly language: Language;
  /** 15,012 */
  integer(value: number): string;
  /** 1,234.5, with as many decimals as asked for (1 unless told). */
  decimal(value: number, digits?: number): string;
  /** +13.4; zero has no sign. */
  signed(value: number, digits?: number): string;
  /** 0.431 as 43.1 % */
  share(value: number): string;
  /** 0.874 as 87 %. Never none or all: what is counted in draws could always have come out one more. */
  probability(value: number): string;
  /** 0.431 as 43.1, where a heading already says per cent. */
  percent(value: number): string;
  /** 0.134 as +13.4, where a heading already says percentage points. */
  points(value: number): string;
  /** 0.134 as "13.4 percentage points", without a sign. */
  gap(value: number): string;
  /** A place in a ranking of which `count` share the mean rank `rank`: 4, or 3–4. */
  rank(rank: number, count?: number): string;
  /** 1st, 2nd; nr. 1 */
  ordinal(rank: number, count?: number): string;
  /** Billund, Herlev and Skive */
  list(names: readonly string[]): string;
  compare(a: string, b: string): number;
}

function english(place: string): string {
  const last = place.match(/\d+$/)?.[0] ?? "";
  const ending = /(^|[^1])[123]$/.exec(last);
  const suffix = ending === null ? "th" : {1: "st", 2: "nd", 3: "rd"}[last.at(-1) as "1" | "2" | "3"];
  return `${place}${suffix}`;
}

const made = new Map<Language, Format>();

export function format(language: Language): Format {
  const known = made.get(language);
  if (known !== undefined) return known;
  const locale = locales[language];
  const numbers = [0, 1, 2, 3, 4].map(
    digits => new Intl.NumberFormat(locale, {minimumFractionDigits: digits, maximumFractionDigits: digits})
  );
  const names = new Intl.ListFormat(locale, {type: "conjunction"});
  const collator = new Intl.Collator(language === "da" ? "da" : "en");
  const decimal = (value: number, digits = 1) => {
    const text = numbers[digits].format(Math.abs(value));
    return value < 0 && /[1-9]/.test(text) ? `\u2212${text}` : text;
  };
  const signed = (value: number, digits = 1) => {
    const text = decimal(value, digits);
    return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
  };
  const percent = language === "da" ? "\u00a0pct." : `${thin}%`;
  const rank = (place: number, count = 1) =>
    count === 1 ? `${place}` : `${place - (count - 1) / 2}–${place + (count - 1) / 2}`;
  const result: Format = {
    language,
    integer: value => decimal(value, 0),
    decimal,
    signed,
    share: value => `${decimal(100 * value)}${percent}`,
    probability: value =>
      value < 0.01
        ? `under 1${percent}`
        : value > 0.99
          ? `over 99${percent}`
          : `${decimal(100 * value, 0)}${percent}`,
    percent: value => decimal(100 * value),
    points: value => signed(100 * value),
    gap: value => `${decimal(100 * value)} ${language === "da" ? "procentpoint" : "percentage points"}`,
    rank,
    ordinal: (place, count) =>
      language === "da" ? `nr.\u00a0${rank(place, count)}` : english(rank(place, count)),
    list: items => names.format(items),
    compare: collator.compare
  };
  made.set(language, result);
  return result;
}
