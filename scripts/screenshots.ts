import {mkdir, stat} from "node:fs/promises";
import {join} from "node:path";
import {launch} from "./browser.js";
import {root} from "./framework.js";
import {serve} from "./serve.js";
import {buildSite} from "./site.js";

interface Shot {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: "light" | "dark";
}

const wide = {width: 1280, height: 800};
const narrow = {width: 390, height: 844};
const shots: readonly Shot[] = [
  {name: "refugee", path: "en/refugee.html?unit=530", ...wide, scheme: "light"},
  {name: "refugee-map", path: "en/refugee.html?unit=530&tab=map", ...wide, scheme: "light"},
  {name: "refugee-shift", path: "en/refugee.html?unit=530&tab=shift", ...wide, scheme: "light"},
  {name: "refugee-da-dark", path: "da/refugee.html?unit=530", ...wide, scheme: "dark"},
  {name: "refugee-da-phone", path: "da/refugee.html", ...narrow, scheme: "light"},
  {name: "method", path: "en/method.html?analysis=refugee&unit=530", ...wide, scheme: "light"},
  {name: "notebook", path: "en/notebook.html", ...wide, scheme: "light"}
];

const dist = await buildSite("dist", console.log);
const site = await serve(dist);
const browser = await launch();
const folder = join(root, "docs", "images");
await mkdir(folder, {recursive: true});
for (const {name, path, width, height, scheme} of shots) {
  const page = await browser.newPage({
    viewport: {width, height},
    colorScheme: scheme,
    reducedMotion: "reduce"
  });
  await page.goto(site.address + path, {waitUntil: "networkidle"});
  const file = join(folder, `${name}.png`);
  await page.screenshot({path: file});
  console.log(`${((await stat(file)).size / 1000).toFixed(0).padStart(5)} kB  docs/images/${name}.png`);
  await page.close();
}
await browser.close();
await site.close();
