import type { FakeHost, FakePull } from "./fake-github.ts";

interface Input {
  name?: string;
  oid?: string;
  pullRequestId?: string;
  expectedHeadOid?: string;
  branch?: { branchName: string };
  fileChanges?: { additions: readonly { path: string; contents: string }[] };
  message?: { headline: string };
}

/** A question in GitHub's query language. */
export interface Query {
  query: string;
  variables?: { branch?: string; input?: Input };
}

interface Answer {
  status: number;
  body: unknown;
}

const said = (data: unknown): Answer => ({ status: 200, body: { data } });

const refused = (message: string): Answer => ({ status: 200, body: { errors: [{ message }] } });

function createRef({ repository }: FakeHost, { name = "", oid = "" }: Input): Answer {
  const branch = name.replace("refs/heads/", "");
  if (repository.head(branch)) return refused(`A ref named "${name}" already exists`);
  repository.git(["update-ref", name, oid]);
  return said({ createRef: { ref: { name } } });
}

function createCommit({ repository }: FakeHost, input: Input): Answer {
  const branch = input.branch?.branchName ?? "";
  const parent = input.expectedHeadOid ?? "";
  if (repository.head(branch) !== parent) return refused("Expected branch to point to another");
  const added = input.fileChanges?.additions ?? [];
  const files = Object.fromEntries(
    added.map(({ path, contents }) => [path, Buffer.from(contents, "base64").toString("utf8")]),
  );
  const oid = repository.commit(branch, parent, files, input.message?.headline ?? "");
  const tree = repository.tree(oid);
  const shas = added.map(({ path }, index) => {
    return [`file_${index}`, { oid: tree.find((entry) => entry.path === path)?.sha }];
  });
  const commit = { oid, committedDate: new Date().toISOString(), ...Object.fromEntries(shas) };
  return said({ createCommitOnBranch: { commit } });
}

function setDraft({ pulls }: FakeHost, id: string | undefined, isDraft: boolean): Answer {
  const pull = pulls.find((one) => id === `PR_${one.number}`);
  if (pull) pull.draft = isDraft;
  const changed = { pullRequest: { isDraft } };
  return said(
    isDraft ? { convertPullRequestToDraft: changed } : { markPullRequestReadyForReview: changed },
  );
}

function pullNode({ repository }: FakeHost, pull: FakePull): unknown {
  const now = new Date().toISOString();
  const names = repository.git(["diff", "--name-only", "main", pull.branch]).trim();
  return {
    id: `PR_${pull.number}`,
    number: pull.number,
    title: pull.title,
    url: `https://github.com/owner/name/pull/${pull.number}`,
    isDraft: pull.draft,
    isCrossRepository: false,
    createdAt: now,
    updatedAt: now,
    headRefName: pull.branch,
    headRefOid: repository.head(pull.branch),
    author: { login: "editor", name: "Editor", email: "", databaseId: 1 },
    labels: { nodes: pull.labels.map((name) => ({ name })) },
    files: {
      nodes: names
        .split("\n")
        .filter(Boolean)
        .map((path) => ({ path, changeType: "MODIFIED" })),
    },
  };
}

/** One part of a question that asks for many things at once: "content_0: object(oid: …) { … }". */
function part({ repository }: FakeHost, asked: string): unknown {
  const object = /object\((?:oid|expression): "([^"]+)"\)/.exec(asked)?.[1];
  if (object && asked.includes("on Blob")) {
    const text = repository.git(["cat-file", "blob", object]);
    const oid = repository.git(["rev-parse", object]).trim();
    return { oid, byteSize: text.length, isBinary: false, isTruncated: false, text };
  }
  // Nothing was deployed or checked here.
  if (object) return { status: null, deployments: { nodes: [] }, checkSuites: { nodes: [] } };
  const author = { name: "Editor", email: "editor@example.org", user: null };
  const node = { oid: repository.head("main"), author, committedDate: "2026-11-21T09:00:00Z" };
  return { target: { history: { nodes: [node] } } };
}

function answerAsked(host: FakeHost, { query, variables }: Query): Answer | null {
  const { repository, pulls } = host;
  const parts = [...query.matchAll(/(\w+_\d+):\s+((?:object|ref)\([\s\S]*?)(?=\w+_\d+:\s|$)/g)];
  if (parts.length > 0) {
    const answers = parts.map(([, name = "", asked = ""]) => [name, part(host, asked)] as const);
    return said({ repository: Object.fromEntries(answers) });
  }
  if (query.includes("states: OPEN, first: 1")) {
    const totalCount = pulls.filter(({ branch }) => branch === variables?.branch).length;
    return said({ repository: { pullRequests: { totalCount } } });
  }
  if (query.includes("pullRequests(")) {
    return said({
      repository: { pullRequests: { nodes: pulls.map((one) => pullNode(host, one)) } },
    });
  }
  const oid = repository.head(variables?.branch ?? "main");
  if (query.includes("fork: repository")) {
    return said({ fork: { id: "R_1" }, base: { ref: { target: { oid } } } });
  }
  if (!query.includes("ref(qualifiedName: $branch)")) return null;
  const message = "Content";
  return said({ repository: { ref: { target: { oid, history: { nodes: [{ oid, message }] } } } } });
}

/** Answers a question in GitHub's query language as far as the editor asks them. */
export function answerQuery(host: FakeHost, asked: Query): Answer | null {
  const input = asked.variables?.input;
  if (!input) return answerAsked(host, asked);
  if (asked.query.includes("createRef")) return createRef(host, input);
  if (asked.query.includes("createCommitOnBranch")) return createCommit(host, input);
  const ready = asked.query.includes("markPullRequestReadyForReview");
  return setDraft(host, input.pullRequestId, !ready);
}
