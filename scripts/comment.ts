/**
 * `npm run comment -- --file <file> --pull <number>`: writes the summary as one comment of a pull
 * request, and rewrites that same comment on every push. With `--branch <name>` in place of the
 * number, it is the open pull request of that branch, if there is one. Needs GITHUB_TOKEN and
 * GITHUB_REPOSITORY; GITHUB_API_URL may name another server.
 */
import { readFileSync } from "node:fs";
import process from "node:process";
import { parseArgs } from "node:util";
import { z } from "zod";
import { askGitHub, gitHubFrom, type GitHub } from "./github-api.ts";

/** Marks our comment among the others. */
const MARK = "<!-- report-card-summary -->";
/** Who a workflow writes as. Anybody can copy the mark; nobody else can be this. */
const AUTHOR = "github-actions[bot]";
/** GitHub refuses comments of more than 65,536 characters. This leaves room for what we add. */
const MOST = 65_000;

const comments = z.array(
  z.object({
    id: z.number(),
    body: z.string().nullish(),
    user: z.object({ login: z.string() }).nullish(),
  }),
);
const pulls = z.array(z.object({ number: z.number() }));

/** The text as far as a comment has room for it, up to the end of a line. */
function fitting(text: string): string {
  if (text.length <= MOST) return text;
  const start = text.slice(0, MOST);
  const whole = start.slice(0, Math.max(start.lastIndexOf("\n"), 0)) || start;
  const left = text.slice(whole.length).split("\n").filter(Boolean).length;
  const lines = left === 1 ? "1 line does" : `${left} lines do`;
  return `${whole}\n\n**This is not all:** ${lines} not fit into a comment. The log of the check “Content” has the whole text.\n`;
}

async function findOurs(gitHub: GitHub, issue: string): Promise<number | undefined> {
  for (let page = 1; ; page++) {
    const path = `${issue}/comments?per_page=100&page=${page}`;
    const found = comments.parse(await askGitHub(gitHub, "GET", path));
    const ours = found.find((one) => one.user?.login === AUTHOR && one.body?.startsWith(MARK));
    if (ours || found.length < 100) return ours?.id;
  }
}

/** The number of the branch's open pull request. */
async function pullOf(gitHub: GitHub, branch: string): Promise<number | undefined> {
  const owner = gitHub.repository.split("/")[0] ?? "";
  const head = encodeURIComponent(`${owner}:${branch}`);
  const found = await askGitHub(gitHub, "GET", `/pulls?state=open&head=${head}`);
  return pulls.parse(found)[0]?.number;
}

async function main(): Promise<void> {
  const options = {
    file: { type: "string" },
    pull: { type: "string", default: "" },
    branch: { type: "string", default: "" },
  } as const;
  const { file, pull, branch } = parseArgs({ options }).values;
  if (!file || !/^\d+$/.test(pull || "0") || !(pull || branch)) {
    throw new Error("Write --file, and --pull with a number or --branch with a name.");
  }
  const gitHub = gitHubFrom(process.env);
  const number = pull || (await pullOf(gitHub, branch));
  if (number === undefined) {
    console.log(`No pull request is open for the branch ${branch}. Nothing was written.`);
    return;
  }
  const body = `${MARK}\n${fitting(readFileSync(file, "utf8"))}`;
  const ours = await findOurs(gitHub, `/issues/${number}`);
  if (ours === undefined) await askGitHub(gitHub, "POST", `/issues/${number}/comments`, { body });
  else await askGitHub(gitHub, "PATCH", `/issues/comments/${ours}`, { body });
}

await main().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`The summary was not written into the pull request. ${reason}`);
  process.exitCode = 1;
});
