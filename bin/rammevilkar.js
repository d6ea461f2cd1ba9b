#!/usr/bin/env node
import {importSource} from "./importSource.js";

const {main} = await importSource("cli/main");
process.exitCode = await main(process.argv.slice(2));
