import { KINDS } from "../kinds/kinds.ts";
import { UPLOADS } from "../spreadsheet/uploaded-workbook.ts";
import type { EditPlace } from "./edit-places.ts";

/** Ways to edit that a site can be told of. */
export interface WaysToEdit {
  /** Address of the content folder in GitHub's own editor, without a slash at its end. */
  editUrl: string | undefined;
  /** Address of the form editor: "/admin/", below the path that the site lives at. */
  formEditor: string | undefined;
}

/** A link to where a part of a page is edited. */
export interface EditLink {
  text: string;
  href: string;
}

/** Folders of the content, and single files, as the form editor calls them. */
export const FORM_COLLECTIONS: ReadonlyMap<string, string> = new Map(
  KINDS.filter((kind) => kind.form).map((kind) => [kind.place.replace(/<.*/, ""), kind.name]),
);

/** Where the form editor shows a file or folder; nothing for a folder of several kinds. */
function inForm(editor: string, place: string): string | undefined {
  const found = [...FORM_COLLECTIONS].find(([start]) => place.startsWith(start));
  if (!found) return undefined;
  const [folder, collection] = found;
  const start = `${editor}#/collections/${collection}`;
  if (place === folder) return folder.endsWith("/") ? start : `${start}/entries/${collection}`;
  const route = place.endsWith("/") ? "filter" : "entries";
  const within = place.slice(folder.length).replace(/\/$|\.(?:mdx?|json)$/, "");
  return `${start}/${route}/${within}`;
}

/** GitHub shows folders, and edits files. */
function onGithub(editUrl: string, place: string): string {
  if (!place.endsWith("/")) return `${editUrl}/${place}`;
  return `${editUrl.replace("/edit/", "/tree/")}/${place.slice(0, -1)}`;
}

/** GitHub's page for uploading a filled workbook; nothing where the content is not edited there. */
export function uploadAddress(editUrl: string | undefined): string | undefined {
  if (!editUrl?.includes("/edit/")) return undefined;
  return `${editUrl.replace("/edit/", "/upload/")}/${UPLOADS}`;
}

/** Links to where the content behind a page is edited; none where no way to edit is set up. */
export function editLinks(
  places: readonly EditPlace[],
  { editUrl, formEditor }: WaysToEdit,
): EditLink[] {
  return places.flatMap(({ text, place }) => {
    const address =
      (formEditor && inForm(formEditor, place)) ?? (editUrl && onGithub(editUrl, place));
    return address ? [{ text, href: address }] : [];
  });
}
