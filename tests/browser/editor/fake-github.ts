import type { Page, Route } from "playwright-core";
import { BareRepository } from "./bare-repository.ts";
import { answerQuery } from "./fake-graphql.ts";

/** A pull request as the fake keeps it. */
export interface FakePull {
  number: number;
  title: string;
  branch: string;
  draft: boolean;
  labels: string[];
}

/** What the fake host knows. */
export interface FakeHost {
  repository: BareRepository;
  pulls: FakePull[];
  /** Requests that it could not answer. */
  unknown: string[];
}

interface Answer {
  status: number;
  body: unknown;
}

export interface RestBody {
  title?: string;
  head?: string;
  draft?: boolean;
  labels?: string[];
  sha?: string;
}

const ok = (body: unknown): Answer => ({ status: 200, body });

function openPull({ pulls, repository }: FakeHost, body: RestBody): Answer {
  const { title = "", head = "", draft = false } = body;
  const pull = { number: pulls.length + 1, title, branch: head, draft, labels: [] };
  pulls.push(pull);
  const now = new Date().toISOString();
  return {
    status: 201,
    body: {
      number: pull.number,
      node_id: `PR_${pull.number}`,
      title,
      html_url: `https://github.com/owner/name/pull/${pull.number}`,
      head: { sha: repository.head(head) },
      created_at: now,
      updated_at: now,
    },
  };
}

function issue({ pulls }: FakeHost, method: string, number: number, body: RestBody): Answer {
  const pull = pulls.find((one) => one.number === number);
  if (!pull) return { status: 404, body: {} };
  if (method === "POST") pull.labels.push(...(body.labels ?? []));
  if (method === "PATCH" && body.labels) pull.labels = body.labels;
  return ok({ labels: pull.labels.map((name) => ({ name })) });
}

function answerRest(host: FakeHost, method: string, path: string, body: RestBody): Answer | null {
  if (path === "/user") {
    return ok({ id: 1, name: "Editor", login: "editor", email: "editor@example.org" });
  }
  if (path.endsWith("/collaborators/editor")) return { status: 204, body: null };
  const tree = /\/git\/trees\/([^/]+)$/.exec(path)?.[1];
  if (tree) {
    const entries = host.repository.tree(tree);
    return ok({ tree: entries.map((entry) => ({ ...entry, type: "blob" })) });
  }
  if (method === "POST" && path.endsWith("/pulls")) return openPull(host, body);
  const number = /\/issues\/(\d+)(?:\/labels)?$/.exec(path)?.[1];
  if (number) return issue(host, method, Number(number), body);
  return null;
}

async function answer(host: FakeHost, route: Route): Promise<void> {
  const request = route.request();
  const headers = {
    "access-control-allow-origin": "*",
    "access-control-allow-headers": "*",
    "access-control-allow-methods": "*",
  };
  if (request.method() === "OPTIONS") return route.fulfill({ status: 204, headers });
  const { pathname } = new URL(request.url());
  const body = (request.postDataJSON() ?? {}) as RestBody;
  const found =
    pathname === "/graphql"
      ? answerQuery(host, body as Parameters<typeof answerQuery>[1])
      : answerRest(host, request.method(), pathname.replace(/^\/repos\/owner\/name/, ""), body);
  if (!found) host.unknown.push(`${request.method()} ${pathname} ${request.postData() ?? ""}`);
  const { status, body: said } = found ?? { status: 404, body: {} };
  const text = said === null ? "" : JSON.stringify(said);
  return route.fulfill({ status, headers, contentType: "application/json", body: text });
}

/** Answers every request of a page to GitHub's interface from a repository on this computer. */
export async function useFakeGithub(page: Page, repository: BareRepository): Promise<FakeHost> {
  const host: FakeHost = { repository, pulls: [], unknown: [] };
  await page.route("https://api.github.com/**", (route) => answer(host, route));
  return host;
}
