import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";

/** What a benchmark asks of its server. */
export interface Served {
  /** Address of the site's root. */
  url: string;
  /** What was sent since `clear`, as compressed. */
  sent(): readonly { path: string; bytes: number }[];
  clear(): void;
  stop(): void;
}

/** What web hosts compress on their way; everything else goes as it is. */
const COMPRESSED: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

function reader(dist: string): (path: string) => { body: Buffer; type: string; packed: boolean } {
  const known = new Map<string, { body: Buffer; type: string; packed: boolean }>();
  return (path) => {
    const before = known.get(path);
    if (before) return before;
    const file = join(dist, path.endsWith("/") ? `${path}index.html` : path);
    const type = COMPRESSED[extname(file)];
    const raw = readFileSync(file);
    const body = type ? brotliCompressSync(raw) : raw;
    const made = { body, type: type ?? "application/octet-stream", packed: type !== undefined };
    known.set(path, made);
    return made;
  };
}

/**
 * Serves a built site on this computer as web hosts do: text with brotli, files to be kept for ten
 * minutes.
 */
export function serveCompressed(dist: string, basePath: string): Promise<Served> {
  let sent: { path: string; bytes: number }[] = [];
  const read = reader(dist);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    try {
      const { body, type, packed } = read(decodeURIComponent(path.slice(basePath.length - 1)));
      const encoding = packed ? { "content-encoding": "br" } : {};
      response.writeHead(200, {
        "content-type": type,
        "cache-control": "max-age=600",
        ...encoding,
      });
      response.end(body);
      sent.push({ path, bytes: body.length });
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        url: `http://127.0.0.1:${port}${basePath}`,
        sent: () => sent,
        clear: () => (sent = []),
        stop: () => server.close(),
      });
    });
  });
}
