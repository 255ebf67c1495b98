/** A repository on GitHub, and the right to write to it. */
export interface GitHub {
  /** Address of GitHub's interface, without a slash at its end. */
  api: string;
  /** "owner/name" */
  repository: string;
  token: string;
}

/**
 * What a workflow says of its repository: GITHUB_TOKEN and GITHUB_REPOSITORY. GITHUB_API_URL may name
 * another server.
 *
 * @throws Error in plain words if one of them is missing
 */
export function gitHubFrom(env: Readonly<Record<string, string | undefined>>): GitHub {
  const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository, GITHUB_API_URL: api } = env;
  if (!token || !repository) throw new Error("Set GITHUB_TOKEN and GITHUB_REPOSITORY.");
  return { api: api ?? "https://api.github.com", repository, token };
}

function messageIn(text: string): string {
  try {
    const { message } = JSON.parse(text) as { message?: unknown };
    return typeof message === "string" ? ` It says: ${message}` : "";
  } catch {
    return "";
  }
}

/**
 * Asks GitHub for something below the repository's own address.
 *
 * @param path such as "/issues/7/comments"
 * @returns what GitHub answers
 * @throws Error in plain words if GitHub cannot be reached or refuses
 */
export async function askGitHub(
  { api, repository, token }: GitHub,
  method: "GET" | "POST" | "PATCH",
  path: string,
  body?: object,
): Promise<unknown> {
  const headers = {
    accept: "application/vnd.github+json",
    authorization: `Bearer ${token}`,
    "content-type": "application/json",
  };
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  let response: Response;
  try {
    const signal = AbortSignal.timeout(30_000);
    response = await fetch(`${api}/repos/${repository}${path}`, {
      method,
      headers,
      signal,
      ...sent,
    });
  } catch {
    throw new Error(`GitHub could not be reached at ${api}.`);
  }
  const text = await response.text();
  if (!response.ok) {
    const asked = `${method} /repos/${repository}${path}`;
    throw new Error(`GitHub answered ${response.status} to ${asked}.${messageIn(text)}`);
  }
  return JSON.parse(text);
}
