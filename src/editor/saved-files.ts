import { correctionName } from "../domain/correction.ts";
import { correction } from "../kinds/correction.ts";
import { kindAt, KINDS } from "../kinds/kinds.ts";
import { canonicalText } from "../load/canonical.ts";
import { fileFormat } from "./file-format.ts";
import { folderOf } from "./form-collections.ts";
import { apart } from "./reason.ts";

/** A file that the form editor is about to save, as far as it is looked at here. */
export interface SavedFile {
  action: string;
  slug: string;
  path: string;
  data?: unknown;
}

/** The day where the editor sits, as an entry has it. */
export function dayOf(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

/** A name of a kind's place: "<report>", or "<priority or plan>" with what stands where none is. */
const NAME = /<([\w-]+)(?: or ([\w-]+))?>/g;

/**
 * A file with the path that its own keys name. The form editor knows one name for each file and no
 * folders to go with it, so what is new arrives at the top of the kind's folder.
 *
 * @param folder of the content in the repository
 */
function inItsPlace(file: SavedFile, folder: string): SavedFile {
  const below = file.path.slice(folder.length + 1);
  if (kindAt(below) || typeof file.data !== "string") return file;
  const kind = KINDS.find((one) => one.form?.sameNames && below.startsWith(`${folderOf(one)}/`));
  if (!kind) return file;
  const data = fileFormat(kind).fromFile(file.data);
  const place = kind.place.replaceAll(NAME, (_, name: string, none?: string) =>
    String(data[name] ?? none ?? ""),
  );
  return { ...file, path: `${folder}/${place}` };
}

/** The entry of the corrections ledger that a file brings along. */
function ledgerEntry(
  file: SavedFile,
  reason: Readonly<Record<string, unknown>>,
  folder: string,
  date: string,
): SavedFile {
  const below = file.path.slice(folder.length + 1);
  const kind = kindAt(below);
  const record = kind?.form?.record;
  if (!record) throw new Error(`${file.path} is no part of a published record.`);
  const names = kind.pattern.exec(below)?.slice(1) ?? [];
  const { text, ...given } = reason;
  const about = record.about(names);
  // Where only one thing can change, the form does not ask for it.
  const only = record.fields.length === 1 ? { fields: record.fields } : {};
  const data = { ...only, ...about, ...given, date };
  const report = String(about.report ?? given["report"]);
  const slug = correctionName({ report, about, date, after: String(file.data) });
  const path = `${folder}/${correction.place.replace("<id>", slug)}`;
  return {
    action: "create",
    slug,
    path,
    data: canonicalText(correction, data, typeof text === "string" ? text : ""),
  };
}

/**
 * What the form editor saves: each file in its place, and an entry of the corrections ledger for
 * each reason that a form gave.
 *
 * @param folder of the content in the repository
 * @param date today, year-month-day
 */
export function filesToSave(
  files: readonly SavedFile[],
  folder: string,
  date: string,
): SavedFile[] {
  return files.flatMap((one) => {
    if (typeof one.data !== "string") return [one];
    const { text, reason } = apart(one.data);
    const file = inItsPlace({ ...one, data: text }, folder);
    return reason ? [file, ledgerEntry(file, reason, folder, date)] : [file];
  });
}
