import { createHash } from "node:crypto";
import {
  closeSync,
  openSync,
  readFileSync,
  readSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { writeAside } from "./write-aside.ts";

/** A file that lies in another: where its bytes begin there, and how many they are. */
export interface Part {
  at: number;
  bytes: number;
  /** SHA-256 of them, in base64url. */
  sum: string;
}

/** Gives the bytes of a part; null if they are not what was put there. */
type Read = (part: Part) => Uint8Array<ArrayBuffer> | null;

/** A file of parts that is open for reading. */
export interface OpenParts<Of> {
  record: Of;
  read: Read;
  close(): void;
}

/** Digits of the length of the record, which stands first. */
const LENGTH = 12;

/** Characters of the sum of the record, which stands between the two. */
const SUM = 43;

export function sumOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64url");
}

function readBytes(file: number, at: number, length: number): Buffer<ArrayBuffer> {
  const bytes = Buffer.alloc(length);
  if (readSync(file, bytes, 0, length, at) !== length) throw new Error("The file is too short.");
  return bytes;
}

/** Reads the record, and where it ends. */
function readRecord(file: number): { text: string; end: number } {
  const length = Number(readBytes(file, 0, LENGTH).toString());
  const sum = readBytes(file, LENGTH, SUM).toString();
  const bytes = readBytes(file, LENGTH + SUM, length);
  if (sumOf(bytes) !== sum) throw new Error("The record is not the one that was written.");
  return { text: bytes.toString(), end: LENGTH + SUM + length };
}

function readPart(file: number, begin: number, { at, bytes, sum }: Part): ReturnType<Read> {
  try {
    const found = readBytes(file, begin + at, bytes);
    return sumOf(found) === sum ? found : null;
  } catch {
    return null;
  }
}

function openRecord<Of>(file: number): OpenParts<Of> {
  const { text, end } = readRecord(file);
  const close = (): void => {
    closeSync(file);
  };
  return { record: JSON.parse(text) as Of, read: (part) => readPart(file, end, part), close };
}

/** Opens a file of parts; null if there is none, or it is not, byte for byte, what was written. */
export function openParts<Of>(path: string): OpenParts<Of> | null {
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    const opened = openRecord<Of>(file);
    // What is used stays longer than what nobody asks for.
    utimesSync(path, new Date(), new Date());
    return opened;
  } catch {
    if (file !== undefined) closeSync(file);
    return null;
  }
}

function partsOf(files: readonly string[]): Part[] {
  let at = 0;
  return files.map((file) => {
    const bytes = readFileSync(file);
    const part = { at, bytes: bytes.length, sum: sumOf(bytes) };
    at += bytes.length;
    return part;
  });
}

function writeWhole(path: string, files: readonly string[], record: Buffer): void {
  const file = openSync(path, "w");
  try {
    writeSync(file, `${String(record.length).padStart(LENGTH)}${sumOf(record)}`);
    writeFileSync(file, record);
    for (const one of files) writeFileSync(file, readFileSync(one));
  } finally {
    closeSync(file);
  }
}

/**
 * Puts files into one, after a record that tells of them; where that cannot be written, nothing is kept.
 *
 * @param files paths; one at a time is in memory
 * @param recordOf what is known of them, as JSON can hold it
 */
export function writeParts(
  path: string,
  files: readonly string[],
  recordOf: (parts: readonly Part[]) => unknown,
): void {
  const record = Buffer.from(JSON.stringify(recordOf(partsOf(files))));
  writeAside(path, (aside) => {
    writeWhole(aside, files, record);
  });
}
