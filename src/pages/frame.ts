import {type Language, languageOf, languages, otherLanguage, words} from "../i18n/index.js";
import {page} from "./text.js";

interface PageInfo {
  readonly path: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const fonts = ["source-sans-3-latin-wght-normal", "source-serif-4-latin-wght-normal"];
/** Pages that are called something else in the other language. */
const twins: readonly Readonly<Record<Language, string>>[] = [
  {da: "/da/notesbog", en: "/en/notebook"},
  {da: "/da/metode", en: "/en/method"},
  {da: "/da/kort", en: "/en/map"},
  {da: "/da/indsats", en: "/en/effort"},
  {da: "/da/evidens", en: "/en/evidence"},
  {da: "/da/forloeb", en: "/en/courses"}
];
const [notebook, method, map, effort, evidence, courses] = twins;

/** The smaller one is for browsers that do not draw SVG; it is asked for by name, so no page asks for `/favicon.ico`. */
const icons = page`<link rel="icon" href="/images/icon.ico" sizes="32x32"><link rel="icon" href="/images/icon.svg" type="image/svg+xml">`;

/**
 * Icon, fonts, and what Framework's own page shell lacks: the language of the page and leave to zoom. The build writes both
 * into the pages themselves, takes the script out again and preloads the fonts; in preview, where fonts have other
 * addresses in the stylesheet than here, the script and a hint are all there is.
 */
export function head({path}: PageInfo): string {
  const preloads = fonts.map(
    font => page`<link rel="prefetch" as="font" type="font/woff2" crossorigin href="/fonts/${font}.woff2">`
  );
  return page`${icons}${preloads}<link rel="stylesheet" href="/fonts/fonts.css">
<script id="shell">document.documentElement.lang = "${languageOf(path)}"; document.querySelector("meta[name=viewport]").content = "width=device-width, initial-scale=1";</script>`
    .html;
}

/** Pages with synthetic people say so among their keywords, the one place where front matter takes words of ours. */
export const syntheticKeyword = "synthetic people";

function isSynthetic({keywords}: PageInfo["data"]): boolean {
  return Array.isArray(keywords) && keywords.includes(syntheticKeyword);
}

/** The same page in the other language. */
function inOtherLanguage(path: string): string {
  const language = languageOf(path);
  const other = otherLanguage(language);
  const twin = twins.find(pages => pages[language] === path);
  if (twin !== undefined) return twin[other];
  return path.replace(/^\/(da|en)\//, `/${other}/`).replace(/\/index$/, "/");
}

/** Who we are, where to go, whether the people are synthetic, and the other language. */
export function header({path, data}: PageInfo): string | null {
  if (!languages.some(language => path.startsWith(`/${language}/`))) return null;
  const language = languageOf(path);
  const other = otherLanguage(language);
  const text = words(language);
  const current = (to: string) => (path.replace(/index$/, "") === to ? page` aria-current="page"` : null);
  const links = [
    {to: `/${language}/`, label: text.site.start},
    {to: map[language], label: text.site.map},
    {to: courses[language], label: text.site.courses},
    {to: effort[language], label: text.site.effort},
    {to: evidence[language], label: text.site.evidence},
    {to: notebook[language], label: text.site.notebook},
    {to: method[language], label: text.site.method}
  ];
  return page`<a class="skip" href="#content">${text.site.skip}</a>
<a class="home" href="/${language}/">${text.site.name}</a>
<nav aria-label="${text.site.pages}">${links.map(({to, label}) => page`<a href="${to}"${current(to)}>${label}</a>`)}</nav>
${isSynthetic(data) ? page`<a class="synthetic-label" href="#synthetic">${text.synthetic.label}</a>` : null}
<a class="other-language" lang="${other}" hreflang="${other}" href="${inOtherLanguage(path)}">${text.site.otherLanguage}</a>
<span id="content" tabindex="-1"></span>`.html;
}

export function footer({path}: PageInfo): string {
  return page`<p>${words(languageOf(path)).site.footer}</p>`.html;
}
