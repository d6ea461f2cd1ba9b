import {join} from "node:path";
import type {Page} from "playwright-core";
import {launch} from "./browser.js";
import {root} from "./framework.js";
import {serve} from "./serve.js";
import {buildSite} from "./site.js";

/** How many toggles are measured, after as many conditions as there are have each been toggled once to warm up. */
const toggles = 40;

/** Between toggles, as long as a reader looks; the engine tries the other conditions meanwhile, which may delay a click. */
const pause = 500;

const goals: Readonly<Record<string, number>> = {refugee: 100, imm10plus: 200};

/** Milliseconds from a click on a condition to the frame in which the new ranking is painted. */
async function toggle(page: Page, id: string): Promise<number> {
  return page.evaluate(
    condition =>
      new Promise<number>(resolve => {
        const list = document.querySelector(".ranking-list") as Element;
        const box = document.querySelector<HTMLInputElement>(`input[value="${condition}"]`);
        let start = 0;
        const observer = new MutationObserver(() => {
          observer.disconnect();
          // The next frame paints the change; a message sent from it is answered when it has been painted.
          requestAnimationFrame(() => {
            const {port1, port2} = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - start);
            port2.postMessage(null);
          });
        });
        observer.observe(list, {subtree: true, childList: true, attributes: true, characterData: true});
        start = performance.now();
        box?.click();
      }),
    id
  );
}

async function measure(page: Page): Promise<number[]> {
  const ids = await page
    .locator('input[name="condition"]')
    .evaluateAll(boxes => boxes.map(box => (box as HTMLInputElement).value));
  for (const id of ids) await toggle(page, id);
  for (const id of ids) await toggle(page, id);
  const times: number[] = [];
  for (let at = 0; at < toggles; ++at) {
    await page.waitForTimeout(pause);
    times.push(await toggle(page, ids[at % ids.length]));
  }
  return times.sort((a, b) => a - b);
}

const output = process.env.RAMMEVILKAR_OUTPUT ?? ".cache/bench";
const dist = process.argv.includes("--built") ? join(root, output) : await buildSite(output, console.error);
const site = await serve(dist);
const browser = await launch();
const results: Record<string, unknown> = {};
for (const [analysis, goal] of Object.entries(goals)) {
  const page = await browser.newPage({viewport: {width: 1280, height: 800}});
  await page.goto(`${site.address}en/${analysis}.html`, {waitUntil: "networkidle"});
  const times = await measure(page);
  const at = (share: number) => Number(times[Math.ceil(share * times.length) - 1].toFixed(1));
  results[analysis] = {toggles, p50: at(0.5), p95: at(0.95), max: at(1), goal};
  await page.close();
}
await browser.close();
await site.close();
console.log(
  JSON.stringify({milliseconds: results, browser: browser.version(), node: process.version}, null, 2)
);
