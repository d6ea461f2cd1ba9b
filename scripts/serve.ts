import {readFile} from "node:fs/promises";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join, normalize} from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".ico": "image/x-icon",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".arrow": "application/vnd.apache.arrow.stream"
};

/** Serves a folder as plain files under a path, the way any web server would: no rewriting, no extensions guessed. */
export async function serve(
  folder: string,
  under = "/"
): Promise<{address: string; close: () => Promise<void>}> {
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url ?? "/", "http://localhost");
    const path = normalize(decodeURIComponent(pathname));
    const inside = path.startsWith(under) ? path.slice(under.length) : null;
    const file =
      inside === null ? null : inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside;
    try {
      if (file === null) throw new Error("outside");
      const body = await readFile(join(folder, file));
      // Files whose names carry a hash of what is in them are asked for once.
      const hashed = file.startsWith("_");
      response
        .writeHead(200, {
          "content-type": types[extname(file)] ?? "application/octet-stream",
          "cache-control": hashed ? "max-age=31536000, immutable" : "no-cache"
        })
        .end(body);
    } catch {
      response.writeHead(404, {"content-type": "text/plain"}).end("not found");
    }
  });
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${under}`,
    close: () => new Promise(resolve => server.close(() => resolve()))
  };
}
