import {type Language, languageOf, otherLanguage, type Words, words} from "../i18n/index.js";

interface Named {
  /** The last part of the page's address in each language. */
  readonly name: Readonly<Record<Language, string>>;
}

/** A page across the analyses, which the start page lists with a line of what is on it. */
interface AcrossRoute extends Named {
  readonly id: keyof Words["start"]["pages"];
  readonly across: true;
}

/** A page of how it is done. */
interface HowRoute extends Named {
  readonly id: "notebook" | "method";
  readonly across: false;
}

/**
 * A page that is written by hand in each language, `src/<language>/<name>.md`: prose, and the cells of
 * `pages/cells/<id>Cell.ts`. What it is called stands among the words of the site, by the same id.
 */
export type Route = AcrossRoute | HowRoute;

/** Every such page, in the order of the navigation. */
export const routes: readonly Route[] = [
  {id: "map", name: {da: "kort", en: "map"}, across: true},
  {id: "courses", name: {da: "forloeb", en: "courses"}, across: true},
  {id: "effort", name: {da: "indsats", en: "effort"}, across: true},
  {id: "evidence", name: {da: "evidens", en: "evidence"}, across: true},
  {id: "notebook", name: {da: "notesbog", en: "notebook"}, across: false},
  {id: "method", name: {da: "metode", en: "method"}, across: false}
];

const pathOf = ({name}: Route, language: Language): string => `/${language}/${name[language]}`;

/** What the header leads to: the start page, then every route. */
export function navigation(language: Language): readonly {readonly to: string; readonly label: string}[] {
  const {site} = words(language);
  return [
    {to: `/${language}/`, label: site.start},
    ...routes.map(route => ({to: pathOf(route, language), label: site[route.id]}))
  ];
}

/** What the start page lists: each page across the analyses, from there, with what is on it. */
export function acrossAnalyses(
  language: Language
): readonly {readonly to: string; readonly label: string; readonly about: string}[] {
  const {site, start} = words(language);
  return routes.flatMap(route =>
    route.across
      ? [{to: fromStart(route.id, language), label: site[route.id], about: start.pages[route.id]}]
      : []
  );
}

/** A page as the start page of its language links to it. */
export function fromStart(id: Route["id"], language: Language): string {
  const route = routes.find(route => route.id === id);
  if (route === undefined) throw new Error(`unknown page ${id}`);
  return `./${route.name[language]}`;
}

/** The same page in the other language; analyses and the start page are called the same in both. */
export function inOtherLanguage(path: string): string {
  const language = languageOf(path);
  const other = otherLanguage(language);
  const route = routes.find(route => pathOf(route, language) === path);
  if (route !== undefined) return pathOf(route, other);
  return path.replace(/^\/(da|en)\//, `/${other}/`).replace(/\/index$/, "/");
}
