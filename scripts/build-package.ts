import {spawnSync} from "node:child_process";
import {rm} from "node:fs/promises";
import {createRequire} from "node:module";
import {join} from "node:path";
import {root} from "./framework.js";

// What a file that is gone left behind would be packed too.
await rm(join(root, "lib"), {recursive: true, force: true});
const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const {status} = spawnSync(process.execPath, [compiler, "-p", "tsconfig.package.json"], {
  cwd: root,
  stdio: "inherit"
});
process.exitCode = status ?? 1;
