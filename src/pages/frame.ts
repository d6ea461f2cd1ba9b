import {languageOf, languages, otherLanguage, words} from "../i18n/index.js";
import {inOtherLanguage, navigation} from "./routes.js";
import {page} from "./text.js";

interface PageInfo {
  readonly path: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const fonts = ["source-sans-3-latin-wght-normal", "source-serif-4-latin-wght-normal"];

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

/** Who we are, where to go, whether the people are synthetic, and the other language. */
export function header({path, data}: PageInfo): string | null {
  if (!languages.some(language => path.startsWith(`/${language}/`))) return null;
  const language = languageOf(path);
  const other = otherLanguage(language);
  const text = words(language);
  const current = (to: string) => (path.replace(/index$/, "") === to ? page` aria-current="page"` : null);
  return page`<a class="skip" href="#content">${text.site.skip}</a>
<a class="home" href="/${language}/">${text.site.name}</a>
<nav aria-label="${text.site.pages}">${navigation(language).map(({to, label}) => page`<a href="${to}"${current(to)}>${label}</a>`)}</nav>
${isSynthetic(data) ? page`<a class="synthetic-label" href="#synthetic">${text.synthetic.label}</a>` : null}
<a class="other-language" lang="${other}" hreflang="${other}" href="${inOtherLanguage(path)}">${text.site.otherLanguage}</a>
<span id="content" tabindex="-1"></span>`.html;
}

export function footer({path}: PageInfo): string {
  return page`<p>${words(languageOf(path)).site.footer}</p>`.html;
}
