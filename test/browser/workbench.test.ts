import {gzipSync} from "node:zlib";
import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {engineSays} from "./engine.js";
import {findings, useSite} from "./open.js";

const site = useSite();

const status = (page: Page) => page.locator(".status").textContent();

/** Names of the ranking's rows as they are seen, from the top. */
const seen = (page: Page) =>
  page.locator(".ranking-row").evaluateAll(rows =>
    rows
      .map(row => ({
        top: row.getBoundingClientRect().top,
        name: row.querySelector(".name")?.textContent ?? ""
      }))
      .sort((a, b) => a.top - b.top)
      .map(({name}) => name)
  );

const without = async (id: string) =>
  (
    await engineSays(
      "refugee",
      choice => ({...choice, conditions: choice.conditions.filter(other => other !== id)}),
      "en"
    )
  ).map(({name}) => name);

const toggle = async (page: Page, id: string) => {
  await page.locator(`input[value="${id}"]`).click();
  await page.waitForFunction(() =>
    /removed|added/.test(document.querySelector(".status")?.textContent ?? "")
  );
};

const query = (page: Page) => new URL(page.url()).search;
const row = (page: Page, name: string) =>
  page.getByRole("option", {name: new RegExp(`^\u2068?${name}\u2069?,`)});

describe("the ranking", () => {
  test("glides to the order the engine says, within 400 ms, and keeps the focus", async () => {
    const {page, close, complaints} = await site.open("en/refugee.html", {reducedMotion: "no-preference"});
    const box = page.locator('input[value="origin"]');
    await box.focus();
    await page.keyboard.press("Space");
    const glides = await page.waitForFunction(() => {
      const running = document.getAnimations().filter(each => !(each instanceof CSSTransition));
      return running.length > 0 && running.map(each => Number(each.effect?.getComputedTiming().endTime));
    });
    for (const end of (await glides.jsonValue()) as number[]) expect(end).toBeLessThanOrEqual(400);
    // What is known a moment later, such as the places' intervals, fades in by itself.
    await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await seen(page)).toEqual(await without("origin"));
    expect(await status(page)).toMatch(
      /^Country of origin removed\. .* moved most, from .* moved more than ten ranks\./
    );
    expect(await box.evaluate(element => element === document.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  test("does not move for readers who ask for less motion", async () => {
    const {page, close} = await site.open("en/refugee.html");
    await page.evaluate(() => {
      const counted = window as unknown as {moves: number};
      counted.moves = 0;
      Element.prototype.animate = () => {
        counted.moves += 1;
        throw new Error("moved");
      };
    });
    await toggle(page, "origin");
    expect(await page.evaluate(() => (window as unknown as {moves: number}).moves)).toBe(0);
    expect(await seen(page)).toEqual(await without("origin"));
    await close();
  });

  test("says what each condition would do, once it is known", async () => {
    const {page, close} = await site.open("en/refugee.html");
    await expect.poll(() => page.locator(".moves").first().textContent()).toMatch(/^moves \d+$/);
    await close();
  });
});

describe("how sure it is", () => {
  test("rank intervals are those of the engine, and follow a choice", async () => {
    const {page, close, complaints} = await site.open("en/refugee.html?tab=ranking");
    const places = () =>
      page
        .locator(".ranking-row")
        .evaluateAll(rows => rows.map(row => row.textContent?.match(/\d+–\d+/)?.[0]));
    const before = await places();
    expect(before.filter(Boolean).length).toBeGreaterThan(80);
    await toggle(page, "health");
    await expect.poll(places).not.toEqual(before);
    expect(complaints).toEqual([]);
    await close();
  });

  test("rows sort as the reader asks, and the address says it", async () => {
    const {page, close} = await site.open("en/refugee.html");
    await page.locator('select[name="sort"]').selectOption("size");
    expect(query(page)).toBe("?sort=size");
    expect((await seen(page))[0]).toBe("København");
    await page.goBack();
    expect((await seen(page))[0]).toBe("Sønderborg");
    await close();
  });

  test("the funnel answers another choice of limits", async () => {
    const {page, close, complaints} = await site.open("en/refugee.html?tab=funnel");
    await page.locator("svg.funnel-plot").waitFor();
    const said = () => page.locator("#panel-funnel figcaption").textContent();
    const before = await said();
    await page.locator('select[name="funnel-dispersion"]').selectOption("additive");
    await expect.poll(said).not.toBe(before);
    expect(query(page)).toBe("?tab=funnel&funnel=mean.normal.additive.winsorised");
    expect(complaints).toEqual([]);
    await close();
  });

  test("all models are there at once, approximately, then exactly; the card's steps add up", async () => {
    const {page, close, complaints} = await site.open("en/edu9.html?tab=robustness&unit=530");
    await page.locator("#panel-robustness svg").first().waitFor();
    await expect
      .poll(() => page.locator(".robustness .approximate-note").count(), {timeout: 120_000})
      .toBe(0);
    await page.locator(".side .way table").waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test("drawing people again gives intervals too", async () => {
    const {page, close, complaints} = await site.open("en/edu9.html?interval=bootstrap&unit=530");
    await page.locator(".side", {hasText: /in 95 of 100/}).waitFor({timeout: 120_000});
    expect(complaints).toEqual([]);
    await close();
  });
});

describe("choosing", () => {
  test("by click, keyboard and search; the card, the address and the sentence follow", async () => {
    const {page, close} = await site.open("en/refugee.html");
    const title = page.locator(".side h2");
    await row(page, "Slagelse").click();
    expect(await title.textContent()).toBe("Slagelse");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await title.textContent()).toBe("Billund");
    expect(query(page)).toBe("?unit=530");
    await toggle(page, "health");
    expect(await status(page)).toMatch(/^Health removed\. Billund (went from 4th to \d+|is still 4)/);
    await page.locator(".unit-search input").fill("ring");
    await page.keyboard.press("Enter");
    expect(await title.textContent()).toBe("Ringkøbing-Skjern");
    const ringkobing = row(page, "Ringkøbing-Skjern");
    expect(await ringkobing.getAttribute("aria-selected")).toBe("true");
    expect(await ringkobing.evaluate(element => element.getBoundingClientRect().top < innerHeight)).toBe(
      true
    );
    await page.getByRole("button", {name: "Compare with another"}).click();
    await row(page, "Herlev").click();
    expect(await title.textContent()).toMatch(/^2 /);
    await page.getByRole("button", {name: "Clear"}).click();
    expect(query(page)).toBe("?without=health");
    await close();
  });

  test("one below the smallest size too, whose card says that it is not assessed", async () => {
    const {page, close} = await site.open("en/refugee.html");
    await page.locator(".unit-search input").fill("samso");
    await page.keyboard.press("Enter");
    expect(await page.locator(".side").textContent()).toMatch(/Samsø.*not assessed/is);
    expect(await page.locator('.not-assessed [aria-pressed="true"]').textContent()).toMatch(/Samsø/);
    await close();
  });
});

describe("the address", () => {
  test("opens what it says in the other language too, and Back undoes step by step", async () => {
    const {page, close, complaints} = await site.open("en/refugee.html");
    await toggle(page, "health");
    await row(page, "Slagelse").click();
    await page.getByRole("tab", {name: "Shift"}).click();
    expect(query(page)).toBe("?without=health&unit=330&tab=shift");
    const names = await without("health");
    await page.getByRole("link", {name: "Dansk"}).click();
    await page.waitForURL(/\/da\/refugee\.html\?without=health&unit=330&tab=shift$/);
    await page.getByRole("tab", {name: "Rangorden"}).click();
    await expect.poll(() => seen(page)).toEqual(names);
    expect(await page.locator(".side h2").textContent()).toBe("Slagelse");
    await page.goBack();
    await page.goBack();
    await page.waitForURL(/\/en\/refugee\.html/);
    await page.goBack();
    await page.goBack();
    expect(query(page)).toBe("?without=health");
    expect(await page.locator('input[value="health"]').isChecked()).toBe(false);
    await page.goBack();
    await expect.poll(() => page.locator('input[value="health"]').isChecked()).toBe(true);
    await expect.poll(() => seen(page)).not.toEqual(names);
    expect(complaints).toEqual([]);
    await close();
  });

  test("a wrong one shows the page, and names what was ignored and why", async () => {
    const {page, close, complaints} = await site.open(
      "da/refugee.html?without=helbred&link=probit&min=0&unit=999&farve=lilla&tab=table"
    );
    const said = (await page.locator(".notice").textContent()) ?? "";
    for (const word of ["helbred", "probit", "»0«", "999", "farve"]) expect(said).toContain(word);
    expect(await page.locator("table.units tbody tr").count()).toBe(98);
    expect(await findings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test("a number that is typed is one step back", async () => {
    const {page, close} = await site.open("en/refugee.html");
    const minimum = page.getByLabel("Smallest number");
    await minimum.focus();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("120", {delay: 30});
    await expect.poll(() => query(page)).toBe("?min=120");
    await page.keyboard.press("Tab");
    await page.goBack();
    expect(query(page)).toBe("");
    await expect.poll(() => minimum.inputValue()).toBe("50");
    await close();
  });
});

describe("everyone", () => {
  test("uses everything with the keyboard alone", async () => {
    const {page, close} = await site.open("en/refugee.html");
    const focused = () =>
      page.evaluate(() => {
        const {activeElement} = document;
        return `${activeElement?.getAttribute("role") ?? activeElement?.tagName} ${activeElement?.textContent?.trim() ?? ""}`;
      });
    const tabTo = async (wanted: RegExp) => {
      for (let at = 0; at < 60; ++at) {
        if (wanted.test(await focused())) return;
        await page.keyboard.press("Tab");
      }
      throw new Error(`not reached: ${wanted}`);
    };
    await tabTo(/^SUMMARY gap between fifths/);
    await page.keyboard.press("Enter");
    expect(await page.locator(".term[open]").textContent()).toMatch(/top fifth/);
    await page.keyboard.press("Escape");
    expect(await page.locator(".term[open]").count()).toBe(0);
    await tabTo(/^BUTTON None/);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() =>
      /No conditions/.test(document.querySelector(".status")?.textContent ?? "")
    );
    await tabTo(/^tab Ranking/);
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(
      () =>
        document.querySelector(".shift-plot") !== null ||
        /same/.test(document.querySelector(".shift")?.textContent ?? "")
    );
    await page.keyboard.press("End");
    expect(await page.locator("table.units").isVisible()).toBe(true);
    await page.keyboard.press("Home");
    await tabTo(/^option 1/);
    await page.keyboard.press("End");
    await page.keyboard.press(" ");
    expect(query(page)).toMatch(/^\?conditions=none&unit=\d+$/);
    await page.keyboard.press("Escape");
    expect(query(page)).toBe("?conditions=none");
    await close();
  });

  test.each([
    ["da", "light", 1280, ["shift", "table", "funnel"]],
    ["da", "dark", 390, ["ranking", "map", "robustness"]],
    ["en", "dark", 1280, ["ranking", "map", "robustness"]],
    ["en", "light", 390, ["shift", "table", "funnel"]]
  ] as const)(
    "axe finds nothing in %s, %s, at %i px, in %j; nothing sticks out",
    async (language, colorScheme, width, tabs) => {
      const {page, close, complaints} = await site.open(`${language}/refugee.html?unit=530`, {
        colorScheme,
        viewport: {width, height: 844}
      });
      await page.locator(".moves", {hasText: /\d/}).first().waitFor({state: "attached"});
      for (const tab of tabs) {
        await page.locator(`#tab-${tab}`).click();
        await page.locator(`#panel-${tab} :is(svg, table)`).first().waitFor({state: "attached"});
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        expect(await findings(page)).toEqual([]);
      }
      expect(complaints).toEqual([]);
      await close();
    }
  );

  test("finds the conditions behind a bar on a phone, and sees the ranking change above them", async () => {
    const {page, close} = await site.open("en/refugee.html", {viewport: {width: 390, height: 844}});
    const bar = page.getByRole("button", {name: /of 11 conditions/});
    expect(await bar.textContent()).toBe("11 of 11 conditions");
    expect(await page.locator('input[value="health"]').isVisible()).toBe(false);
    await bar.click();
    await toggle(page, "health");
    expect(await bar.textContent()).toBe("10 of 11 conditions");
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await page.locator('input[value="health"]').isVisible()).toBe(false);
    expect(await bar.evaluate(element => element === document.activeElement)).toBe(true);
    await close();
  });

  test("sees conditions, twenty rows and the card at 1280 × 800 without scrolling", async () => {
    const {page, close} = await site.open("en/refugee.html?unit=530");
    const bottom = (selector: string) =>
      page.locator(selector).evaluate(element => element.getBoundingClientRect().bottom);
    expect(await bottom(".ranking-row:nth-child(20)")).toBeLessThanOrEqual(800);
    expect(await bottom('input[value="workplaces"]')).toBeLessThanOrEqual(800);
    expect(await bottom(".side .band")).toBeLessThanOrEqual(400);
    await close();
  });

  test("prints the ranking, the card and the table on paper, without what only a screen can use", async () => {
    const {page, close} = await site.open("en/refugee.html?without=health&unit=530", {colorScheme: "dark"});
    await page.setViewportSize({width: 688, height: 1000});
    await page.emulateMedia({media: "print"});
    await page.locator("table.units").waitFor();
    await expect
      .poll(() => page.locator(".paper").textContent())
      .toMatch(/Education brought along.*Workplaces.*refugee\.html\?without=health&unit=530/s);
    for (const gone of [".controls", ".tabs", ".unit-search", ".download"]) {
      for (const element of await page.locator(gone).all())
        expect(await element.isVisible(), gone).toBe(false);
    }
    for (const kept of [".ranking-row:last-child", ".side h2", ".headline", "#caveats", ".paper"])
      expect(await page.locator(kept).first().isVisible(), kept).toBe(true);
    expect(
      await page.locator("table.units").evaluate(table => table.getBoundingClientRect().right <= innerWidth)
    ).toBe(true);
    const ink = () => getComputedStyle(document.body).color;
    expect(await page.evaluate(ink)).toBe("rgb(0, 0, 0)");
    expect((await page.pdf({format: "A4"})).length).toBeGreaterThan(10_000);
    await close();
  });
});

test("a first view of refugee is at most 1.2 MB compressed, and the engine's own part is in it", async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  const sizes = new Map<string, number>();
  const bodies: Promise<void>[] = [];
  page.on("response", response => {
    bodies.push(
      response.body().then(body => {
        sizes.set(new URL(response.url()).pathname, gzipSync(body).length);
      })
    );
  });
  await page.goto(`${site.address}en/refugee.html`, {waitUntil: "networkidle"});
  await Promise.all(bodies);
  const paths = [...sizes.keys()].join("\n");
  expect(paths).toMatch(/refugee\.[\w]+\.arrow/);
  expect(paths).toMatch(/worker\.[\w]+\.js/);
  expect([...sizes.values()].reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1_200_000);
  await context.close();
});
