// @vitest-environment jsdom
import {expect, test} from "vitest";
import {type Evidence, type EvidenceRow, strengths} from "../../src/benchmark/evidence.js";
import {activitySection, evidenceTable} from "../../src/components/evidence/evidence.js";

const same = (text: string) => ({da: text, en: text});
const directions = ["positive", "positive", "negative", "none", "mixed"] as const;
const rows = strengths.map(
  (strength, at): EvidenceRow => ({
    instrument: strength,
    name: same(`Instrument ${at}`),
    strength,
    direction: directions[at],
    whom: same("Refugees"),
    finding: same("Found."),
    source: "KORA 2016"
  })
);

test("the table says in words how sure and which way, beside the marks, each row with its source", () => {
  const table = evidenceTable(rows, "en");
  const cells = [...table.querySelectorAll("tbody tr")].map(row =>
    [...row.children].map(cell => cell.textContent?.trim())
  );
  expect(cells.map(([, strength, direction]) => [strength, direction])).toEqual([
    ["strong evidence", "closer to work"],
    ["somewhat weaker", "closer to work"],
    ["not said", "farther from work"],
    ["no evidence", "none shown"],
    ["not clear", "unclear"]
  ]);
  for (const row of cells) expect(row.at(-1)).toMatch(/KORA/);
  for (const mark of table.querySelectorAll("svg")) expect(mark.getAttribute("aria-hidden")).toBe("true");
});

test("what synthetic people do has no place, not even a heading, until there are figures", () => {
  const evidence: Evidence = {rows, activity: []};
  expect(activitySection(evidence, "da")).toBeNull();
  const figures = {
    group: "refugees",
    state: "activation",
    instruments: ["strong", "none"],
    n: 1200,
    window: 156,
    ever: 0.5,
    everInterval: [0.47, 0.53],
    weeks: 12.34
  } as const;
  const section = activitySection({...evidence, activity: [figures]}, "da");
  expect(section?.querySelector("tbody")?.textContent?.replace(/\s+/g, " ")).toMatch(
    /Virksomhedspraktik eller løntilskud.*: Instrument 0; Instrument 3.*flygtninge.*1\.200.*50,0 pct\. \(47,0–53,0\).*12,3 af 156/
  );
  expect(section?.textContent).toMatch(/syntetiske/);
  const [whole, part] = [figures, {...figures, group: "family"} as const];
  const guidance = {...figures, state: "guidance"} as const;
  const grouped = activitySection({...evidence, activity: [whole, guidance, part]}, "en");
  const heads = [...grouped!.querySelectorAll<HTMLTableCellElement>("tbody th")];
  expect(heads.map(({rowSpan, textContent}) => [rowSpan, textContent?.split("\n")[0].trim()])).toEqual([
    [2, "Company internship or wage subsidy"],
    [1, "Guidance and upskilling"]
  ]);
});
