import { plainMarkdown } from "./plain-markdown.ts";

/** An Easy Read page that waits to be read again. */
export interface PageToRead {
  /** The name of its file. */
  id: string;
  title: string;
}

/** Where the links of a pull request lead; absent outside one. */
export interface ReadAgainLinks {
  /** Says that the pages were read. */
  record: string | undefined;
  /** Opens the form editor on this pull request. */
  form: string | undefined;
}

/**
 * What to do about Easy Read pages behind which something changes, as Markdown for a pull request.
 * Empty where no page waits.
 */
export function readAgainPart(pages: readonly PageToRead[], links: ReadAgainLinks): string {
  if (pages.length === 0) return "";
  const { record, form } = links;
  const titles = pages.map(({ title }) => `“${plainMarkdown(title)}”`).join(", ");
  const names = pages.map(({ id }) => id).join(" ");
  const mend = form ? `[in the form editor](${form})` : "in their files";
  const say = record
    ? `[Say that you have read them](${record}). GitHub shows a small file with the names of the pages. Delete the lines of those that you have not read, and choose “Commit changes…”, then “Commit changes”. In a few minutes the record is in this proposal, and this part is gone.`
    : `Record that you have read them: \`npm run easy-read:reviewed -- ${names}\`.`;
  return [
    "",
    `### Easy Read pages to read again (${pages.length})`,
    "",
    `Something changes behind ${titles}. Nothing can be published before somebody has read ${pages.length === 1 ? "this page" : "these pages"} again.`,
    "",
    `1. Read each page beside the standard page, and mend ${mend} what is no longer true.`,
    `2. ${say}`,
    "",
  ].join("\n");
}
