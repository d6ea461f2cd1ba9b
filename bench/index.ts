// Prints JSON: how long a changed toggle takes, how that grows with people and parameters, how long the synthetic
// people take, and what R's glm and lm need for the same model. Progress goes to standard error.
import {cpus} from "node:os";
import {benchBootstrap} from "./bootstrap.js";
import {benchCheck} from "./check.js";
import {benchR} from "./peer.js";
import {benchPeople} from "./people.js";
import {benchRegister} from "./register.js";
import {benchToggles} from "./toggles.js";

function say<T>(what: string, run: () => T): T {
  process.stderr.write(`${what} …\n`);
  return run();
}

const main = [50_000, 200_000].flatMap(persons =>
  (["logit", "linear"] as const).map(link =>
    say(`toggles: ${persons} people, ${link}`, () => benchToggles(benchPeople(persons), link))
  )
);
const growth = {
  persons: [25_000, 100_000, 400_000].map(persons =>
    say(`growth: ${persons} people`, () => benchToggles(benchPeople(persons), "logit"))
  ),
  conditions: [4, 6, 8].map(conditions =>
    say(`growth: ${conditions} conditions`, () => benchToggles(benchPeople(50_000, conditions), "logit"))
  )
};
const bootstrap = (["logit", "linear"] as const).map(link =>
  say(`bootstrap: ${link}`, () => benchBootstrap(benchPeople(15_000), link))
);
const check = [15_000, 200_000].map(persons =>
  say(`check: ${persons} people`, () => benchCheck(benchPeople(persons)))
);
const register = await say("synthetic people", benchRegister);
const peers = [50_000, 200_000].map(persons =>
  say(`R: ${persons} people`, () => benchR(benchPeople(persons)))
);

const report = {
  machine: {node: process.version, processor: cpus()[0]?.model ?? "unknown", cores: cpus().length},
  units: "milliseconds, one thread; median over single toggles",
  targets: {toggleAt50000: 15, toggleAt200000: 60, register: 20_000},
  main,
  growth,
  bootstrap,
  check,
  register,
  peers
};
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
