import {importSource} from "./importSource.js";

await importSource("cli/thread");
