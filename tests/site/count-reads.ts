/**
 * Loaded before a build (`node --import`): counts how often each file of `CONTENT_DIR` is read, and
 * how often its bytes are made into text to be looked into. Written to `COUNTED` at the end.
 */
import { createHash } from "node:crypto";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { relative, sep } from "node:path";
import process from "node:process";

const content = process.env["CONTENT_DIR"] ?? "";
const counted = process.env["COUNTED"] ?? "";
const reads: Record<string, number> = {};
const looks: Record<string, number> = {};
const pathOf = new Map<string, string>();

function printOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

const read = fs.readFileSync;
function count(path: unknown, result: unknown): void {
  const below = relative(content, String(path)).split(sep).join("/");
  if (below.startsWith("..")) return;
  reads[below] = (reads[below] ?? 0) + 1;
  if (result instanceof Uint8Array) pathOf.set(printOf(result), below);
}
const counting = (...args: Parameters<typeof read>): unknown => {
  const result: unknown = read(...args);
  count(args[0], result);
  return result;
};
Object.assign(fs, { readFileSync: counting });
for (const name of ["readFile", "createReadStream"] as const) {
  const original = fs[name] as (...args: unknown[]) => unknown;
  const counted = (...args: unknown[]): unknown => {
    count(args[0], undefined);
    return original(...args);
  };
  Object.assign(fs, { [name]: counted });
}
const readLater = fs.promises.readFile;
Object.assign(fs.promises, {
  readFile: (...args: Parameters<typeof readLater>) => {
    count(args[0], undefined);
    return readLater(...args);
  },
});
syncBuiltinESMExports();

const decode = TextDecoder.prototype.decode;
TextDecoder.prototype.decode = function (...args) {
  const [bytes] = args;
  const path = bytes instanceof Uint8Array ? pathOf.get(printOf(bytes)) : undefined;
  if (path !== undefined) looks[path] = (looks[path] ?? 0) + 1;
  return decode.apply(this, args);
};

process.on("exit", () => {
  fs.writeFileSync(counted, JSON.stringify({ reads, looks }));
});
