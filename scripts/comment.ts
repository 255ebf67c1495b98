/**
 * `npm run comment -- --file <file> --pull <number>`: writes the summary as one comment of a pull
 * request, and rewrites that same comment on every push. Needs GITHUB_TOKEN and GITHUB_REPOSITORY;
 * GITHUB_API_URL may name another server.
 */
import { readFileSync } from "node:fs";
import process from "node:process";
import { parseArgs } from "node:util";
import { z } from "zod";

/** Marks our comment among the others. */
const MARK = "<!-- report-card-summary -->";
/** GitHub refuses longer comments. */
const MOST = 65_000;

const comments = z.array(z.object({ id: z.number(), body: z.string().nullish() }));

interface Target {
  api: string;
  token: string;
}

async function call(target: Target, method: string, path: string, body?: string): Promise<unknown> {
  const response = await fetch(`${target.api}${path}`, {
    method,
    headers: {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${target.token}`,
      "content-type": "application/json",
    },
    ...(body === undefined ? {} : { body: JSON.stringify({ body }) }),
  });
  if (!response.ok) throw new Error(`GitHub answered ${response.status} to ${method} ${path}.`);
  return response.json();
}

async function findOurs(target: Target, issue: string): Promise<number | undefined> {
  for (let page = 1; ; page++) {
    const path = `${issue}/comments?per_page=100&page=${page}`;
    const found = comments.parse(await call(target, "GET", path));
    const ours = found.find((one) => one.body?.startsWith(MARK));
    if (ours || found.length < 100) return ours?.id;
  }
}

async function main(): Promise<void> {
  const options = { file: { type: "string" }, pull: { type: "string" } } as const;
  const { file, pull } = parseArgs({ options }).values;
  const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository } = process.env;
  if (!file || !pull || !token || !repository) {
    throw new Error("Write --file and --pull, and set GITHUB_TOKEN and GITHUB_REPOSITORY.");
  }
  const target = { api: process.env["GITHUB_API_URL"] ?? "https://api.github.com", token };
  const text = readFileSync(file, "utf8");
  const cut =
    text.length > MOST ? `${text.slice(0, MOST)}\n\n… The full text is in the log.` : text;
  const issue = `/repos/${repository}/issues/${pull}`;
  const ours = await findOurs(target, issue);
  const body = `${MARK}\n${cut}`;
  if (ours === undefined) await call(target, "POST", `${issue}/comments`, body);
  else await call(target, "PATCH", `/repos/${repository}/issues/comments/${ours}`, body);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
