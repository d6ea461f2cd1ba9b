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
  const group = {da: "Flygtninge", en: "Refugees"};
  const figures = {
    group,
    instrument: "none",
    n: 1200,
    ever: 0.5,
    everInterval: [0.47, 0.53],
    weeks: 0.12
  } as const;
  const section = activitySection({...evidence, activity: [figures]}, "da");
  expect(section?.querySelector("tbody")?.textContent?.replace(/\s+/g, " ")).toMatch(
    /Instrument 3.*Flygtninge.*1\.200.*50,0 pct\. \(47,0–53,0\).*12,0 pct\./
  );
  expect(section?.textContent).toMatch(/syntetiske/);
});
