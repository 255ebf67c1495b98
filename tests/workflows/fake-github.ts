import { createServer, type IncomingMessage } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A comment of a pull request, as GitHub keeps it. */
export interface Comment {
  id: number;
  body: string;
  user: { login: string };
}

/** Whom our token writes as. */
export const BOT = "github-actions[bot]";
export const REPOSITORY = "example-council/report-card";
const TOKEN = "token-of-the-test";
const MOST = 65_536;
const PAGE = 100;

interface Answer {
  status: number;
  body: unknown;
}

/** As much of GitHub's interface as the scripts use, for one pull request with the number 7. */
export class FakeGitHub {
  /** Of pull request 7, oldest first. */
  comments: Comment[] = [];
  /** Branch of each open pull request. */
  pulls: { number: number; head: string }[] = [];
  issues: { number: number; title: string; body: string; user: { login: string } }[] = [];
  /** When the site was put online, newest first. */
  deployments: { created_at: string }[] = [];
  statuses: { commit: string; context: string; state: string }[] = [];
  /** Every request that was made: "PATCH /issues/comments/3". */
  asked: string[] = [];
  /** Set to refuse every request with a method. */
  refuse: { method: string; status: number; message: string } | undefined;
  readonly #server = createServer((request, response) => {
    void this.#answer(request).then(({ status, body }) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(body));
    });
  });

  async start(): Promise<void> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
  }

  async stop(): Promise<void> {
    this.#server.close();
    await once(this.#server, "close");
  }

  /** What a workflow's step has in its environment. */
  get env(): Record<string, string> {
    const { port } = this.#server.address() as AddressInfo;
    return {
      GITHUB_API_URL: `http://127.0.0.1:${port}`,
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_TOKEN: TOKEN,
    };
  }

  async #answer(request: IncomingMessage): Promise<Answer> {
    const url = new URL(request.url ?? "", "http://fake");
    const method = request.method ?? "";
    const path = url.pathname.replace(`/repos/${REPOSITORY}`, "");
    this.asked.push(`${method} ${path}`);
    if (request.headers.authorization !== `Bearer ${TOKEN}`) {
      return { status: 401, body: { message: "Bad credentials" } };
    }
    if (this.refuse?.method === method) {
      return { status: this.refuse.status, body: { message: this.refuse.message } };
    }
    const content = await text(request);
    const sent = (content === "" ? {} : JSON.parse(content)) as Record<string, string>;
    return this.#route(method, path, url.searchParams, sent);
  }

  #route(
    method: string,
    path: string,
    query: URLSearchParams,
    sent: Record<string, string>,
  ): Answer {
    if ((sent["body"] ?? "").length > MOST) {
      return { status: 422, body: { message: "body is too long" } };
    }
    const made = method === "GET" ? this.#get(path, query) : this.#write(`${method} ${path}`, sent);
    return made ?? { status: 404, body: { message: "Not Found" } };
  }

  #get(path: string, query: URLSearchParams): Answer | undefined {
    if (path === "/issues/7/comments") return { status: 200, body: this.#page(query) };
    const commit = /^\/commits\/(\w+)\/status$/.exec(path)?.[1];
    if (commit) {
      const statuses = this.statuses.filter((one) => one.commit === commit);
      return { status: 200, body: { statuses } };
    }
    if (path === "/deployments") return { status: 200, body: this.deployments };
    if (path === "/issues") return { status: 200, body: this.issues };
    if (path !== "/pulls") return undefined;
    const [owner, head] = (query.get("head") ?? "").split(":");
    const ours = REPOSITORY.startsWith(`${owner}/`);
    return { status: 200, body: this.pulls.filter((pull) => ours && pull.head === head) };
  }

  #write(asked: string, sent: Record<string, string>): Answer | undefined {
    const { body = "", title = "", context = "", state = "" } = sent;
    const user = { login: BOT };
    if (asked === "POST /issues/7/comments") {
      this.comments.push({ id: this.comments.length + 1, body, user });
      return { status: 201, body: {} };
    }
    if (asked === "POST /issues") {
      this.issues.push({ number: 40 + this.issues.length, title, body, user });
      return { status: 201, body: {} };
    }
    const commit = /^POST \/statuses\/(\w+)$/.exec(asked)?.[1];
    if (commit) {
      this.statuses.push({ commit, context, state });
      return { status: 201, body: {} };
    }
    const known =
      this.comments.find(({ id }) => asked === `PATCH /issues/comments/${id}`) ??
      this.issues.find(({ number }) => asked === `PATCH /issues/${number}`);
    return known && { status: 200, body: Object.assign(known, sent) };
  }

  #page(query: URLSearchParams): Comment[] {
    const [size, page] = [Number(query.get("per_page")), Number(query.get("page") ?? 1)];
    const most = Math.min(size || 30, PAGE);
    return this.comments.slice((page - 1) * most, page * most);
  }
}
