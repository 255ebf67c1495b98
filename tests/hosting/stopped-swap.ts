/**
 * Replaces a folder and is killed before the nth thing that it does to a file:
 * `node stopped-swap.ts <folder> <n>`.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import process from "node:process";

const [folder = "", stop = ""] = process.argv.slice(2);
let left = Number(stop);
for (const name of ["mkdirSync", "writeFileSync", "renameSync", "rmSync"] as const) {
  const original = fs[name] as (...args: unknown[]) => unknown;
  const counted = (...args: unknown[]): unknown => {
    left -= 1;
    if (left === 0) process.kill(process.pid, "SIGKILL");
    return original(...args);
  };
  Object.assign(fs, { [name]: counted });
}
syncBuiltinESMExports();
const { replaceFolder } = await import("../../src/hosting/keep-site.ts");
await replaceFolder(folder, folder, (fresh) => {
  fs.mkdirSync(fresh);
  for (let at = 0; at < 45; at++) fs.writeFileSync(join(fresh, `${at}.html`), "new");
  fs.writeFileSync(join(fresh, "index.html"), "new");
  return Promise.resolve();
});
