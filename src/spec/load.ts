import {createHash} from "node:crypto";
import {readdir} from "node:fs/promises";
import {join, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import {InputError} from "../engine/index.js";
import {canonicalText} from "./canonical.js";
import {readText, shown} from "./file.js";
import {allowedWords} from "./nearest.js";
import {parseSpec} from "./parse.js";
import {type Published, readPublished} from "./published.js";
import type {Spec} from "./schema.js";

export type {Published, PublishedPercentage} from "./published.js";

/** A spec with where it came from, its hash, and the printed figures it names. */
export interface LoadedSpec {
  readonly spec: Spec;
  /** Absolute path of the YAML file. */
  readonly path: string;
  /** `sha256:…` of the canonical spec: the same for specs that say the same. */
  readonly hash: string;
  readonly published: Published;
}

const folder = fileURLToPath(new URL("../../data/analyses/", import.meta.url));
const shelf = [
  "edu9",
  "youth",
  "imm10",
  "imm10plus",
  "refugee",
  "weakest",
  "newcomers",
  "activation",
  "imdi2016"
];

async function specIds(): Promise<string[]> {
  const ids = (await readdir(folder)).filter(name => name.endsWith(".yaml")).map(name => name.slice(0, -5));
  const known = shelf.filter(id => ids.includes(id));
  return [...known, ...ids.filter(id => !known.includes(id)).sort()];
}

async function loadFile(path: string, where: string): Promise<LoadedSpec> {
  const {$schema: _, ...spec} = parseSpec(await readText(path, where), where);
  const hash = `sha256:${createHash("sha256").update(canonicalText(spec)).digest("hex")}`;
  return {spec, path, hash, published: await readPublished(spec, path)};
}

/**
 * Loads a spec by its id (a file of the package's `data/analyses`) or by the path of a YAML file.
 * Throws InputError for an unknown id, a missing file, or a file that is no spec.
 */
export async function loadSpec(idOrPath: string): Promise<LoadedSpec> {
  if (/\.ya?ml$/i.test(idOrPath) || /[/\\]/.test(idOrPath)) {
    const path = resolve(idOrPath);
    return loadFile(path, shown(path));
  }
  const ids = await specIds();
  if (!ids.includes(idOrPath)) {
    throw new InputError("unknown", `analysis ${JSON.stringify(idOrPath)}`, {
      allowed: `${allowedWords(idOrPath, ids)}, or the path of a spec (.yaml)`
    });
  }
  return loadFile(join(folder, `${idOrPath}.yaml`), `data/analyses/${idOrPath}.yaml`);
}

/** All analyses of the package: those of 2014, those of 2016, then the Norwegian table, then others alphabetically. */
export async function listSpecs(): Promise<LoadedSpec[]> {
  return Promise.all((await specIds()).map(loadSpec));
}
