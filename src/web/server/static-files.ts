import { readdir, readFile } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { workerPolicy } from "./content-security-policy.ts";
import { preferredEncoding, type Encoding } from "./preferred-encoding.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};
const SUFFIX: Readonly<Record<Encoding, string>> = { br: ".br", gzip: ".gz", identity: "" };

/**
 * Answers requests for files of a built folder, and nothing else.
 * The folder is listed once: a path outside the list is never looked up on disk, so no request can leave the folder.
 * Names under /assets/ hold a content hash and are cached for ever.
 */
export function staticFiles(folder: string): (request: Request) => Promise<Response | undefined> {
  const listed = readdir(folder, { recursive: true }).then(
    (names) => new Set(names.map((name) => `/${name.split(sep).join("/")}`)),
  );
  return async (request) => {
    if (request.method !== "GET" && request.method !== "HEAD") return undefined;
    const { pathname } = new URL(request.url);
    const type = TYPES[extname(pathname)];
    const names = await listed;
    if (!type || !names.has(pathname)) return undefined;

    const wanted = preferredEncoding(request.headers.get("accept-encoding"));
    const encoding = names.has(pathname + SUFFIX[wanted]) ? wanted : "identity";
    const content = await readFile(join(folder, pathname + SUFFIX[encoding]));
    const headers = new Headers({
      "Content-Type": type,
      "Content-Length": String(content.byteLength),
      "Cache-Control": pathname.startsWith("/assets/")
        ? "public, max-age=31536000, immutable"
        : "public, max-age=3600",
      Vary: "Accept-Encoding",
    });
    if (extname(pathname) === ".js") headers.set("Content-Security-Policy", workerPolicy);
    if (encoding !== "identity") headers.set("Content-Encoding", encoding);
    return new Response(request.method === "HEAD" ? null : content, { headers });
  };
}
