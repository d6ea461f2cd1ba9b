import {readFile, writeFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {type Language, languages, words} from "../src/i18n/index.js";
import {launch} from "./browser.js";
import {root} from "./framework.js";

/** Draws what is made of `src/images/icon.svg`: the icon for old browsers, and the picture of a link that is shared. */
const folder = join(root, "src", "images");
const icon = await readFile(join(folder, "icon.svg"), "utf8");
const browser = await launch();
await writeFile(join(folder, "icon.ico"), await iconFile(browser, [16, 32, 48]));
for (const language of languages)
  await writeFile(join(folder, `share-${language}.png`), await sharePicture(browser, language));
await browser.close();

async function drawn(browser: Browser, html: string, width: number, height: number): Promise<Buffer> {
  const page = await browser.newPage({viewport: {width, height}, colorScheme: "light"});
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot({type: "png", omitBackground: true});
  await page.close();
  return picture;
}

/** An ICO file: six bytes, sixteen for each size, then the pictures as PNG. It has no dark theme, so it brings paper along. */
async function iconFile(browser: Browser, sizes: readonly number[]): Promise<Buffer> {
  const pictures: Buffer[] = [];
  for (const size of sizes) {
    const style = `body{margin:0;background:#fff} svg{display:block;width:${size}px;height:${size}px}`;
    pictures.push(await drawn(browser, `<style>${style}</style>${icon}`, size, size));
  }
  const head = Buffer.alloc(6 + 16 * sizes.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(sizes.length, 4);
  let offset = head.length;
  sizes.forEach((size, at) => {
    const entry = 6 + 16 * at;
    head.writeUInt8(size, entry);
    head.writeUInt8(size, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(pictures[at].length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += pictures[at].length;
  });
  return Buffer.concat([head, ...pictures]);
}

async function sharePicture(browser: Browser, language: Language): Promise<Buffer> {
  const {site, start} = words(language);
  const font = async (family: string) => {
    const file = `@fontsource-variable/${family}/files/${family}-latin-wght-normal.woff2`;
    const bytes = await readFile(createRequire(import.meta.url).resolve(file));
    return `@font-face{font-family:${family};font-weight:200 900;src:url(data:font/woff2;base64,${bytes.toString("base64")})}`;
  };
  const style = `${await font("source-serif-4")}${await font("source-sans-3")}
    body{margin:0;background:#fff;color:#1b1a1f;display:grid;grid-template-columns:176px 1fr;gap:64px;padding:104px 96px;height:422px;align-content:space-between}
    svg{width:176px;height:176px}
    h1{margin:0;font:600 60px/1.15 source-serif-4;text-wrap:balance}
    p{grid-column:1/-1;margin:0;padding-top:24px;border-top:2px solid #b9b7bf;font:400 34px/1 source-sans-3;color:#55535c}
    b{font-weight:600;color:#1b1a1f}`;
  const html = `<html lang="${language}"><style>${style}</style>${icon}<h1>${start.title}</h1><p><b>${site.name}</b> · ${site.claim}</p>`;
  return drawn(browser, html, 1200, 630);
}
