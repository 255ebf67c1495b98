import type { Kind } from "../kinds/kind.ts";
import { nearestName } from "../problems/nearest-name.ts";
import type { Problem } from "../problems/problem.ts";
import { isUpload, isWorkbookName, UPLOADS } from "../spreadsheet/uploaded-workbook.ts";
import { PLANS_FOLDER } from "./plan-folders.ts";
import { KINDS } from "../kinds/kinds.ts";

function problem(path: string, code: string, message: string, remedy: string): Problem {
  return { path, line: 1, column: 1, code, message, remedy };
}

/** A workbook holds more than its figures, so it is taken away before anything is merged. */
function workbookLeft(path: string, below: string): Problem {
  const content = path.slice(0, path.length - below.length);
  if (!isUpload(below)) {
    const remedy = `Upload it to ${content}${UPLOADS}/, which is where figures are imported from, and delete it here.`;
    return problem(path, "workbook-left", "A workbook cannot stand here.", remedy);
  }
  const message =
    "This file waits to be imported. It is never published, and must not be merged while it is here.";
  const remedy = `On GitHub it is imported and taken away within a few minutes. If it stays, the list of checks says under "Import" what is wrong: mend the workbook and upload it again under the same name, or delete it. On your own computer, run "npm run import -- --uploads".`;
  return problem(path, "workbook-left", message, remedy);
}

/** Names of files that word processors and scanners write. */
const DOCUMENT = /\.(?:docx?|docm|dotx?|odt|rtf|pages|pdf)$/i;

function documentLeft(path: string, below: string): Problem {
  const name = below.split("/").at(-1) ?? below;
  const plain = name.replace(DOCUMENT, ".md");
  const message = `"${name}" is a document of a word processor. It cannot be published or checked.`;
  const remedy = `Delete it here. Copy its words into ${plain}, a file of plain text that you edit on the website or with a text editor.`;
  return problem(path, "document-left", message, remedy);
}

/** The folder that each kind lives in: "updates". Kinds without a folder have none. */
function folderOf(kind: Kind): string[] {
  const [folder, ...rest] = kind.place.split("/");
  return folder && rest.length > 0 ? [folder] : [];
}

function planMisplaced(path: string, below: string): Problem {
  const name = below.split("/")[1] ?? "";
  const message =
    below.split("/").length > 2
      ? `"${name}" is not the name of a later plan’s folder.`
      : "A file cannot stand here, beside the folders of later plans.";
  const remedy = "The folder of a plan is named by its years: plans/2033-36/. Put the file there.";
  return problem(path, "wrong-place", message, remedy);
}

/**
 * Tells where a file belongs: by the form of its own folder, if it stands in one.
 *
 * @param path as shown to people
 * @param below the path below the content folder
 */
export function wrongPlace(path: string, below: string): Problem {
  if (isUpload(below) || isWorkbookName(below)) return workbookLeft(path, below);
  if (DOCUMENT.test(below)) return documentLeft(path, below);
  const folder = below.split("/")[0] ?? "";
  const inFolder = below.includes("/");
  const own = KINDS.filter((kind) => inFolder && folderOf(kind).includes(folder));
  if (folder === PLANS_FOLDER) return planMisplaced(path, below);
  if (own.length === 0) {
    const near = inFolder ? nearestName(folder, KINDS.flatMap(folderOf)) : undefined;
    const message = "A content file cannot stand here.";
    const remedy = `Move it to the folder of its kind, such as "updates" or "glossary", or delete it.`;
    const mend = near ? `Did you mean the folder "${near}"? ${remedy}` : remedy;
    return problem(path, "wrong-place", message, mend);
  }
  const forms = own.map((kind) => kind.place).join(" or ");
  const message = `The folder "${folder}" cannot have a file of this name.`;
  const remedy = `Name it ${forms}. Names are made of small letters, digits and hyphens.`;
  return problem(path, "wrong-place", message, remedy);
}

/**
 * A file whose keys are, to the last one, those of another kind: it was put into the wrong folder.
 *
 * @returns null if its keys fit no other kind either
 */
export function wrongFolder(path: string, kind: Kind, raw: unknown): Problem | null {
  const other = KINDS.find(
    (one) =>
      one.format === kind.format && one.name !== kind.name && one.schema.safeParse(raw).success,
  );
  if (!other) return null;
  const message = `The keys of this file are those of ${other.place}, not those of ${kind.place}.`;
  const remedy = `Move the file to ${other.place}.`;
  return problem(path, "wrong-place", message, remedy);
}
