import {createInterface} from "node:readline";
import {stripVTControlCharacters} from "node:util";
import {framework} from "./framework.js";
import {prepareAll} from "./prepare.js";

console.log("Preparing the analyses (the first time takes up to a minute)");
await prepareAll(console.log);
console.log("Starting the workbook");
const child = framework(["preview", "--no-open", ...process.argv.slice(2)], ["ignore", "pipe", "inherit"]);
const stop = () => child.kill();
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
child.on("close", code => process.exit(code ?? 0));

for await (const line of createInterface({input: child.stdout!})) {
  const said = stripVTControlCharacters(line);
  const address = said.match(/http:\/\/[\w.:-]+\//)?.[0];
  if (address !== undefined) {
    const first = await fetch(new URL("en/", address));
    if (!first.ok) console.error(await first.text());
    console.log(`\nRammevilkår: ${address}   (stop with Ctrl-C)\n`);
  } else if (/error/i.test(said) && !/^(GET|HEAD)\b/.test(said)) console.error(said);
}
