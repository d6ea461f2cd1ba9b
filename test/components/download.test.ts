// @vitest-environment jsdom
import {describe, expect, test} from "vitest";
import {svg} from "../../src/components/dom.js";
import {pictureOf} from "../../src/components/download/download.js";
import {choiceHash, fileNameOf, shortHash} from "../../src/components/download/name.js";
import {svgText} from "../../src/components/download/picture.js";
import {lightTokens, resolved} from "../../src/components/download/resolve.js";
import {wrap} from "../../src/components/download/wrap.js";
import {analysis} from "./fixture.js";
import {expectStored} from "./stored.js";

const chart = () =>
  svg`<svg class="plot" width="600" height="100" viewBox="0 0 600 100"><style>.plot { color: red }</style><text class="name" x="4" y="20">Ærø &lt;b&gt;</text></svg>`;
const options = {
  language: "en",
  title: "Refugees: in work within three years",
  subtitle: "Everyone · 2014",
  source: "Statistics Denmark",
  synthetic: true,
  address: () => "https://example.org/en/refugee?without=health",
  svg: chart
} as const;
const texts = (picture: Element) => [...picture.querySelectorAll("text")].map(({textContent}) => textContent);

describe("pictureOf(options)", () => {
  test("is the stored one", () => {
    expectStored(pictureOf(options), "picture");
  });

  test("holds title, subtitle, the chart, source, synthetic mark and address", () => {
    const all = texts(pictureOf(options));
    expect(all.slice(0, 3)).toEqual([options.title, options.subtitle, "Ærø <b>"]);
    expect(all).toContain("Source: Statistics Denmark");
    expect(all.join(" ")).toContain("The people here are synthetic");
    expect(all.at(-1)).toBe("https://example.org/en/refugee?without=health");
  });

  test("says nothing of synthetic people where they are real", () => {
    expect(texts(pictureOf({...options, synthetic: false})).join(" ")).not.toMatch(/synthetic/);
  });

  test("is a file of its own: a name space, no style sheet, no class, nothing from elsewhere", () => {
    const text = svgText(pictureOf(options));
    expect(text).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/
    );
    expect(text).not.toMatch(/<style|class=|var\(|url\(|href/);
    expect(new DOMParser().parseFromString(text, "image/svg+xml").querySelector("parsererror")).toBeNull();
  });

  test("a long title and a long address stay inside the picture", () => {
    const address = () => `https://example.org/?conditions=${"a".repeat(300)}`;
    const picture = pictureOf({...options, title: "Word ".repeat(60), address});
    const width = Number(picture.getAttribute("width"));
    for (const text of texts(picture)) expect((text ?? "").length * 6).toBeLessThan(width);
    expect(texts(picture).length).toBeGreaterThan(9);
  });

  test("leaves the chart on the page as it was", () => {
    const shown = chart();
    shown.setAttribute("style", "margin: 4px");
    document.body.append(shown);
    const before = document.body.innerHTML;
    pictureOf({...options, svg: () => shown});
    expect(document.body.innerHTML).toBe(before);
    shown.remove();
  });
});

describe("resolved(chart, tokens)", () => {
  test("puts computed looks into attributes", () => {
    const style = document.createElement("style");
    style.textContent = ".plot { font-size: 13px } .name { visibility: hidden; font-weight: 700 }";
    document.head.append(style);
    const copy = resolved(chart(), new Map());
    expect(copy.getAttribute("font-size")).toBe("13px");
    expect(copy.querySelector("text")?.getAttribute("font-weight")).toBe("700");
    expect(copy.querySelector("text")?.getAttribute("visibility")).toBe("hidden");
    style.remove();
  });
});

describe("lightTokens()", () => {
  test("are the properties that the style sheets set outside any condition", () => {
    const style = document.createElement("style");
    style.textContent =
      ":root { --ink: #111; color: red } @media (prefers-color-scheme: dark) { :root { --ink: #eee } } p { --ink: blue }";
    document.head.append(style);
    expect([...lightTokens()]).toEqual([["--ink", "#111"]]);
    style.remove();
  });
});

describe("file names", () => {
  const choice = {conditions: ["sex", "jobs"], link: "logit", minimumUnitSize: 50} as const;

  test("say analysis, picture, synthetic people and the choice", () => {
    expect(fileNameOf(analysis(), choice, {language: "en", what: "Ranking"})).toBe(
      `rammevilkar-example-ranking-synthetic-people-${choiceHash(choice)}`
    );
    expect(fileNameOf(analysis({synthetic: false}), choice, {language: "da", what: ""})).toBe(
      `rammevilkar-example-${choiceHash(choice)}`
    );
  });

  test("the same choice has the same hash in whatever order, another choice another", () => {
    const same = {...choice, conditions: ["jobs", "sex"]};
    expect(choiceHash(same)).toBe(choiceHash(choice));
    const others = [
      {...choice, conditions: ["sex"]},
      {...choice, link: "linear"},
      {...choice, minimumUnitSize: 51},
      {...choice, reference: ["a"]}
    ] as const;
    expect(new Set([choice, ...others].map(choiceHash)).size).toBe(5);
  });

  test("the hash is Fowler, Noll and Vo's", () => {
    expect(Number.parseInt(shortHash(""), 36)).toBe(0x811c9dc5);
    expect(Number.parseInt(shortHash("foobar"), 36)).toBe(0xbf9cf968);
  });
});

describe("wrap(text, width, fontSize)", () => {
  test("breaks between words, and inside a word only where it must", () => {
    expect(wrap("one two three", 44, 10)).toEqual(["one two", "three"]);
    expect(wrap("abcdefghijkl mn", 44, 10)).toEqual(["abcdefgh", "ijkl mn"]);
    expect(wrap("", 40, 10)).toEqual([]);
  });
});
