import {readdirSync, readFileSync} from "node:fs";
import {dirname, join, normalize} from "node:path";
import {describe, expect, test} from "vitest";

const files = readdirSync("src", {recursive: true, encoding: "utf8"})
  .filter(file => file.endsWith(".ts") && !file.startsWith(".observablehq"))
  .map(file => join("src", file));

/** The files that a file imports from, types too. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/(?:import|export)\b[^"';]*?from\s+"(\.[^"]+)"/g)]
    .map(([, specifier]) => normalize(join(dirname(file), specifier)).replace(/\.js$/, ".ts"))
    .filter(target => files.includes(target));
}

/** Circles of a graph: its strongly connected components of more than one file (Tarjan 1972). */
function circlesOf(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (node: string) => {
    order.set(node, order.size);
    low.set(node, order.size - 1);
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) low.set(node, Math.min(low.get(node) as number, low.get(next) as number));
    }
    if (low.get(node) !== order.get(node)) return;
    const circle = stack.splice(stack.indexOf(node));
    if (circle.length > 1) circles.push(circle.sort());
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return circles;
}

describe("circles between files", () => {
  test("are found where there are some", () => {
    const graph = new Map([
      ["a", ["b"]],
      ["b", ["c"]],
      ["c", ["a", "d"]],
      ["d", []]
    ]);
    expect(circlesOf(graph)).toEqual([["a", "b", "c"]]);
  });

  test("src has none, not even of types", () => {
    expect(files.length).toBeGreaterThan(400);
    expect(circlesOf(new Map(files.map(file => [file, importsOf(file)])))).toEqual([]);
  });
});
