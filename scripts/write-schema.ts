import {writeFile} from "node:fs/promises";
import {specJsonSchema} from "../src/spec/jsonSchema.js";

await writeFile(new URL("../data/analyses/schema.json", import.meta.url), specJsonSchema());
