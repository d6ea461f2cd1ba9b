import type {CheckDocument} from "../benchmark/check.js";
import type {Calibration, Severity} from "../engine/index.js";
import type {LoadedSpec} from "../spec/load.js";
import {heading, paragraph} from "./heading.js";
import {columns, count, decimal} from "./layout.js";
import {visible} from "./terminal.js";

/** What was found in a model, for a person to read in a terminal. */
export function checkReport(loaded: LoadedSpec, document: CheckDocument, file: string): string {
  const {findings, calibration} = document;
  const how = (severity: Severity) => findings.filter(finding => finding.severity === severity).length;
  const cautions = how("caution");
  const notes = how("note");
  const sections = [
    heading(loaded, document, document.counts, file).map(paragraph).join(""),
    findings.length === 0
      ? "nothing found\n"
      : findings.map(({severity, message}) => paragraph(`${severity}: ${visible(message)}`)).join(""),
    calibration === null ? "" : calibrationSection(calibration),
    `${how("serious")} serious, ${cautions} ${cautions === 1 ? "caution" : "cautions"}, ${notes} ${notes === 1 ? "note" : "notes"}\n`
  ];
  return sections.filter(section => section !== "").join("\n");
}

function calibrationSection({auc, brier, hosmerLemeshow, tenths}: Calibration): string {
  const measures = [
    `AUC ${auc === null ? "–" : decimal(auc, 3)}`,
    `Brier ${decimal(brier, 3)}`,
    hosmerLemeshow === null
      ? "Hosmer–Lemeshow –"
      : `Hosmer–Lemeshow ${decimal(hosmerLemeshow.statistic, 1)} with ${hosmerLemeshow.degrees} degrees of freedom, p ${probability(hosmerLemeshow.p)}`
  ];
  const percent = (share: number) => `${decimal(100 * share, 1)} %`;
  const rows = tenths.map(({n, predicted, observed}, at) => [
    String(at + 1),
    count(n),
    percent(predicted),
    percent(observed)
  ]);
  return (
    paragraph(`calibration: ${measures.join(" · ")}`) +
    columns([["tenth", "people", "predicted", "actual"], ...rows], ["right", "right", "right", "right"])
  );
}

const probability = (p: number) => (p < 0.0005 ? "< 0.001" : `= ${decimal(p, 3)}`);
