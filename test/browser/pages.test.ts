import {readFileSync} from "node:fs";
import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {filesOf} from "../../scripts/postprocess.js";
import {listSpecs} from "../../src/spec/load.js";
import {built, dist} from "../site/built.js";
import {engineSays} from "./engine.js";
import {findings, useSite} from "./open.js";

await built();
const paths = (await filesOf(dist)).filter(file => /^(da|en)\/.*\.html$/.test(file));
const kinds = new Map(
  (await listSpecs()).map(({spec}) => [spec.id, `${spec.outcome.kind} from ${spec.source.kind}`] as const)
);

/** Analyses of the same outcome and source are the same kind of page; every other page is a kind of its own. */
const kindOf = (path: string) => {
  const [language, name] = path.replace(".html", "").split("/");
  return `${language} ${kinds.get(name) ?? name}`;
};
/** One page of each kind and language. */
const examples = new Set(new Map(paths.toReversed().map(path => [kindOf(path), path])).values());
const site = useSite();
const open = (path: string) => site.open(path);

const wide = {viewport: {width: 1280, height: 800}, colorScheme: "light"} as const;
const narrow = {viewport: {width: 390, height: 844}, colorScheme: "dark"} as const;

test("there are pages, and an example of each kind in both languages", () => {
  expect(paths.length).toBeGreaterThan(30);
  expect(examples.size).toBeGreaterThanOrEqual(20);
  expect(new Set([...examples].map(kindOf))).toEqual(new Set(paths.map(kindOf)));
});

describe.each(paths)("%s", path => {
  test("opens without an error, asks only its own site; nothing sticks out on a phone", async () => {
    const {page, close, complaints} = await site.open(path, wide);
    expect(await page.locator(".observablehq--error").count()).toBe(0);
    const example = examples.has(path);
    // Both themes of every kind of page: English wide and light, Danish narrow and dark.
    if (example && path.startsWith("en/")) expect(await findings(page)).toEqual([]);
    await page.emulateMedia({colorScheme: narrow.colorScheme});
    await page.setViewportSize(narrow.viewport);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(narrow.viewport.width);
    if (example && path.startsWith("da/")) expect(await findings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});

/** The page's table, by its columns. */
async function tableOf(page: Page): Promise<Record<"rank" | "name" | "expected" | "difference", string>[]> {
  return page.locator("table.units tbody tr").evaluateAll(rows =>
    rows.map(row => {
      const cells = [...row.children].map(({textContent}) => textContent ?? "");
      const [name, , , , expected, difference, , , , rank] = cells;
      return {rank, name, expected, difference};
    })
  );
}

const assessed = (rows: Awaited<ReturnType<typeof tableOf>>) => rows.filter(({rank}) => /^\d/.test(rank));

describe("a reader's choices", () => {
  test("a condition that is ticked off changes the ranking to what the engine says, and back", async () => {
    const {page, close, complaints} = await open("en/refugee.html?tab=table");
    const before = await tableOf(page);
    await page.locator('input[value="origin"]').click();
    await page.waitForFunction(() =>
      /removed/.test(document.querySelector(".status[role=status]")?.textContent ?? "")
    );
    const without = await engineSays(
      "refugee",
      choice => ({...choice, conditions: choice.conditions.filter(id => id !== "origin")}),
      "en"
    );
    expect(assessed(await tableOf(page))).toEqual(without);
    expect(without).not.toEqual(assessed(before));
    expect(await page.locator(".controls .count").textContent()).toBe("10 of 11");
    await page.locator('input[value="origin"]').click();
    await page.waitForFunction(() =>
      /added/.test(document.querySelector(".status[role=status]")?.textContent ?? "")
    );
    expect(await tableOf(page)).toEqual(before);
    expect(complaints).toEqual([]);
    await close();
  });

  test("no conditions, the linear form and another smallest size do too, in Danish", async () => {
    const {page, close} = await open("da/edu9.html?tab=table");
    const status = (word: string) =>
      page.waitForFunction(
        text => document.querySelector(".status[role=status]")?.textContent?.includes(text) ?? false,
        word
      );
    await page.getByRole("button", {name: "Ingen", exact: true}).click();
    await status("Ingen rammevilkår");
    expect(assessed(await tableOf(page))).toEqual(
      await engineSays("edu9", choice => ({...choice, conditions: []}), "da")
    );
    await page.getByRole("button", {name: "Alle", exact: true}).click();
    await status("Alle rammevilkår");
    await page.getByLabel("Lineær").click();
    await status("lineær");
    await page.getByLabel("Mindste antal").fill("150");
    await page.keyboard.press("Tab");
    await status("fra 150");
    expect(assessed(await tableOf(page))).toEqual(
      await engineSays("edu9", choice => ({...choice, link: "linear", minimumUnitSize: 150}), "da")
    );
    await close();
  });

  test("the newest of many quick choices wins", async () => {
    const {page, close} = await open("en/imm10plus.html?tab=table");
    const before = await tableOf(page);
    for (const id of ["origin", "health", "children", "origin", "health"])
      await page.locator(`input[value="${id}"]`).click();
    await page.locator('input[value="children"]').click();
    await page.waitForFunction(
      () => !/removed|Working/.test(document.querySelector(".status[role=status]")?.textContent ?? "")
    );
    await expect.poll(() => tableOf(page), {timeout: 20_000}).toEqual(before);
    await close();
  });

  test("a smallest size nobody reaches says so instead of drawing nothing", async () => {
    const {page, close} = await open("en/edu9.html");
    await page.getByLabel("Smallest number").fill("99999");
    await page.keyboard.press("Tab");
    await page.locator(".empty").waitFor();
    expect(await page.locator(".empty").textContent()).toMatch(/enough people/);
    await close();
  });

  test("the table comes home as CSV that says the people are synthetic", async () => {
    const {page, close} = await open("da/refugee.html?tab=table");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", {name: /CSV/}).click()
    ]);
    expect(download.suggestedFilename()).toMatch(
      /^rammevilkar-refugee-syntetiske-personer-[0-9a-z]{7}\.csv$/
    );
    const lines = readFileSync(await download.path(), "utf8")
      .trimEnd()
      .split("\n");
    expect(lines[0]).toMatch(/^\ufeffSyntetiske personer;/);
    expect(lines).toHaveLength(99);
    for (const line of lines.slice(1)) expect(line).toMatch(/^ja;/);
    await close();
  });

  test.each([
    ["da-DK", "da/"],
    ["nb-NO", "da/"],
    ["en-GB", "en/"],
    ["fr-FR", "en/"]
  ])("a browser that prefers %s is led to %s", async (locale, to) => {
    const context = await site.browser.newContext({locale});
    const page = await context.newPage();
    await page.goto(site.address);
    await page.waitForURL(`${site.address}${to}`);
    await context.close();
  });

  test("without JavaScript both languages are offered, and what an analysis is can be read", async () => {
    const context = await site.browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(site.address);
    expect(await page.getByRole("link").allTextContents()).toEqual(["Dansk", "English"]);
    await page.goto(`${site.address}en/refugee.html`);
    expect(await page.locator("#caveats li").count()).toBeGreaterThan(3);
    await context.close();
  });
});
