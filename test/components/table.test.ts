// @vitest-environment jsdom
import {describe, expect, test, vi} from "vitest";
import {csvOf, fileName} from "../../src/components/table/csv.js";
import {columnsOf, tableRows} from "../../src/components/table/section.js";
import {type Sort, unitsTable} from "../../src/components/table/units.js";
import {type Language, measureOf} from "../../src/i18n/index.js";
import {analysis, spec, unit, view} from "./fixture.js";

const byRank: Sort = {column: "rank", direction: "ascending"};

function parts(language: Language = "en", shown = view(), file = analysis()) {
  const columns = columnsOf(file, {language, measure: measureOf(file.spec.outcome, language)});
  return {columns, rows: tableRows(shown, file)};
}

function table(sort: Sort = byRank, shown = view(), onSort?: (sort: Sort) => void) {
  const {columns, rows} = parts("en", shown);
  return unitsTable(rows, {language: "en", columns, caption: "All", sort, ...(onSort && {onSort})});
}

const names = (element: Element) =>
  [...element.querySelectorAll("tbody th")].map(({textContent}) => textContent);
const press = (element: Element, label: string) =>
  [...element.querySelectorAll("thead button")]
    .find(({textContent}) => textContent === label)!
    .dispatchEvent(new MouseEvent("click"));

describe("unitsTable(rows, options)", () => {
  test("lists every unit by rank, those not assessed last", () => {
    expect(names(table())).toEqual(["Aarhus", "Billund", "Odense", "Skive", "Tønder", "Ærø"]);
  });

  test("shows a unit's people, actual, expected, difference, chance, fifth, band and whether it was printed", () => {
    const [first] = table().querySelectorAll("tbody tr");
    const cells = [...first.children].map(({textContent}) => textContent?.trim());
    expect(cells).toEqual([
      "Aarhus",
      "well above expected",
      "400",
      "52.0",
      "40.0",
      "+12.0",
      "±4.0",
      "1",
      "1",
      "yes"
    ]);
  });

  test("says that a unit with too few people is not assessed, and ranks it nowhere", () => {
    const last = table().querySelector("tbody tr:last-child")!;
    expect(last.textContent).toMatch(/not assessed/);
    expect(last.children[7].textContent).toBe("");
    expect(last.children[8].textContent).toBe("");
  });

  test("a heading sorts, sorts the other way, and says which way it sorts", () => {
    const onSort = vi.fn();
    const element = table(byRank, view(), onSort);
    press(element, "People");
    expect(names(element).slice(0, 3)).toEqual(["Aarhus", "Odense", "Billund"]);
    expect(element.querySelector("[aria-sort]")?.getAttribute("aria-sort")).toBe("descending");
    press(element, "People");
    expect(names(element)[0]).toBe("Ærø");
    expect(element.querySelectorAll("[aria-sort]")).toHaveLength(1);
    expect(onSort).toHaveBeenLastCalledWith({column: "n", direction: "ascending"});
  });

  test("those without a value stay last whichever way it sorts", () => {
    for (const direction of ["ascending", "descending"] as const) {
      expect(names(table({column: "fifth", direction})).at(-1)).toBe("Ærø");
    }
  });

  test("names sort by the alphabet of the language", () => {
    const shown = view({units: ["Ærø", "Aarhus", "Zealand"].map((name, at) => unit(name, 90, at + 1, 0))});
    const {columns, rows} = parts("da", shown);
    const danish = unitsTable(rows, {
      language: "da",
      columns,
      caption: "",
      sort: {column: "name", direction: "ascending"}
    });
    expect(names(danish)).toEqual(["Zealand", "Ærø", "Aarhus"]);
  });

  test("ties are said to be ties", () => {
    const shown = view({units: [unit("A", 90, 1.5, 1), unit("B", 90, 1.5, 1)]});
    expect(table(byRank, shown).querySelector("tbody tr")?.children[8].textContent).toBe("1–2 (tied)");
  });

  test("is a table to those who cannot see it: caption, headings of columns and rows, a region that scrolls", () => {
    const element = table();
    expect(element.querySelector("caption")?.textContent).toMatch(/\S/);
    expect(element.querySelectorAll('thead th[scope="col"]')).toHaveLength(10);
    expect(element.querySelectorAll('tbody th[scope="row"]')).toHaveLength(6);
    expect(element.getAttribute("role")).toBe("region");
    expect(element.tabIndex).toBe(0);
  });

  test("shows names as text whatever is in them", () => {
    const name = '<script>alert("1")</script>\u202e';
    const element = table(byRank, view({units: [unit(name, 90, 1, 0)]}));
    expect(element.querySelector("script")).toBeNull();
    expect(element.querySelector("bdi")?.textContent).toBe(name);
  });

  test("has printed percentages beside ours where percentages were printed", () => {
    const file = analysis({
      published: {
        best: null,
        bestSource: null,
        percentages: [{unit: "Aarhus", percent: 52, source: "IMDi"}],
        figures: []
      }
    });
    const {columns, rows} = parts("en", view(), file);
    expect(columns.at(-1)?.label).toBe("Published, %");
    expect(rows.map(row => columns.at(-1)?.cell(row))).toEqual(["52", "", "", "", "", ""]);
  });
});

describe("csvOf(rows, columns, analysis, language)", () => {
  const csv = (language: Language, shown = view()) => {
    const {columns, rows} = parts(language, shown);
    return csvOf(rows, columns, analysis(), language)
      .replace(/^\ufeff/, "")
      .trimEnd()
      .split("\n");
  };

  test("English: comma and point, one row a unit, and every row says the people are synthetic", () => {
    const [header, first, ...rest] = csv("en");
    expect(header).toMatch(/^Synthetic people,municipality,Municipality,Against expected,People,/);
    expect(first).toMatch(/^yes,aarhus,Aarhus,well above expected,400,52,40,12,4,1,1,yes,/);
    expect(rest).toHaveLength(5);
    for (const line of rest) expect(line).toMatch(/^yes,/);
  });

  test("Danish: semicolon and comma", () => {
    const line = csv("da").find(row => row.includes("Odense"));
    expect(line).toMatch(/^ja;odense;Odense;som forventet;300;40,5;/);
  });

  test("the caveats travel along, one a row", () => {
    const lines = csv("en");
    expect(lines[1]).toMatch(/Does not say why\.$/);
    expect(lines[2]).toMatch(/The data are old\.$/);
    expect(lines[3]).toMatch(/,$/);
  });

  test("a name that is a formula is no formula", () => {
    expect(csv("en", view({units: [unit("=cmd()", 90, 1, 0)]}))[1]).toMatch(/,'=cmd\(\),/);
  });

  test("the file name says what it is and that the people are synthetic", () => {
    expect(fileName(analysis(), "en")).toBe("rammevilkar-example-synthetic-people.csv");
    expect(fileName(analysis({synthetic: false}), "da")).toBe("rammevilkar-example.csv");
    expect(spec.id).toBe("example");
  });
});
