/**
 * `npm run moment`: waits for the moment of a report that is to be published within an hour or so,
 * and says whether the site is to be published now. Gives it to the workflow as `due` in
 * GITHUB_OUTPUT. Needs GITHUB_TOKEN and GITHUB_REPOSITORY.
 */
import { appendFileSync } from "node:fs";
import process from "node:process";
import { setTimeout } from "node:timers/promises";
import { readContent } from "../src/load/read-content.ts";
import { settingsOrExit } from "../src/load/settings-or-exit.ts";
import { gitHubFrom } from "../src/pull-request/github-api.ts";
import { lastOnline, nextMoment } from "../src/pull-request/moment.ts";
import { optionsOrExit } from "../src/load/options-or-exit.ts";

optionsOrExit({});

/** The workflow runs every hour, and GitHub may start it some minutes late. */
const WITHIN = 75 * 60_000;

async function main(): Promise<void> {
  const { contentDir, now: asked } = settingsOrExit();
  const { set } = readContent(contentDir, process.cwd());
  const moments = set.reports.flatMap(({ data }) => data.publishFrom ?? []);
  const now = asked === undefined ? Date.now() : Date.parse(asked);
  const online = await lastOnline(gitHubFrom(process.env));
  const { at, later } = nextMoment(moments, { now, online, within: WITHIN });
  for (const one of later) console.log(`A report waits until ${one}.`);
  if (at === undefined) console.log("Nothing is to be published now.");
  else {
    const moment = new Date(at).toISOString();
    console.log(`A report is to be published at ${moment}.`);
    // Clocks differ a little: a second more than is needed.
    if (at > now) await setTimeout(at - now + 1000);
  }
  const output = process.env["GITHUB_OUTPUT"];
  if (output) appendFileSync(output, `due=${at !== undefined}\n`);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
