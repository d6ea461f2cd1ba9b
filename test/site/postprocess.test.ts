import {describe, expect, test} from "vitest";
import {finishPage, finishStylesheet} from "../../scripts/postprocess.js";
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

describe("finishStylesheet(css, beside)", () => {
  test("points at the hashed names of the files beside it", () => {
    const css = 'src: url(./sans.woff2) format("woff2"); src: url(./other.woff2)';
    expect(finishStylesheet(css, ["sans.12ab.woff2", "sans.12ab.css"])).toBe(
      'src: url(./sans.12ab.woff2) format("woff2"); src: url(./other.woff2)'
    );
  });
});
