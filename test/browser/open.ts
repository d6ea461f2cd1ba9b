import {join} from "node:path";
import {AxeBuilder} from "@axe-core/playwright";
import type {Browser, BrowserContext, BrowserContextOptions, Page} from "playwright-core";
import {launch} from "../../scripts/browser.js";
import {root} from "../../scripts/framework.js";
import {serve} from "../../scripts/serve.js";
import {output} from "../site/setup.js";

export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything that went wrong: console errors, failed requests, requests to other hosts. */
  readonly complaints: string[];
}

/** The built site, served under a path, and a browser to open it in. */
export interface OpenSite {
  readonly browser: Browser;
  readonly address: string;
  open(path: string, options?: BrowserContextOptions): Promise<Opened>;
  close(): Promise<void>;
}

export async function openSite(): Promise<OpenSite> {
  const site = await serve(join(root, output), "/somewhere/below/");
  const browser = await launch();
  return {
    browser,
    address: site.address,
    async open(path, options = {}) {
      const context = await browser.newContext({
        viewport: {width: 1280, height: 800},
        colorScheme: "light",
        reducedMotion: "reduce",
        acceptDownloads: true,
        ...options
      });
      const page = await context.newPage();
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
      return {page, context, complaints};
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
