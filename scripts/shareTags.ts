import {type Language, languageOf, otherLanguage, words} from "../src/i18n/index.js";

const locales: Readonly<Record<Language, string>> = {da: "da_DK", en: "en_GB"};
const longest = 270;

/** Where the picture of a shared link lies in a built site. */
export const sharePicture = (language: Language) => `images/share-${language}.png`;

/**
 * What a page says of itself to search engines and to whoever shares a link to it: a description, and Open Graph's
 * title, picture, kind and language (https://ogp.me). Open Graph wants whole addresses. Where the site will lie is known
 * only to whoever builds it for that `address` (ending in a slash); without one, the picture's is relative to the page.
 */
export function shareTags(html: string, path: string, address: string | null = null): string {
  const language = languageOf(`/${path}`);
  const {name} = words(language).site;
  const title = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? name;
  const description = descriptionOf(html, language);
  const up = "../".repeat(path.split("/").length - 1);
  const graph: readonly (readonly [string, string])[] = [
    ["title", title.replace(` | ${name}`, "")],
    ["description", description],
    ["type", "website"],
    ["site_name", name],
    ["locale", locales[language]],
    ["locale:alternate", locales[otherLanguage(language)]],
    ["image", `${address ?? up}${sharePicture(language)}`],
    ["image:type", "image/png"],
    ["image:width", "1200"],
    ["image:height", "630"],
    ["image:alt", words(language).start.title],
    ...(address === null ? [] : ([["url", `${address}${path.replace(/(^|\/)index\.html$/, "$1")}`]] as const))
  ];
  const tag = (attribute: string, key: string, content: string) =>
    `<meta ${attribute}="${key}" content="${content.replaceAll('"', "&quot;")}">`;
  return [
    tag("name", "description", description),
    ...graph.map(([key, content]) => tag("property", `og:${key}`, content))
  ].join("\n");
}

/** The first paragraph under the heading, as many whole sentences as fit, and whether the people are synthetic. */
function descriptionOf(html: string, language: Language): string {
  const other = new RegExp(`<section lang="${otherLanguage(language)}">.*?</section>`, "s");
  const paragraph = /<h1[^>]*>.*?<p[^>]*>(.*?)<\/p>/s.exec(html.replace(other, ""))?.[1] ?? "";
  const text = paragraph
    .replace(/ · <a href="#.*?<\/a>/gs, "")
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim();
  let [said, ...rest] = text.split(/(?<=[.?!]) (?=\p{Lu})/u);
  for (const sentence of rest) {
    if (said.length + 1 + sentence.length > longest) break;
    said += ` ${sentence}`;
  }
  if (!html.includes('class="synthetic-label"')) return said;
  return `${said}${/[.?!]$/.test(said) ? "" : "."} ${words(language).synthetic.title}.`;
}
