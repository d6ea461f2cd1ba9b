/** The languages of the workbook: Danish under /da/, English under /en/. */
export const languages = ["da", "en"] as const;

export type Language = (typeof languages)[number];

export function otherLanguage(language: Language): Language {
  return language === "da" ? "en" : "da";
}

/** The language a page is in, by its path; English where the path does not say. */
export function languageOf(path: string): Language {
  return /^\/da(\/|$)/.test(path) ? "da" : "en";
}
