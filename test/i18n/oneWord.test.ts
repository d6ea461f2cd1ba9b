import {readdirSync, readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import ts from "typescript";
import {describe, expect, test} from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (file: string) => readFileSync(`${root}${file}`, "utf8");

/** What readers see: words and pages of each language, and what the command prints, which is English. */
const rooms = {
  Danish: {folders: ["src/da", "src/i18n"], file: /^src\/da\/.*\.(md|ts)$|\/da\.ts$/},
  English: {folders: ["src/en", "src/i18n", "src/cli"], file: /^src\/(en|cli)\/.*\.(md|ts)$|\/en\.ts$/}
} as const;
type Tongue = keyof typeof rooms;
const tongues: readonly Tongue[] = ["English", "Danish"];

/** A table of docs/words.md, found by its first heading: rows of cells. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const lines = read("docs/words.md").split("\n");
  const start = lines.findIndex(line => line.startsWith(`| ${heading} |`)) + 2;
  const end = lines.findIndex((line, at) => at >= start && !line.startsWith("|"));
  return lines.slice(start, end === -1 ? undefined : end).map(line =>
    line
      .split("|")
      .slice(1, -1)
      .map(cell => cell.trim())
  );
}

const forbidden: Readonly<Record<Tongue, readonly string[]>> = {
  English: rowsUnder("idea").flatMap(cells => cells[2].split(", ")),
  Danish: rowsUnder("idea").flatMap(cells => cells[4].split(", "))
};
const allowed = (tongue: Tongue) =>
  rowsUnder("where").flatMap(([of, words]) => (of === tongue ? [words] : []));

/** String and template texts of a program that are said to somebody: not module names, keys, types or comparisons. */
function textsIn(program: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node) => {
    const {parent} = node;
    if (ts.isStringLiteral(node)) {
      const silent =
        ts.isImportDeclaration(parent) ||
        ts.isExportDeclaration(parent) ||
        ts.isLiteralTypeNode(parent) ||
        ts.isBinaryExpression(parent) ||
        (ts.isPropertyAssignment(parent) && parent.name === node);
      if (!silent) texts.push(node.text);
    } else if (ts.isNoSubstitutionTemplateLiteral(node)) {
      texts.push(node.text);
    } else if (ts.isTemplateExpression(node)) {
      texts.push([node.head.text, ...node.templateSpans.map(({literal}) => literal.text)].join("…"));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("program.ts", program, ts.ScriptTarget.Latest, true));
  return texts;
}

/** Prose of a page, and what its cells say. */
function textsOf(file: string): readonly string[] {
  const text = read(file);
  if (file.endsWith(".ts")) return textsIn(text);
  const cells = [...text.matchAll(/^```[jt]s[^\n]*\n(.*?)^```$/gms)];
  return [
    ...text.replace(/^```.*?^```$/gms, "").split("\n"),
    ...cells.flatMap(([, program]) => textsIn(program))
  ];
}

const files = (tongue: Tongue) =>
  rooms[tongue].folders.flatMap(folder =>
    readdirSync(`${root}${folder}`, {recursive: true, encoding: "utf8"})
      .map(file => `${folder}/${file}`)
      .filter(file => rooms[tongue].file.test(file))
  );

const wordIn = (words: readonly string[]) =>
  new RegExp(`(?<![\\p{L}-])(${words.join("|")})(?![\\p{L}])`, "iu");

/** Forbidden words in a text, what is allowed taken out. */
function faults(text: string, tongue: Tongue): boolean {
  const rest = allowed(tongue).reduce((left, words) => left.replace(new RegExp(words, "gi"), ""), text);
  return wordIn(forbidden[tongue]).test(rest);
}

describe("one word for one idea (docs/words.md)", () => {
  test("the tables were found, and the files", () => {
    for (const tongue of tongues) {
      expect(forbidden[tongue].length).toBeGreaterThan(15);
      expect(allowed(tongue).length).toBeGreaterThan(2);
      expect(files(tongue).length).toBeGreaterThan(25);
    }
  });

  test.each(tongues)("%s uses no word that the rule gives to no idea", tongue => {
    const found = files(tongue).flatMap(file =>
      textsOf(file)
        .filter(text => faults(text, tongue))
        .map(text => `${file}: ${text}`)
    );
    expect(found).toEqual([]);
  });

  test.each(tongues)("%s has no exception that is not needed", tongue => {
    const texts = files(tongue).flatMap(textsOf);
    const idle = allowed(tongue).filter(
      words => !wordIn(forbidden[tongue]).test(words) || !texts.some(text => text.includes(words))
    );
    expect(idle).toEqual([]);
  });

  test("finds a forbidden word in a sentence, in a template and in a cell of a page, and no key or type", () => {
    expect(faults("Luck alone would do.", "English")).toBe(true);
    expect(faults("En bedre plads", "Danish")).toBe(true);
    expect(faults("en arbejdsplads", "Danish")).toBe(false);
    expect(faults("The place", "English")).toBe(false);
    expect(
      textsIn('import "luck"; const a: "luck" = `by luck`; f({"luck": "chance"}, `\u0024{a} luck`);')
    ).toEqual(["by luck", "chance", "… luck"]);
  });
});
