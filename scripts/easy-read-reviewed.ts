/**
 * `npm run easy-read:reviewed -- <page>…`: records that somebody has read the Easy Read pages
 * against the figures of today. `--all` records every page.
 */
import process from "node:process";
import { settingsOrExit } from "../src/load/settings-or-exit.ts";
import { recordRead } from "./record-read.ts";

const names = process.argv.slice(2);
// A name that no page has: the answer lists those that there are.
const asked = names.length === 0 ? [""] : names;
const { recorded, problems } = recordRead(
  settingsOrExit().contentDir,
  names.includes("--all") ? null : asked,
);
for (const line of recorded) console.log(line);
for (const line of problems) console.error(line);
if (problems.length > 0) process.exitCode = 1;
