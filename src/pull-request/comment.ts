import { z } from "zod";
import { askGitHub, type GitHub } from "./github-api.ts";

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

/** The number of the comment that an earlier run wrote. */
async function findOurs(gitHub: GitHub, issue: string): Promise<number | undefined> {
  for (let page = 1; ; page++) {
    const path = `${issue}/comments?per_page=100&page=${page}`;
    const found = comments.parse(await askGitHub(gitHub, "GET", path));
    const ours = found.find((one) => one.user?.login === AUTHOR && one.body?.startsWith(MARK));
    if (ours || found.length < 100) return ours?.id;
  }
}

/** The number of the branch's open pull request. */
export async function pullOf(gitHub: GitHub, branch: string): Promise<number | undefined> {
  const owner = gitHub.repository.split("/")[0] ?? "";
  const head = encodeURIComponent(`${owner}:${branch}`);
  const found = await askGitHub(gitHub, "GET", `/pulls?state=open&head=${head}`);
  return pulls.parse(found)[0]?.number;
}

/**
 * Writes a text as one comment of a pull request, or over the one that an earlier run wrote.
 *
 * @throws Error with what GitHub answers
 */
export async function writeComment(gitHub: GitHub, pull: number, text: string): Promise<void> {
  const body = `${MARK}\n${fitting(text)}`;
  const ours = await findOurs(gitHub, `/issues/${pull}`);
  if (ours === undefined) await askGitHub(gitHub, "POST", `/issues/${pull}/comments`, { body });
  else await askGitHub(gitHub, "PATCH", `/issues/comments/${ours}`, { body });
}
