import {copyFile, mkdir, readdir, readFile, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {languageOf, languages} from "../src/i18n/index.js";
import {moment, root} from "./framework.js";
import {sharePicture, shareTags} from "./shareTags.js";

/** Every file of a folder, as paths with forward slashes relative to it, sorted. */
export async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {withFileTypes: true});
  const found = await Promise.all(
    entries.map(async entry => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? (await filesOf(path)).map(name => `${entry.name}/${name}`) : [entry.name];
    })
  );
  return found.flat().sort();
}

/**
 * Gives a built page its language, leave to zoom and what it says of itself where a link to it is shared, takes out the
 * script that does so in preview, and preloads fonts.
 */
export function finishPage(html: string, path: string, address: string | null = null): string {
  return html
    .replace("</head>", () => `${shareTags(html, path, address)}\n</head>`)
    .replace("<html>", `<html lang="${languageOf(`/${path}`)}">`)
    .replace(", maximum-scale=1", "")
    .replaceAll('rel="prefetch" as="font"', 'rel="preload" as="font"')
    .replace(/\n?<script id="shell">.*?<\/script>/s, "")
    .replace(/"lastModified":[\d.]+/g, `"lastModified":${moment.getTime()}`);
}

/** Points a stylesheet at the hashed names of the files beside it. */
export function finishStylesheet(css: string, beside: readonly string[]): string {
  return css.replace(/url\(\.\/([\w-]+)\.(woff2)\)/g, (whole, name: string, ending: string) => {
    const hashed = beside.find(file => file.startsWith(`${name}.`) && file.endsWith(`.${ending}`));
    return hashed === undefined ? whole : `url(./${hashed})`;
  });
}

/** Finishes a built site in place. */
export async function postprocess(dist: string, address: string | null = null): Promise<void> {
  const files = await filesOf(dist);
  for (const file of files) {
    const path = join(dist, file);
    if (file.endsWith(".html"))
      await writeFile(path, finishPage(await readFile(path, "utf8"), file, address));
    else if (file.startsWith("_file/") && file.endsWith(".css")) {
      const folder = file.slice(0, file.lastIndexOf("/") + 1);
      const beside = files.filter(name => name.startsWith(folder)).map(name => name.slice(folder.length));
      await writeFile(path, finishStylesheet(await readFile(path, "utf8"), beside));
    }
  }
  for (const picture of languages.map(sharePicture)) {
    await mkdir(dirname(join(dist, picture)), {recursive: true});
    await copyFile(join(root, "src", picture), join(dist, picture));
  }
}
