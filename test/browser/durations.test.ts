import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import type {Choice} from "../../src/engine/index.js";
import {engineSays} from "./engine.js";
import {findings, useSite} from "./open.js";

const site = useSite();

const names = (page: Page) =>
  page
    .locator(".ranking-row")
    .evaluateAll(rows => rows.map(row => row.querySelector(".name")?.textContent ?? ""));
const query = (page: Page) => new URL(page.url()).search;

describe("durations", () => {
  test("a condition that is ticked off, another form and another horizon give the engine's ranking", async () => {
    const {page, close, complaints} = await site.open("en/newcomers.html");
    const says = async (change: Parameters<typeof engineSays>[1]) =>
      (await engineSays("newcomers", choice => change({horizon: 156, ...choice} as Choice), "en")).map(
        ({name}) => name
      );
    await page.locator('input[value="basis"]').click();
    const without = (conditions: readonly string[]) => conditions.filter(id => id !== "basis");
    const first = await says(choice => ({...choice, conditions: without(choice.conditions)}));
    await expect.poll(() => names(page)).toEqual(first);
    await page.locator('input[name="link"][value="weibull"]').click();
    const second = await says(
      choice =>
        ({
          ...choice,
          conditions: without(choice.conditions),
          link: "weibull"
        }) as Choice
    );
    await expect.poll(() => names(page)).toEqual(second);
    await page.locator('input[name="horizon"]').fill("78");
    const third = await says(
      choice =>
        ({
          ...choice,
          conditions: without(choice.conditions),
          link: "weibull",
          horizon: 78
        }) as Choice
    );
    await expect.poll(() => names(page)).toEqual(third);
    expect(query(page)).toBe("?without=basis&link=weibull&horizon=78");
    expect(complaints).toEqual([]);
    await close();
  });

  test("a job that lasts is another success, and the curves follow", async () => {
    const {page, close, complaints} = await site.open("da/newcomers.html?unit=530&tab=curves");
    const said = () => page.locator("#panel-curves svg.curves-plot").getAttribute("aria-description");
    await page.locator("#panel-curves svg.curves-plot").waitFor();
    const before = await said();
    expect(before).toMatch(/Billund: \d+,\d.pct\. ved uge 156/);
    await page.locator('input[name="event"][value="lastingJob"]').click();
    await expect
      .poll(() => page.locator("#panel-curves svg.curves-plot").getAttribute("aria-description"))
      .not.toBe(before);
    expect(query(page)).toBe("?event=lastingJob&unit=530&tab=curves");
    await page.locator(".duration-fit").waitFor();
    expect(await findings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test.each([
    ["da", "dark", 390, "weakest"],
    ["en", "light", 1280, "activation"]
  ] as const)(
    "axe finds nothing in %s, %s, at %i px, of %s; nothing sticks out",
    async (language, colorScheme, width, id) => {
      const {page, close, complaints} = await site.open(`${language}/${id}.html?unit=530`, {
        colorScheme,
        viewport: {width, height: 844}
      });
      for (const tab of ["ranking", "curves", "certainty", "funnel", "map", "table"]) {
        await page.locator(`#tab-${tab}`).click();
        await page
          .locator(`#panel-${tab} :is(svg, table, [role=option])`)
          .first()
          .waitFor({state: "attached"});
        expect(await page.evaluate(() => document.documentElement.scrollWidth), tab).toBeLessThanOrEqual(
          width
        );
        expect(await findings(page)).toEqual([]);
      }
      expect(complaints).toEqual([]);
      await close();
    }
  );
});

describe("courses", () => {
  test("are counted anew for those who are chosen; too few are not shown; Back undoes", async () => {
    const {page, close, complaints} = await site.open("en/courses.html?group=refugees");
    const who = () => page.locator(".courses-who").textContent();
    expect(await who()).toMatch(/courses that were followed for all 156 weeks/);
    await page.locator('select[name="sex"]').selectOption("female");
    await expect.poll(who).toMatch(/^[\d,]+ of [\d,]+ courses fit the choice\.$/);
    expect(query(page)).toBe("?group=refugees&sex=female");
    await page.locator('select[name="unit"]').selectOption("825");
    await expect.poll(who).toMatch(/Fewer than 5 people fit the choice/);
    expect(await page.locator("svg.chronogram-plot").count()).toBe(0);
    await page.goBack();
    await expect.poll(who).toMatch(/courses fit the choice\.$/);
    expect(await page.locator("svg.chronogram-plot").count()).toBeGreaterThan(1);
    expect(await findings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test("those chosen are compared by themselves, and a group keeps the name it is given", async () => {
    const {page, close, complaints} = await site.open(
      "en/courses.html?group=refugees&age=18to24&outcome=job"
    );
    await page.getByRole("button", {name: "Compare the chosen people’s courses"}).click();
    await page
      .getByRole("button", {name: "Compare the chosen people’s courses"})
      .waitFor({state: "detached"});
    const first = page.getByRole("textbox", {name: "Name of group 1"});
    await first.fill("Quickly into work");
    await first.press("Enter");
    await expect.poll(() => new URLSearchParams(query(page)).get("names")).toBe("Quickly into work");
    expect(complaints).toEqual([]);
    await close();
  });
});
