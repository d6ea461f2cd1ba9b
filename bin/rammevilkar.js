#!/usr/bin/env node
import {register} from "tsx/esm/api";

// Settings of the folder it is called from are none of its business.
register({tsconfig: false});
const {main} = await import("../src/cli/main.ts");
process.exitCode = await main(process.argv.slice(2));
