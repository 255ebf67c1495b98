/** What GitHub tells a workflow about a pull request, as far as it is needed here. */
type PullRequest = Readonly<Record<string, string | undefined>>;

/** The form of a correction, with what the editor still has to fill in. */
function halfFilled(report: string): string {
  return [
    "---",
    `report: "${report}"`,
    'date: "(the day, as 2015-06-15)"',
    'kind: "error"',
    'what: "(what it said and what it says now)"',
    'approvedBy: "(the post that approved it)"',
    "---",
    "",
    "(why)",
    "",
  ].join("\n");
}

/**
 * Address that opens GitHub's editor with a half-filled correction on the branch of a pull request.
 * The check refuses it until everything in brackets is filled in, since the date is none.
 *
 * @param env GITHUB_SERVER_URL, GITHUB_REPOSITORY and GITHUB_HEAD_REF, as a workflow has them
 * @returns undefined outside a pull request
 */
export function correctionLink(report: string, env: PullRequest): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_HEAD_REF: branch } = env;
  if (!server || !repository || !branch) return undefined;
  const query = new URLSearchParams({
    filename: `content/corrections/${report}-correction.md`,
    value: halfFilled(report),
  });
  const path = branch.split("/").map(encodeURIComponent).join("/");
  return `${server}/${repository}/new/${path}?${query.toString()}`;
}
