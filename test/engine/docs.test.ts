import {fileURLToPath} from "node:url";
import ts from "typescript";
import {describe, expect, test} from "vitest";

const engine = fileURLToPath(new URL("../../src/engine/", import.meta.url));
const program = ts.createProgram([`${engine}index.ts`], {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2023.d.ts"],
  types: [],
  strict: true
});
const checker = program.getTypeChecker();

type Complaint = "complains" | "does not";

/** What a declaration runs, its own closures included: whether it makes an InputError, and what it calls of the engine. */
interface Body {
  readonly complains: boolean;
  readonly calls: readonly ts.Declaration[];
}

const bodies = new Map<ts.Declaration, Body>();

function bodyOf(declaration: ts.Declaration): Body {
  const known = bodies.get(declaration);
  if (known !== undefined) return known;
  let complains = false;
  const calls: ts.Declaration[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && node.expression.getText() === "InputError") complains = true;
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) calls.push(...calledBy(node));
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(declaration, visit);
  const body = {complains, calls};
  bodies.set(declaration, body);
  return body;
}

/** The declarations that a call may run: of an overloaded function all of them. */
function calledBy(call: ts.CallExpression | ts.NewExpression): readonly ts.Declaration[] {
  const called = checker.getResolvedSignature(call)?.declaration;
  if (called === undefined || !called.getSourceFile().fileName.startsWith(engine)) return [];
  const {name} = called as ts.NamedDeclaration;
  const declarations = name === undefined ? undefined : checker.getSymbolAtLocation(name)?.declarations;
  return declarations ?? [ts.isVariableDeclaration(called.parent) ? called.parent : called];
}

/** Whether something can end in an InputError, through whatever it calls. */
function complaintOf(declarations: readonly ts.Declaration[]): Complaint {
  const seen = new Set<ts.Declaration>(declarations);
  for (const declaration of seen) {
    const {complains, calls} = bodyOf(declaration);
    if (complains) return "complains";
    for (const call of calls) seen.add(call);
  }
  return "does not";
}

const door = program.getSourceFile(`${engine}index.ts`);
const symbols = checker
  .getExportsOfModule(checker.getSymbolAtLocation(door as ts.SourceFile) as ts.Symbol)
  .map(exported => ({
    name: exported.name,
    symbol: exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
  }))
  .filter(({symbol}) => symbol.flags & ts.SymbolFlags.Value)
  .map(({name, symbol}) => {
    const declarations = symbol.declarations ?? [];
    return {
      name,
      isFunction: checker.getTypeOfSymbolAtLocation(symbol, declarations[0]).getCallSignatures().length > 0,
      documented: symbol.getDocumentationComment(checker).length > 0,
      throws: symbol
        .getJsDocTags(checker)
        .filter(tag => tag.name === "throws")
        .map(tag => ts.displayPartsToString(tag.text)),
      complaint: complaintOf(declarations)
    };
  });
const functions = symbols.filter(({isFunction}) => isFunction);
const names = (chosen: readonly {readonly name: string}[]) => chosen.map(({name}) => name);

describe("what the engine's door gives", () => {
  test("was found", () => {
    expect(names(functions)).toContain("openBenchmark");
    expect(functions.find(({name}) => name === "openBenchmark")?.complaint).toBe("complains");
    expect(functions.find(({name}) => name === "persons")?.complaint).toBe("does not");
    expect(functions.length).toBeGreaterThan(70);
  });

  test("has a docstring each", () => {
    expect(names(symbols.filter(({documented}) => !documented))).toEqual([]);
  });

  test("says of every function that can end in an InputError when it does", () => {
    const silent = functions.filter(
      ({complaint, throws}) => complaint === "complains" && throws.length === 0
    );
    expect(names(silent)).toEqual([]);
    const vague = functions.filter(({throws}) => throws.some(text => !/^\{?InputError\}? .{20,}/.test(text)));
    expect(names(vague)).toEqual([]);
  });

  test("says it of none that cannot", () => {
    expect(
      names(functions.filter(({complaint, throws}) => complaint === "does not" && throws.length > 0))
    ).toEqual([]);
  });
});
