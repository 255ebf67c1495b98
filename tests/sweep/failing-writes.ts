/** Loaded into a build: from the nth write of a file on, each fails as the disk would let it fail. */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import process from "node:process";

const code = process.env["FAIL_WITH"] ?? "ENOSPC";
let left = Number(process.env["FAIL_AFTER"] ?? "1");

function fault(path: unknown): Error {
  return Object.assign(new Error(`${code}: injected, write '${String(path)}'`), { code, path });
}

function fails(path: unknown): boolean {
  // Only what the build writes: its own messages still reach the terminal.
  if (!String(path).includes(".new")) return false;
  left -= 1;
  return left < 0;
}

const { writeFileSync } = fs;
fs.writeFileSync = (...args) => {
  if (fails(args[0])) throw fault(args[0]);
  writeFileSync(...args);
};
const { writeFile } = fs.promises;
fs.promises.writeFile = (...args) =>
  fails(args[0]) ? Promise.reject(fault(args[0])) : writeFile(...args);
syncBuiltinESMExports();
