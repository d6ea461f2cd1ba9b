import {readFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {parseArgs} from "node:util";

const {font} = parseArgs({options: {font: {type: "string", default: ""}}}).values;
const family = font.replace(/-latin.*$/, "");
const {resolve} = createRequire(import.meta.url);
process.stdout.write(await readFile(resolve(`@fontsource-variable/${family}/files/${font}.woff2`)));
