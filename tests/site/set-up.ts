import { spawnSync } from "node:child_process";
import process from "node:process";
import { environmentFor, fixtureSite, requireRealSite } from "./built-sites.ts";

let ready = false;

/** Builds the fictional plan under a sub-path beside the real site, once for all tests. */
export default function setUp(): void {
  if (ready) return;
  requireRealSite();
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/build.ts"], {
    env: environmentFor(fixtureSite),
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The fixture plan was not built.\n${stdout}\n${stderr}`);
  ready = true;
}
