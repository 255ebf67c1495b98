import { correctedThing } from "../domain/correction.ts";
import type { UncorrectedChange } from "../domain/content-changes/uncorrected.ts";

/** What GitHub tells a workflow about a pull request, as far as it is needed here. */
type PullRequest = Readonly<Record<string, string | undefined>>;

/** What an entry in the corrections ledger has to name. */
export type CorrectionNeeded = Pick<UncorrectedChange, "report" | "about" | "fields">;

/** The form of a correction, with what the editor still has to fill in. */
function halfFilled({ report, about, fields }: CorrectionNeeded): string {
  const named = Object.entries(about).filter(([, value]) => value !== undefined);
  return [
    "---",
    `report: "${report}"`,
    'date: "(the day, as 2015-06-15)"',
    'kind: "error"',
    ...named.map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    "fields:",
    ...fields.map((one) => `  - "${one}"`),
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
export function correctionLink(needed: CorrectionNeeded, env: PullRequest): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_HEAD_REF: branch } = env;
  if (!server || !repository || !branch) return undefined;
  const query = new URLSearchParams({
    filename: `content/corrections/${needed.report}-${correctedThing(needed.about)}.md`,
    value: halfFilled(needed),
  });
  const path = branch.split("/").map(encodeURIComponent).join("/");
  return `${server}/${repository}/new/${path}?${query.toString()}`;
}
