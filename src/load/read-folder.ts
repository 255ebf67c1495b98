import { lstatSync, readdirSync, readFileSync, type Dirent } from "node:fs";
import type { Problem } from "../problems/problem.ts";
import type { ContentInput } from "./check-files.ts";
import { shownPath } from "./check-paths.ts";
import { utf8Text } from "./utf8-text.ts";

/** A content folder: its files, and what in it is none. */
export interface ReadFolder {
  /** Sorted by path. */
  files: readonly ContentInput[];
  problems: readonly Problem[];
}

/** No file of text or figures is larger; a workbook may be. */
const MOST_BYTES = 10_000_000;

function problem(path: string, code: string, message: string, remedy: string): Problem {
  return { path: shownPath(path), line: 1, column: 1, code, message, remedy };
}

function missing(shown: string): Problem {
  const message = "There is no content folder here.";
  const remedy = "Set CONTENT_DIR to the folder that holds plan.json.";
  return problem(shown, "folder-missing", message, remedy);
}

const FILE_NAMES = /\.(?:md|mdx|json)$/i;

function link(path: string): Problem {
  const message = "This is a link to another place, not a file. Links are never followed.";
  const remedy = "Delete the link, and put the file itself here.";
  return problem(path, "link", message, remedy);
}

function notAFile(path: string): Problem {
  const message = "This is neither a file nor a folder.";
  return problem(path, "not-a-file", message, "Delete it.");
}

function folderAsFile(path: string): Problem {
  const message = "This is a folder with the name of a file.";
  const remedy = "Put the file itself here, or rename the folder.";
  return problem(path, "folder-as-file", message, remedy);
}

function unreadable(path: string): Problem {
  const message = "This cannot be read on this computer.";
  const remedy = "Change its permissions so that it can be read, or delete it and add it again.";
  return problem(path, "unreadable", message, remedy);
}

function tooLarge(path: string): Problem {
  const message = "The file is larger than 10 MB; no content file is.";
  const remedy = "Delete it, or split it into files of the standard form.";
  return problem(path, "too-large", message, remedy);
}

function nameNotUtf8(path: string): Problem {
  const message =
    "The name of this file was not written as UTF-8, so it is not the same everywhere.";
  const remedy = "Rename it: small letters, digits and hyphens.";
  return problem(path, "name-not-utf-8", message, remedy);
}

/** What has been found so far. Files are opened by the bytes of their names, as the disk has them. */
class Reading {
  readonly files: ContentInput[] = [];
  readonly problems: Problem[] = [];
  readonly #shown: string;

  constructor(shown: string) {
    this.#shown = shown;
  }

  /** Reads what stands in a folder. `below` is its path below the content folder, "" for itself. */
  folder(place: Buffer, below: string): void {
    let entries: Dirent<Buffer>[];
    try {
      entries = readdirSync(place, { withFileTypes: true, encoding: "buffer" });
    } catch {
      this.problems.push(unreadable(below === "" ? this.#shown : `${this.#shown}/${below}`));
      return;
    }
    for (const entry of entries) this.#entry(place, below, entry);
  }

  #entry(folder: Buffer, below: string, entry: Dirent<Buffer>): void {
    const place = Buffer.concat([folder, Buffer.from("/"), entry.name]);
    const name = utf8Text(entry.name);
    const path = `${below === "" ? "" : `${below}/`}${name ?? entry.name.toString("latin1")}`;
    const shown = `${this.#shown}/${path}`;
    if (name === null) this.problems.push(nameNotUtf8(shown));
    else if (entry.isSymbolicLink()) this.problems.push(link(shown));
    else if (entry.isDirectory() && FILE_NAMES.test(name)) this.problems.push(folderAsFile(shown));
    else if (entry.isDirectory()) this.folder(place, path);
    else if (entry.isFile()) this.#file(place, path, shown);
    else this.problems.push(notAFile(shown));
  }

  #file(place: Buffer, path: string, shown: string): void {
    try {
      if (lstatSync(place).size > MOST_BYTES) this.problems.push(tooLarge(shown));
      else this.files.push({ path, bytes: readFileSync(place) });
    } catch {
      this.problems.push(unreadable(shown));
    }
  }
}

/**
 * Reads every file of a content folder, and only files: whatever else stands there is a problem with
 * its path, is never followed and never left out in silence. Never throws.
 *
 * @param folder absolute path of the content folder
 * @param shown the folder as shown in messages
 */
export function readFolder(folder: string, shown: string): ReadFolder {
  const self = lstatSync(folder, { throwIfNoEntry: false });
  if (self?.isSymbolicLink()) return { files: [], problems: [link(shown)] };
  if (!self?.isDirectory()) return { files: [], problems: [missing(shown)] };
  const reading = new Reading(shown);
  reading.folder(Buffer.from(folder), "");
  const files = reading.files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, problems: reading.problems };
}
