import {AxeBuilder} from "@axe-core/playwright";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, beforeEach} from "vitest";
import {launch} from "../../scripts/browser.js";
import {serve} from "../../scripts/serve.js";
import {built, dist} from "../site/built.js";

export interface Opened {
  readonly page: Page;
  /** Everything that went wrong: console errors, failed requests, requests to other hosts. */
  readonly complaints: string[];
  close(): Promise<void>;
}

export interface Reader {
  readonly viewport?: {readonly width: number; readonly height: number};
  readonly colorScheme?: "light" | "dark";
  readonly reducedMotion?: "reduce" | "no-preference";
}

/** The built site, served under a path, and a browser to open it in. */
interface OpenSite {
  readonly browser: Browser;
  readonly address: string;
  open(path: string, reader?: Reader): Promise<Opened>;
  close(): Promise<void>;
}

/**
 * The built site for the tests of a file. On a machine where no browser starts each of them is skipped and says what it
 * needs; continuous integration may not do without.
 */
export function useSite(): Omit<OpenSite, "close"> {
  let site: OpenSite | null = null;
  beforeAll(async () => {
    await built();
    const browser = await launch().catch((error: Error) => {
      if (process.env.CI) throw error;
      return null;
    });
    if (browser !== null) site = await openSite(browser);
  });
  beforeEach(({task, skip}) => {
    if (site !== null) return;
    const reason = "needs a browser: chromium or Google Chrome on the PATH";
    console.log(`skipped: ${task.name}: ${reason}`);
    skip(reason);
  });
  afterAll(async () => {
    await site?.close();
  });
  const opened = () => {
    if (site === null) throw new Error("missing browser");
    return site;
  };
  return {
    get browser() {
      return opened().browser;
    },
    get address() {
      return opened().address;
    },
    open: (path, reader) => opened().open(path, reader)
  };
}

async function openSite(browser: Browser): Promise<OpenSite> {
  const site = await serve(dist, "/somewhere/below/");
  // One context for all pages: what they share is loaded once.
  const context = await browser.newContext({acceptDownloads: true});
  return {
    browser,
    address: site.address,
    async open(path, {viewport, colorScheme = "light", reducedMotion = "reduce"} = {}) {
      const page = await context.newPage();
      await page.setViewportSize(viewport ?? {width: 1280, height: 800});
      await page.emulateMedia({colorScheme, reducedMotion});
      const complaints: string[] = [];
      page.on("console", message => {
        if (["error", "warning"].includes(message.type())) complaints.push(message.text());
      });
      page.on("pageerror", error => complaints.push(error.message));
      page.on("requestfailed", request => complaints.push(`failed ${request.url()}`));
      page.on("response", response => {
        if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
      });
      page.on("request", request => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(site.address))
          complaints.push(`asked ${request.url()}`);
      });
      await page.goto(site.address + path, {waitUntil: "networkidle"});
      if (!/index/.test(path))
        await page.waitForFunction(() => document.querySelector("table, svg, select") !== null);
      return {page, complaints, close: () => page.close()};
    },
    async close() {
      await browser.close();
      await site.close();
    }
  };
}

/** What axe finds wrong with a page as it is now. Our pages have no frames: without looking for them axe is 3× as fast. */
export async function findings(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({page}).setLegacyMode(true).options({resultTypes: ["violations"]});
  const {violations} = await axe.analyze();
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(" ")}`);
}
