// @vitest-environment jsdom
import {describe, expect, test, vi} from "vitest";
import {type CsvStyle, csvOf, usualStyle} from "../../src/components/table/csv.js";
import {columnsOf, tableRows, tableSection} from "../../src/components/table/section.js";
import {type Sort, unitsTable} from "../../src/components/table/units.js";
import {type Language, measureOf} from "../../src/i18n/index.js";
import {analysis, certainty, unit, view} from "./fixture.js";

const byRank: Sort = {column: "rank", direction: "ascending"};

function parts(language: Language = "en", shown = view(), file = analysis(), certain = true) {
  const columns = columnsOf(file, {language, measure: measureOf(file.spec.outcome, language), certain});
  const rows = tableRows(shown, file, certain ? certainty() : null);
  return {columns, shown: columns.filter(({where}) => where !== "file"), rows};
}

function table(sort: Sort = byRank, shown = view(), onSort?: (sort: Sort) => void) {
  const {shown: columns, rows} = parts("en", shown);
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

  test("shows a unit's people, actual, expected, difference, chance, ratio, fifth, rank, places, how sure that is, band and whether it was printed", () => {
    const [first] = table().querySelectorAll("tbody tr");
    const cells = [...first.children].map(({textContent}) => textContent?.trim());
    expect(cells).toEqual([
      "Aarhus",
      "well above expected",
      "400",
      "52.0",
      "40.0",
      "+12.0",
      "+7.9 to +16.1",
      "1.30",
      "1",
      "1",
      "1–2",
      "50.0",
      "+6.0",
      "50.0",
      "yes"
    ]);
  });

  test("says that a unit with too few people is not assessed, and ranks it nowhere", () => {
    const last = table().querySelector("tbody tr:last-child")!;
    expect(last.textContent).toMatch(/not assessed/);
    for (const at of [8, 9, 10, 11, 12, 13]) expect(last.children[at].textContent).toBe("");
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
    expect(table(byRank, shown).querySelector("tbody tr")?.children[9].textContent).toBe("1–2 (tied)");
  });

  test("is a table to those who cannot see it: caption, headings of columns and rows, a region that scrolls", () => {
    const element = table();
    expect(element.querySelector("caption")?.textContent).toMatch(/\S/);
    expect(element.querySelectorAll('thead th[scope="col"]')).toHaveLength(15);
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

  test("marks the chosen, and a name that is pressed is chosen", () => {
    const {shown, rows} = parts();
    const onSelect = vi.fn();
    const options = {language: "en", columns: shown, caption: "", sort: byRank} as const;
    const element = unitsTable(rows, {...options, selected: ["billund"], onSelect});
    expect([...element.querySelectorAll("tr.selected th")].map(({textContent}) => textContent)).toEqual([
      "Billund"
    ]);
    expect(element.querySelectorAll('[aria-pressed="true"]')).toHaveLength(1);
    element.querySelectorAll<HTMLButtonElement>("tbody button")[2].click();
    expect(onSelect).toHaveBeenCalledWith("odense");
    expect(unitsTable(rows, options).querySelector("tbody button")).toBeNull();
  });
});

describe("csvOf(rows, columns, analysis, options)", () => {
  const csv = (language: Language, shown = view(), style: CsvStyle = usualStyle(language)) => {
    const {columns, rows} = parts(language, shown);
    const address = "https://example.org/da/example?unit=aarhus";
    return csvOf(rows, columns, analysis(), {language, style, choice: shown.choice, address})
      .replace(/^\ufeff/, "")
      .trimEnd()
      .split("\n");
  };
  const fields = (header: string, line: string, delimiter: string) =>
    Object.fromEntries(header.split(delimiter).map((name, at) => [name, line.split(delimiter)[at]]));

  test("English: comma and point, one row a unit, and every row says the people are synthetic", () => {
    const [header, first, ...rest] = csv("en");
    expect(header).toMatch(/^Synthetic people,municipality,Municipality,Against expected,People,/);
    expect(first).toMatch(
      /^yes,aarhus,Aarhus,well above expected,400,52,40,12,4,7\.9\d*,16\.0\d*,1\.3,1,1,1,2,50,6,50,yes,/
    );
    expect(rest).toHaveLength(5);
    for (const line of rest) expect(line).toMatch(/^yes,/);
  });

  test("Danish: semicolon and comma, unless the reader wants it otherwise", () => {
    const line = csv("da").find(row => row.includes("Odense"));
    expect(line).toMatch(/^ja;odense;Odense;som forventet;300;40,5;/);
    expect(csv("da", view(), "comma").find(row => row.includes("Odense"))).toMatch(
      /^ja,odense,Odense,som forventet,300,40.5,/
    );
  });

  test("every row says its model and the address of the page", () => {
    const [header, ...lines] = csv("en", view(), "semicolon");
    for (const line of lines) {
      expect(fields(header, line, ";")).toMatchObject({
        Model: "Logit · all conditions · assessed from 50 people",
        Address: "https://example.org/da/example?unit=aarhus"
      });
    }
    const some = {conditions: ["sex", "jobs"], link: "logit", minimumUnitSize: 50} as const;
    expect(csv("da", view({choice: some}))[1]).toContain(
      "Logit · givet Køn og Arbejdspladser · vurderet fra"
    );
    const none = {conditions: [], link: "linear", minimumUnitSize: 50, reference: ["a", "b"]} as const;
    expect(csv("en", view({choice: none}))[1]).toContain(
      "Linear · no conditions · assessed from 50 people · fitted on the people of 2 municipalities"
    );
  });

  test("a rank goes with its interval, a difference with its own, and both with the number of people", () => {
    const [header, first] = csv("en", view(), "semicolon");
    expect(fields(header, first, ";")).toMatchObject({
      People: "400",
      "Difference, points": "12",
      "Chance range, points": "4",
      "95 % interval from, points": expect.stringMatching(/^7,9/),
      "95 % interval to, points": expect.stringMatching(/^16,0/),
      Rank: "1",
      "Rank from (95 %)": "1",
      "Rank to (95 %)": "2",
      "Chance of the best fifth, %": "50",
      "Best guess (shrunken), points": "6",
      "Reliability, %": "50"
    });
    expect(header).not.toMatch(/from–to/);
  });

  test("without certainty the interval is ±1.96 standard errors, and nothing is said of places", () => {
    const {columns, shown, rows} = parts("en", view(), analysis(), false);
    expect(shown.map(({id}) => id)).toContain("chance");
    expect(columns.map(({id}) => id)).not.toContain("places");
    const value = (id: string) => columns.find(column => column.id === id)?.value(rows[0]);
    expect([value("low"), value("high")]).toEqual([8, 16]);
  });

  test("source and caveats travel along, one a row, all of them with few rows", () => {
    const lines = csv("en");
    expect(lines[1]).toMatch(/,2014 \(MIT\)$/);
    expect(lines[2]).toMatch(/Does not say why\.$/);
    expect(lines[3]).toMatch(/The data are old\.$/);
    expect(lines[4]).toMatch(/,$/);
    expect(csv("en", view({units: [unit("A", 90, 1, 0)]}))[1]).toMatch(
      /2014 \(MIT\) Does not say why\. The data are old\.$/
    );
  });

  test("a name that is a formula is no formula", () => {
    expect(csv("en", view({units: [unit("=cmd()", 90, 1, 0)]}))[1]).toMatch(/,'=cmd\(\),/);
  });
});

describe("tableSection(view, analysis, options)", () => {
  test("offers both ways of writing numbers, the language's own first", () => {
    for (const [language, usual] of [
      ["da", "semicolon"],
      ["en", "comma"]
    ] as const) {
      const section = tableSection(view(), analysis(), {
        language,
        measure: measureOf(analysis().spec.outcome, language),
        sort: byRank,
        onSort() {}
      });
      expect(section.querySelector("select")?.value).toBe(usual);
      expect(section.querySelectorAll("option")).toHaveLength(2);
      expect(section.querySelectorAll("thead th")).toHaveLength(11);
    }
  });

  test("keeps its columns while certainty is worked out", () => {
    const heads = (known: ReturnType<typeof certainty> | null) =>
      [
        ...tableSection(view(), analysis(), {
          language: "en",
          measure: measureOf(analysis().spec.outcome, "en"),
          sort: byRank,
          onSort() {},
          certainty: known
        }).querySelectorAll("thead th")
      ].map(({textContent}) => textContent);
    expect(heads(null)).toEqual(heads(certainty()));
    expect(heads(null)).toContain("Rank from–to");
  });
});
