import { openCorrectionName } from "../domain/correction.ts";
import { readAgainPath } from "../spreadsheet/uploaded-workbook.ts";
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

/** Address that opens GitHub's editor with a new file on the branch of a pull request. */
function newFileLink(env: PullRequest, filename: string, value: string): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  // A workflow that a push starts knows the branch by another name than one of a pull request.
  const branch = env["GITHUB_HEAD_REF"] || env["GITHUB_REF_NAME"];
  if (!server || !repository || !branch) return undefined;
  const query = new URLSearchParams({ filename, value });
  const encoded = branch.split("/").map(encodeURIComponent).join("/");
  return `${server}/${repository}/new/${encoded}?${query.toString()}`;
}

/**
 * Address that opens GitHub's editor with a half-filled correction on the branch of a pull request.
 * The check refuses it until everything in brackets is filled in, since the date is none.
 *
 * @param taken names of the corrections that there are
 * @param folder the content folder that the correction stands in: "content"
 * @param env GITHUB_SERVER_URL, GITHUB_REPOSITORY, and GITHUB_HEAD_REF or GITHUB_REF_NAME, as a
 * workflow has them
 * @returns undefined outside a pull request
 */
export function correctionLink(
  needed: CorrectionNeeded,
  taken: readonly string[],
  folder: string,
  env: PullRequest,
): string | undefined {
  const name = openCorrectionName(needed, taken);
  return newFileLink(env, `${folder}/corrections/${name}.md`, halfFilled(needed));
}

/**
 * Address that opens GitHub's editor with a file that says that Easy Read pages were read again. The
 * import turns it into the record.
 *
 * @param pages their names
 * @param folder and env as above
 */
export function readAgainLink(
  pages: readonly string[],
  folder: string,
  env: PullRequest,
): string | undefined {
  const text = pages.map((one) => `${one}\n`).join("");
  return newFileLink(env, `${folder}/${readAgainPath("pages")}`, text);
}

/**
 * Address that opens the form editor on the branch of a pull request: what is saved there joins it.
 *
 * @param env EDITOR_ADDRESS, and the branch as above
 * @returns undefined where there is no form editor
 */
export function goOnLink(env: PullRequest): string | undefined {
  const branch = env["GITHUB_HEAD_REF"] || env["GITHUB_REF_NAME"];
  const editor = env["EDITOR_ADDRESS"];
  return editor && branch
    ? `${editor}?${new URLSearchParams({ proposal: branch }).toString()}`
    : undefined;
}
