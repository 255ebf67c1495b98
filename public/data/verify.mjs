/**
 * Compares the files of a release with their checksums. Needs Node.js and nothing else:
 *
 *   node verify.mjs <root hash> [folder]
 *
 * The root hash stands on the Data page. The folder holds the unpacked files, checksums.txt among
 * them; default this one. On a copy of the whole site, editions are beside the folder. Says what
 * differs, and ends with exit code 1 if anything does.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

const [root, folder = "."] = process.argv.slice(2);
const faults = [];

/** The bytes of a file; null where it cannot be read. */
function bytesOf(name) {
  try {
    const file = join(folder, name);
    return readFileSync(existsSync(file) ? file : join(folder, "..", name));
  } catch {
    faults.push(`${name}: is missing.`);
    return null;
  }
}

/** The SHA-256 of bytes. */
function hashOf(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Compares one file with its line of the list. */
function compare(line) {
  const [, hash, name] = /^([0-9a-f]{64}) {2}([\w.-][\w./-]*)$/.exec(line) ?? [];
  if (!name) {
    faults.push(`checksums.txt: has a line that names no file: ${line}`);
    return;
  }
  const bytes = bytesOf(name);
  if (bytes && hashOf(bytes) !== hash) faults.push(`${name}: is not the file that was published.`);
}

if (!/^[0-9a-f]{64}$/.test(root ?? "")) {
  console.error("Write the root hash, 64 signs, as the Data page shows it: node verify.mjs <hash>");
  process.exit(1);
}
const list = bytesOf("checksums.txt");
if (list && hashOf(list) !== root) {
  faults.push("checksums.txt: does not have this root hash. Another release, or changed.");
}
const lines = list ? list.toString("utf8").trimEnd().split("\n") : [];
for (const line of lines) compare(line);
console.log(faults.length ? faults.join("\n") : `All ${lines.length} files are as published.`);
if (faults.length) process.exitCode = 1;
