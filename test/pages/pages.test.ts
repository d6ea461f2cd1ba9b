import {describe, expect, test} from "vitest";
import type {AnalysisFile} from "../../src/data/analysisFile.js";
import {analysisPage} from "../../src/pages/analysisPage.js";
import {footer, head, header, syntheticKeyword} from "../../src/pages/frame.js";
import {startPage} from "../../src/pages/startPage.js";
import {markdown, page} from "../../src/pages/text.js";
import {analysis, spec} from "../components/fixture.js";

const file = (changes: Partial<AnalysisFile> = {}): AnalysisFile => ({
  ...analysis(),
  hasMap: true,
  people: {outcome: "binary", units: [], columns: [], dropped: []},
  conditions: [
    {
      id: "sex",
      kind: "categorical",
      levels: [
        {level: "man", national: 0.5, lowest: 0.25, median: 0.5, highest: 0.75},
        {level: "missing", national: 0.01, lowest: 0, median: 0, highest: 0.02}
      ]
    },
    {id: "jobs", kind: "numeric", national: 55.25, lowest: 40, median: 54, highest: 80}
  ],
  ...changes
});

describe("page`…`", () => {
  test("takes values as text: no markup, no code of the page, no blank line that ends the block", () => {
    const name = `<b>"A & B"</b> \${alert(1)}\n\n# not a heading`;
    expect(page`<p title="${name}">${name}</p>`.html).toBe(
      '<p title="&lt;b&gt;&quot;A &amp; B&quot;&lt;/b&gt; &#36;{alert(1)} # not a heading">' +
        "&lt;b&gt;&quot;A &amp; B&quot;&lt;/b&gt; &#36;{alert(1)} # not a heading</p>"
    );
  });

  test("nests, and leaves out null", () => {
    expect(page`<ul>${["a", "<"].map(item => page`<li>${item}</li>`)}${null}</ul>`.html).toBe(
      "<ul><li>a</li><li>&lt;</li></ul>"
    );
  });
});

describe("markdown(front, blocks)", () => {
  test("writes front matter that no title can break out of", () => {
    expect(markdown({title: 'A: "B"\n---'}, ["text", null])).toBe(
      '---\ntitle: "A: \\"B\\"\\n---"\n---\n\ntext\n'
    );
  });
});

describe("analysisPage(file, language)", () => {
  test("has title, population, caveats, the synthetic note and the people", () => {
    const text = analysisPage(file(), "en");
    expect(text).toMatch(/^---\ntitle: "Example"\nkeywords: \["synthetic people"\]\n---/);
    expect(text).toMatch(/<h1>Example<\/h1>/);
    expect(text).toMatch(/Everyone · In work · 2014/);
    expect(text).toMatch(/<li>Does not say why\.<\/li>/);
    expect(text).toMatch(/id="synthetic"/);
    expect(text).toMatch(/<td>not stated<\/td><td class="number">1\.0<\/td>/);
    expect(text).toMatch(/<td>mean, per 100<\/td><td class="number">55\.3<\/td>/);
  });

  test("says nothing of synthetic people where they are real", () => {
    expect(analysisPage(file({synthetic: false}), "en")).not.toMatch(/synthetic/);
  });

  test("explains a total only where it is not the sum of the parts", () => {
    const why = {da: "Skærmet identitet.", en: "Shielded identity."};
    const totalled = {...spec, unit: {...spec.unit, total: {unit: "Norway", why}}};
    const {document} = file();
    const withTotal = (n: number) =>
      analysisPage(
        file({spec: totalled, document: {...document, total: {unit: "Norway", n, observed: 0.4}}}),
        "da"
      );
    expect(withTotal(1046)).toMatch(/Hvorfor delene ikke giver totalen.*Skærmet identitet\./s);
    expect(withTotal(1010)).not.toMatch(/Skærmet/);
  });
});

describe("startPage(files, language)", () => {
  test("lists each analysis with its people, municipalities, national share and gap", () => {
    const text = startPage([file(), file({synthetic: false})], "da");
    expect(text.match(/<a id="analysis-example" href="\.\/example">Eksempel<\/a>/g)).toHaveLength(2);
    expect(text.replace(/\u00a0/g, " ")).toMatch(/1\.010.*5 af 6.*40,0 pct\..*24,0 point/s);
    expect(text).toMatch(/Syntetiske personer.*Offentliggjorte antal/s);
  });
});

describe("the frame of a page", () => {
  const info = (path: string, keywords: string[] = []) => ({path, data: {keywords}});

  test.each([
    ["/en/refugee", "/da/refugee"],
    ["/da/refugee", "/en/refugee"],
    ["/en/method", "/da/metode"],
    ["/da/metode", "/en/method"],
    ["/en/map", "/da/kort"],
    ["/da/indsats", "/en/effort"],
    ["/en/evidence", "/da/evidens"],
    ["/en/index", "/da/"],
    ["/da/notesbog", "/en/notebook"],
    ["/en/notebook", "/da/notesbog"]
  ])("%s links to %s in the other language", (path, other) => {
    expect(header(info(path))).toContain(`href="${other}">`);
  });

  test("says that people are synthetic where they are, and only there", () => {
    expect(header(info("/en/refugee", [syntheticKeyword]))).toMatch(/synthetic-label/);
    expect(header(info("/en/imdi2016"))).not.toMatch(/synthetic-label/);
  });

  test("marks the page the reader is on", () => {
    expect(header(info("/da/index"))).toMatch(/href="\/da\/" aria-current="page"/);
    expect(header(info("/da/refugee"))).not.toMatch(/aria-current/);
  });

  test("the page that chooses a language has no header", () => {
    expect(header(info("/index"))).toBeNull();
  });

  test("head and footer know the language", () => {
    expect(head(info("/da/refugee"))).toContain('lang = "da"');
    expect(footer(info("/da/refugee"))).toMatch(/browser/);
  });
});
