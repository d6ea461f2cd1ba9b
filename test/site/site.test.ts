import {readFileSync} from "node:fs";
import {rm} from "node:fs/promises";
import {dirname, join, posix} from "node:path";
import {JSDOM} from "jsdom";
import {beforeAll, describe, expect, test} from "vitest";
import {cache, root} from "../../scripts/framework.js";
import {filesOf} from "../../scripts/postprocess.js";
import {buildSite} from "../../scripts/site.js";
import {listSpecs} from "../../src/spec/load.js";
import {built, dist, output} from "./built.js";

let files: string[] = [];
let pages: {path: string; html: string; document: Document}[] = [];

beforeAll(async () => {
  await built();
  files = await filesOf(dist);
  pages = files
    .filter(file => file.endsWith(".html"))
    .map(path => {
      const html = readFileSync(join(dist, path), "utf8");
      return {path, html, document: new JSDOM(html).window.document};
    });
});

/** Where a relative address on a page leads, as a file of the site. */
function target(page: string, address: string): string {
  const path = posix.join(
    "/",
    dirname(page),
    address.replace(/[?#].*$/, ""),
    address.endsWith("/") ? "/" : ""
  );
  return path.slice(1).replace(/(^|\/)$/, "$1index.html");
}

describe("the built site", () => {
  test("has a page for every analysis, a start page, those across analyses, a notebook and a method page in both languages, and one that chooses", async () => {
    const ids = (await listSpecs()).map(({spec}) => spec.id);
    const expected = [
      "index.html",
      ...["da", "en"].flatMap(language => [...ids, "index"].map(id => `${language}/${id}.html`)),
      "da/notesbog.html",
      "en/notebook.html",
      "da/metode.html",
      "en/method.html",
      "da/kort.html",
      "en/map.html",
      "da/indsats.html",
      "en/effort.html",
      "da/evidens.html",
      "en/evidence.html",
      "da/forloeb.html",
      "en/courses.html"
    ];
    expect(pages.map(({path}) => path).sort()).toEqual(expected.sort());
  });

  test("has no error box", () => {
    for (const {path, html} of pages) expect(html, path).not.toMatch(/observablehq--error/);
  });

  test("says its language, has a title, and lets the reader zoom", () => {
    for (const {path, document} of pages) {
      const language = path.startsWith("da/") ? "da" : "en";
      expect(document.documentElement.lang, path).toBe(language);
      expect(document.title, path).toMatch(/Rammevilkår/);
      const viewport = document.querySelector("meta[name=viewport]")?.getAttribute("content");
      expect(viewport, path).toBe("width=device-width, initial-scale=1");
    }
  });

  test("has its icon, and says what it is where a link to it is shared", () => {
    const descriptions = new Set<string>();
    for (const {path, document} of pages) {
      const icons = [...document.querySelectorAll("link[rel=icon]")].map(link => link.getAttribute("href"));
      expect(icons, path).toEqual([expect.stringMatching(/\.ico$/), expect.stringMatching(/\.svg$/)]);
      const meta = (key: string) =>
        document.querySelector(`meta[name="${key}"], meta[property="og:${key}"]`)?.getAttribute("content") ??
        "";
      expect(document.title, path).toContain(meta("title"));
      expect(meta("title"), path).not.toBe("");
      expect(meta("type"), path).toBe("website");
      expect(meta("locale"), path).toBe(path.startsWith("da/") ? "da_DK" : "en_GB");
      expect(files, path).toContain(posix.join(dirname(path), meta("image")));
      expect(meta("description").length, `${path}: ${meta("description")}`).toBeGreaterThan(80);
      expect(meta("description").length, `${path}: ${meta("description")}`).toBeLessThan(340);
      descriptions.add(meta("description"));
      const synthetic = document.querySelector(".synthetic-label")?.textContent;
      if (synthetic) expect(meta("description"), path).toMatch(/synthetic|syntetiske/);
    }
    expect(descriptions.size).toBe(pages.length);
  });

  test("links lead to pages and files that exist, and anchors to places that exist", () => {
    for (const {path, document} of pages) {
      const linked = [...document.querySelectorAll("[href], [src]")];
      for (const element of linked) {
        const address = element.getAttribute("href") ?? element.getAttribute("src") ?? "";
        if (/^[a-z]+:/i.test(address)) continue;
        const anchor = address.match(/#(.+)$/)?.[1];
        if (address.startsWith("#")) {
          expect(document.getElementById(anchor ?? ""), `${path} ${address}`).not.toBeNull();
        } else {
          expect(files, `${path} ${address}`).toContain(target(path, decodeURI(address)));
        }
      }
    }
  });

  test("asks no other host for anything", () => {
    for (const {path, document} of pages) {
      for (const element of document.querySelectorAll("link[href], script[src], img[src], iframe[src]")) {
        const address = element.getAttribute("href") ?? element.getAttribute("src") ?? "";
        expect(address, path).not.toMatch(/^([a-z]+:)?\/\//i);
      }
    }
    for (const file of files.filter(name => name.endsWith(".css"))) {
      expect(readFileSync(join(dist, file), "utf8"), file).not.toMatch(
        /(url\(|@import)\s*["']?(https?:)?\/\//
      );
    }
    for (const file of files.filter(name => name.endsWith(".js"))) {
      const text = readFileSync(join(dist, file), "utf8");
      expect(text, file).not.toMatch(/\b(import|from)\s*\(?\s*["']https?:/);
    }
  });

  test("works under any path: no address begins at the root", () => {
    for (const {path, html, document} of pages) {
      for (const element of document.querySelectorAll("[href], [src]")) {
        expect(element.getAttribute("href") ?? element.getAttribute("src"), path).not.toMatch(/^\//);
      }
      expect(html, path).not.toMatch(/from "\/|import\("\/|"path":"\//);
    }
  });

  test("carries neither the true effects nor where it was built", () => {
    for (const file of files.filter(name => /\.(html|js|json|css)$/.test(name))) {
      const text = readFileSync(join(dist, file), "utf8");
      expect(text, file).not.toMatch(/data\/truth/);
      expect(text, file).not.toContain(root);
    }
  });

  test("says on every page with synthetic people that they are synthetic, and on no other", async () => {
    const synthetic = new Set(
      (await listSpecs()).filter(({spec}) => spec.source.kind === "register").map(({spec}) => spec.id)
    );
    for (const {path, document} of pages) {
      const name = path.replace(/^(da|en)\/|\.html$/g, "");
      const says = document.querySelector("#observablehq-header .synthetic-label") !== null;
      const shouldSay =
        synthetic.has(name) ||
        (["da", "en"].includes(dirname(path)) &&
          /^(index|note|metod|method|kort|map|indsats|effort|evid|forloeb|courses)/.test(name));
      expect(says, path).toBe(shouldSay);
    }
  });

  test("puts the caveats on every page with a ranking", async () => {
    for (const {spec} of await listSpecs()) {
      for (const language of ["da", "en"] as const) {
        const found = pages.find(({path}) => path === `${language}/${spec.id}.html`)!;
        const items = [...found.document.querySelectorAll("#caveats li")].map(({textContent}) => textContent);
        expect(items).toEqual(spec.caveats.map(caveat => caveat[language]));
      }
    }
  });

  test("tells why 4,469 is not 4,433", () => {
    const text = (path: string) => pages.find(page => page.path === path)?.document.querySelector("#total");
    expect(text("en/imdi2016.html")?.textContent).toMatch(/4,469.*4,433/s);
    expect(text("da/imdi2016.html")?.textContent).toMatch(/4\.469.*4\.433/s);
  });

  test("is the same to the byte when built again from nothing", async () => {
    await rm(cache, {recursive: true, force: true});
    const again = await buildSite(`${output}-again`, () => {});
    expect(await filesOf(again)).toEqual(files);
    for (const file of files) {
      expect(readFileSync(join(again, file)).equals(readFileSync(join(dist, file))), file).toBe(true);
    }
  }, 600_000);
});
