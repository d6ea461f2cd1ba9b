import type {ClustersOf, SequenceDocument} from "../benchmark/sequences.js";
import {paragraph} from "./heading.js";
import {columns, count, decimal} from "./layout.js";
import {visible} from "./terminal.js";

/** Courses for a person to read in a terminal: who they are, how time is spent, what is common, and clusters. */
export function sequenceReport(document: SequenceDocument): string {
  const {source, synthetic, n, persons, weeks, states, clustered, distance, method} = document;
  const best = bestOf(document);
  const lines = [
    `${synthetic ? "synthetic people" : `data of ${visible(source)}`} · ${count(n)} sequences${persons === n ? "" : ` of ${count(persons)} persons`} · up to ${count(weeks)} weeks · ${states.length} states`,
    `mean entropy ${number(document.entropy, 3)} · complexity ${number(document.complexity, 3)} · turbulence ${number(document.turbulence, 2)}`
  ];
  return [
    lines.map(paragraph).join(""),
    timeTable(document),
    ratesTable(document),
    pathsTable(document),
    paragraph(
      `clusters: ${method}, distance ${distanceName(distance)}${clustered.seed === null ? "" : `, of ${count(clustered.n)} sequences drawn from seed ${clustered.seed}`}; ${count(clustered.distinct)} of them differ`
    ) + qualityTable(document),
    ...(best === null ? [] : [clustersTable(best, states)])
  ].join("\n");
}

const number = (value: number | null, digits: number) => (value === null ? "–" : decimal(value, digits));

function distanceName(distance: SequenceDocument["distance"]): string {
  if (distance.method !== "om") return distance.method;
  const {costs, indel = "auto"} = distance;
  const substitution = typeof costs === "object" ? "own costs" : costs === "trate" ? "TRATE" : `${costs}`;
  return `om (substitution ${substitution}, indel ${indel})`;
}

function timeTable({states, meanTime, distribution}: SequenceDocument): string {
  const last = distribution.frequencies.map(shares => shares.at(-1) ?? 0);
  const rows = states.map((state, at) => [
    visible(state),
    number(meanTime.mean[at], 1),
    number(meanTime.se[at], 2),
    `${decimal(100 * (distribution.frequencies[at][0] ?? 0), 1)} %`,
    `${decimal(100 * last[at], 1)} %`
  ]);
  return columns(
    [["state", "mean weeks", "se", "first week", "last week"], ...rows],
    ["left", "right", "right", "right", "right"]
  );
}

function ratesTable({states, transitions}: SequenceDocument): string {
  const short = states.map(state => visible(state).slice(0, 12));
  const rows = transitions.rates.map((rates, at) => [
    visible(states[at]),
    ...rates.map(rate => decimal(rate, 3))
  ]);
  return columns([["from week to week", ...short], ...rows], ["left", ...states.map(() => "right" as const)]);
}

function pathsTable({paths}: SequenceDocument): string {
  const rows = paths.paths.map(({spells, n, share}) => [
    `${decimal(100 * share, 1)} %`,
    count(n),
    spells.map(({state, weeks}) => `${visible(state)} ${decimal(weeks, 0)}`).join(" → ")
  ]);
  const head = `${count(paths.distinct)} different orders of states; the most frequent, with mean weeks\n`;
  return head + columns(rows, ["right", "right", "left"]);
}

function qualityTable({solutions}: SequenceDocument): string {
  const rows = solutions.map(({k, quality, clusters}) => [
    count(k),
    number(quality.ASW, 3),
    number(quality.PBC, 3),
    number(quality.HG, 3),
    number(quality.HC, 3),
    number(quality.R2, 3),
    clusters.map(({persons}) => count(persons)).join(", ")
  ]);
  return columns(
    [["k", "ASW", "PBC", "HG", "HC", "R²", "persons"], ...rows],
    ["right", "right", "right", "right", "right", "right", "left"]
  );
}

/** The division with the widest average silhouette. */
function bestOf({solutions}: SequenceDocument): ClustersOf | null {
  return solutions.reduce<ClustersOf | null>(
    (best, each) => ((each.quality.ASW ?? -1) > (best?.quality.ASW ?? -1) ? each : best),
    null
  );
}

function clustersTable({k, clusters}: ClustersOf, states: readonly string[]): string {
  const rows = clusters.map(({persons, medoid, meanTime}, at) => {
    const most = meanTime
      .map((weeks, state) => ({weeks: weeks ?? 0, state: states[state]}))
      .sort((a, b) => b.weeks - a.weeks)
      .slice(0, 2)
      .map(({weeks, state}) => `${visible(state)} ${decimal(weeks, 0)}`);
    const path = medoid.map(({state, weeks}) => `${visible(state)} ${decimal(weeks, 0)}`);
    const shown = path.length > 6 ? [...path.slice(0, 5), `… ${path.length - 5} more`] : path;
    return [String(at + 1), count(persons), most.join(", "), shown.join(" → ")];
  });
  return (
    `${k} clusters have the widest average silhouette\n` +
    columns([["", "persons", "most weeks in", "the middle one"], ...rows], ["right", "right", "left", "left"])
  );
}
