// Prints JSON. Without words: how long a changed toggle takes and how that grows, the synthetic people, bootstrap,
// linter, certainty, models with unit effects, all models at once, durations, courses of weekly states, and what R needs for the
// same. With words only those parts; `coverage`, which says how often intervals hold, takes ten minutes and runs only
// when named. Progress goes to standard error.
import {cpus} from "node:os";
import {benchBootstrap} from "./bootstrap.js";
import {benchCertainty, benchCoverage} from "./certainty.js";
import {benchCheck} from "./check.js";
import {benchCourses} from "./courses.js";
import {benchDurations} from "./durations.js";
import {benchMixed} from "./mixed.js";
import {benchMultiverse, benchMultiverseR} from "./multiverse.js";
import {benchR} from "./peer.js";
import {benchPeople} from "./people.js";
import {benchRegister} from "./register.js";
import {benchSequence, benchSequenceR} from "./sequence.js";
import {benchToggles} from "./toggles.js";

const links = ["logit", "linear"] as const;

async function inTurn<From, To>(
  some: readonly From[],
  work: (each: From) => To | Promise<To>
): Promise<To[]> {
  const done: To[] = [];
  for (const each of some) done.push(await work(each));
  return done;
}

const parts: Readonly<Record<string, () => unknown>> = {
  toggles: () =>
    inTurn([50_000, 200_000], persons => inTurn(links, link => benchToggles(benchPeople(persons), link))),
  growth: async () => ({
    persons: await inTurn([25_000, 100_000, 400_000], persons => benchToggles(benchPeople(persons), "logit")),
    conditions: await inTurn([4, 6, 8], conditions => benchToggles(benchPeople(50_000, conditions), "logit"))
  }),
  register: benchRegister,
  bootstrap: () => inTurn(links, link => benchBootstrap(benchPeople(15_000), link)),
  check: () => inTurn([15_000, 200_000], persons => benchCheck(benchPeople(persons))),
  certainty: benchCertainty,
  mixed: () => inTurn([15_000, 200_000], persons => benchMixed(persons)),
  multiverse: async () => [
    await benchMultiverse(benchPeople(15_000, 10), "logit"),
    await benchMultiverse(benchPeople(15_000, 12), "linear")
  ],
  durations: benchDurations,
  sequence: async () => {
    const courses = benchCourses(2000);
    return {...(await benchSequence(courses)), peer: benchSequenceR(courses)};
  },
  peers: async () => ({
    fits: await inTurn([50_000, 200_000], persons => benchR(benchPeople(persons))),
    multiverse: benchMultiverseR(benchPeople(15_000, 10))
  }),
  coverage: () => benchCoverage()
};

const named = process.argv.slice(2);
const stranger = named.find(name => !Object.hasOwn(parts, name));
if (stranger !== undefined) {
  process.stderr.write(
    `unknown part ${JSON.stringify(stranger)}; allowed: ${Object.keys(parts).join(", ")}\n`
  );
  process.exit(2);
}
const wanted = named.length > 0 ? named : Object.keys(parts).filter(name => name !== "coverage");
const results: Record<string, unknown> = {};
for (const name of wanted) {
  process.stderr.write(`${name} …\n`);
  results[name] = await parts[name]();
}
const report = {
  machine: {node: process.version, processor: cpus()[0]?.model ?? "unknown", cores: cpus().length},
  units: "milliseconds; one thread unless said",
  targets: {
    toggleAt50000: 15,
    toggleAt200000: 60,
    register: 20_000,
    mixedAt15000: 1500,
    mixedAt200000: 20_000,
    logisticModels1024: {oneThread: 5000, twoThreads: 3000},
    linearModels4096: 500,
    distancesOf2000: {trate: {oneThread: 15_000, twoThreads: 8000}, lcs: 5000},
    firstAnswer: 500,
    durationToggleAt20000: 60,
    durationsAt200000: 800
  },
  ...results
};
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
