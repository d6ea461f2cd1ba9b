import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {finishPage, finishStylesheet} from "../../scripts/postprocess.js";
import {shareTags} from "../../scripts/shareTags.js";
import {head} from "../../src/pages/frame.js";

describe("finishPage(html, path)", () => {
  const viewport = '<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">';
  const shell = `<html>\n<head>${viewport}\n${head({path: "/da/x", data: {}})}</head>`;

  test("gives the page its language and leave to zoom, and takes the script out", () => {
    const html = finishPage(shell, "da/x.html");
    expect(html).toMatch(/^<html lang="da">/);
    expect(html).toContain('content="width=device-width, initial-scale=1"');
    expect(html).not.toMatch(/<script/);
    expect(html).toMatch(/fonts\.css/);
    expect(html).toMatch(/rel="preload" as="font"/);
  });

  test("fixes when files were modified", () => {
    const once = finishPage('{"lastModified":1763760000000,"size":3}', "en/x.html");
    expect(once).toBe(finishPage('{"lastModified":1863760000000.5,"size":3}', "en/x.html"));
    expect(once).toMatch(/^\{"lastModified":\d+,"size":3\}$/);
  });
});

describe("shareTags(html, path)", () => {
  const said = (html: string, path: string, address?: string) => {
    const {document} = new JSDOM(`<head>${shareTags(html, path, address)}</head>`).window;
    return Object.fromEntries(
      [...document.querySelectorAll("meta")].map(meta => [
        meta.getAttribute("name") ?? meta.getAttribute("property"),
        meta.content
      ])
    );
  };
  const html = `<title>Kort &amp; godt | Rammevilkår</title><h1>Kort</h1>
<p class="subtitle">9. klasse, "16-64-årige" · 2012 · <a href="#caveats">Læs først</a></p>`;

  test("title and first paragraph, without links down the page, in the page's language", () => {
    expect(said(html, "da/kort.html")).toMatchObject({
      description: '9. klasse, "16-64-årige" · 2012',
      "og:title": "Kort & godt",
      "og:description": '9. klasse, "16-64-årige" · 2012',
      "og:type": "website",
      "og:locale": "da_DK",
      "og:image": "../images/share-da.png"
    });
  });

  test("whole addresses where it is known where the site will lie", () => {
    const address = "https://example.org/r/";
    expect(said(html, "en/map.html", address)).toMatchObject({
      "og:image": "https://example.org/r/images/share-en.png",
      "og:url": "https://example.org/r/en/map.html",
      "og:locale": "en_GB"
    });
    expect(said(html, "en/index.html", address)["og:url"]).toBe("https://example.org/r/en/");
    expect(said(html, "index.html", address)["og:url"]).toBe(address);
    expect(said(html, "index.html")).not.toHaveProperty("og:url");
  });

  test("as many whole sentences as fit, and that the people are synthetic", () => {
    const sentence = `${"Ord ".repeat(30)}ord.`;
    const page = `<a class="synthetic-label">x</a><h1>A</h1><p>${sentence} ${sentence} ${sentence}</p>`;
    expect(said(page, "da/a.html").description).toBe(`${sentence} ${sentence} Personerne er syntetiske.`);
  });

  test("of the page that offers both languages, in its own", () => {
    const page =
      '<h1>A</h1><section lang="da"><p>Dansk.</p></section><section lang="en"><p>English.</p></section>';
    expect(said(page, "index.html").description).toBe("English.");
  });
});

describe("finishStylesheet(css, beside)", () => {
  test("points at the hashed names of the files beside it", () => {
    const css = 'src: url(./sans.woff2) format("woff2"); src: url(./other.woff2)';
    expect(finishStylesheet(css, ["sans.12ab.woff2", "sans.12ab.css"])).toBe(
      'src: url(./sans.12ab.woff2) format("woff2"); src: url(./other.woff2)'
    );
  });
});
