/**
 * `npm run weekly-issue -- --date <day> --file <list of overdue figures> <look>=<outcome> …`: opens
 * an issue that says what the weekly look found, or rewrites the one that is still open, so that a
 * holiday does not end in a heap of them. Needs GITHUB_TOKEN and GITHUB_REPOSITORY.
 */
import { existsSync, readFileSync } from "node:fs";
import process from "node:process";
import { z } from "zod";
import { askGitHub, gitHubFrom, type GitHub } from "../src/pull-request/github-api.ts";
import { optionsOrExit } from "../src/load/options-or-exit.ts";

const TITLE = "Weekly look";
/** Who a workflow writes as. */
const AUTHOR = "github-actions[bot]";

const issues = z.array(
  z.object({
    number: z.number(),
    title: z.string(),
    user: z.object({ login: z.string() }).nullish(),
  }),
);

async function findOurs(gitHub: GitHub): Promise<number | undefined> {
  const found = issues.parse(await askGitHub(gitHub, "GET", "/issues?state=open&per_page=100"));
  return found.find((one) => one.user?.login === AUTHOR && one.title.startsWith(TITLE))?.number;
}

function words(look: string, outcome: string): string {
  return `- ${look}: ${outcome === "success" ? "all is well" : "**something to do**"}`;
}

async function main(): Promise<void> {
  const options = { date: { type: "string" }, file: { type: "string" } } as const;
  const { values, positionals } = optionsOrExit({ options, allowPositionals: true });
  const { date, file } = values;
  const looks = positionals.map((one) => one.split("="));
  if (!date || !file || looks.length === 0) {
    throw new Error("Write --date, --file, and each look as name=outcome.");
  }
  const list = existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  const lines = looks.map(([look = "", outcome = ""]) => words(look, outcome));
  const body = ["The weekly look found something to do.", "", ...lines, "", list].join("\n");
  const title = `${TITLE}, ${date}`;
  const gitHub = gitHubFrom(process.env);
  const ours = await findOurs(gitHub);
  if (ours === undefined) await askGitHub(gitHub, "POST", "/issues", { title, body });
  else await askGitHub(gitHub, "PATCH", `/issues/${ours}`, { title, body });
}

await main().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`The weekly issue was not written. ${reason}`);
  process.exitCode = 1;
});
