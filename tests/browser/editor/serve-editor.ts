import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import process from "node:process";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".woff2": "font/woff2",
  ".css": "text/css",
};

/**
 * Builds the form editor of a repository of no one into a folder.
 *
 * @throws Error with what the build said, if it failed
 */
export function buildEditor(dist: string): void {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/build-editor.ts"], {
    env: { ...process.env, DIST_DIR: dist, EDITOR_REPOSITORY: "owner/name", CONTENT_DIR: "" },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The editor was not built.\n${stderr}`);
}

/** Serves a built editor as it would stand beside the site, under /admin/. */
export async function serveEditor(
  folder: string,
): Promise<{ url: string; stop(): Promise<unknown> }> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://host").pathname);
    const file = path.replace(/^\/admin\//, "").replace(/^$/, "index.html");
    try {
      const bytes = readFileSync(join(folder, file));
      response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream");
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/admin/`,
    stop: () => new Promise((done) => server.close(done)),
  };
}
