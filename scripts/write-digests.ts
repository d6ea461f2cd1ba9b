import {writeFile} from "node:fs/promises";
import {held} from "../test/documents/commands.js";
import {digestOf} from "../test/documents/digest.js";

const digests: Record<string, string> = {};
for (const command of held) digests[command] = await digestOf(command);
await writeFile(
  new URL("../test/documents/digests.json", import.meta.url),
  `${JSON.stringify(digests, null, 2)}\n`
);
