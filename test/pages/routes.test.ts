import {existsSync, readdirSync, readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {languages} from "../../src/i18n/index.js";
import {acrossAnalyses, fromStart, inOtherLanguage, navigation, routes} from "../../src/pages/routes.js";

const cellsOf = (file: string) =>
  [...readFileSync(file, "utf8").matchAll(/```js(?: echo)?\n(.*?)\n```/gs)].map(([, cell]) => cell);
const withoutWords = (cell: string) => cell.replace(/"[^"]*"/g, '""');

describe("the routes", () => {
  test("name every page that is written by hand, and no other", () => {
    for (const language of languages) {
      const written = readdirSync(`src/${language}`).filter(file => file.endsWith(".md"));
      expect(written.sort()).toEqual(routes.map(({name}) => `${name[language]}.md`).sort());
    }
  });

  test.each(routes.map(route => [route.id, route] as const))(
    "%s has the same cells in both languages, besides words",
    (_, {name}) => {
      const [da, en] = languages.map(language => cellsOf(`src/${language}/${name[language]}.md`));
      expect(da.length).toBeGreaterThan(0);
      expect(da.map(withoutWords)).toEqual(en.map(withoutWords));
    }
  );

  test.each(routes.filter(({id}) => id !== "notebook").map(route => [route.id, route] as const))(
    "%s takes its cells from one place",
    (id, {name}) => {
      expect(existsSync(`src/pages/cells/${id}Cell.ts`)).toBe(true);
      for (const language of languages)
        for (const cell of cellsOf(`src/${language}/${name[language]}.md`))
          expect(cell).toMatch(
            /^import \{\w+\} from "\.\.\/(pages\/cells|components)\/\w+\.js";\ndisplay\(.*\);$/
          );
    }
  );

  test("lead from the start page to each page across the analyses, and say what is on it", () => {
    const listed = acrossAnalyses("da");
    expect(listed.map(({to}) => to)).toEqual(["./kort", "./forloeb", "./indsats", "./evidens"]);
    for (const {label, about} of listed) expect(label.length * about.length).toBeGreaterThan(0);
    expect(fromStart("notebook", "en")).toBe("./notebook");
  });

  test("are what the header leads to, after the start page", () => {
    expect(navigation("en").map(({to}) => to)).toEqual([
      "/en/",
      "/en/map",
      "/en/courses",
      "/en/effort",
      "/en/evidence",
      "/en/notebook",
      "/en/method"
    ]);
    expect(navigation("da").map(({to}) => to)).toEqual([
      "/da/",
      "/da/kort",
      "/da/forloeb",
      "/da/indsats",
      "/da/evidens",
      "/da/notesbog",
      "/da/metode"
    ]);
  });

  test("lead to the other language and back", () => {
    for (const language of languages)
      for (const {to} of navigation(language)) {
        const other = inOtherLanguage(to);
        expect(other).not.toBe(to);
        expect(inOtherLanguage(other)).toBe(to);
      }
  });
});
