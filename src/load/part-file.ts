import { createHash, randomUUID } from "node:crypto";
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  utimesSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";

/** A file that lies in another: where its bytes begin there, and how many they are. */
export interface Part {
  at: number;
  bytes: number;
  /** SHA-256 of them, in base64url. */
  sum: string;
}

/** A file of parts that is open for reading. */
export interface OpenParts<Of> {
  record: Of;
  /** The bytes of a part; null if they are not what was put there. */
  read(part: Part): Uint8Array<ArrayBuffer> | null;
  close(): void;
}

/** Digits of the length of the record, which stands before it. */
const LENGTH = 12;

export function sumOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64url");
}

function readBytes(file: number, at: number, length: number): Buffer<ArrayBuffer> {
  const bytes = Buffer.alloc(length);
  if (readSync(file, bytes, 0, length, at) !== length) throw new Error("The file is too short.");
  return bytes;
}

/** Opens a file of parts; null if there is none, or what is there cannot be read. */
export function openParts<Of>(path: string): OpenParts<Of> | null {
  try {
    const file = openSync(path, "r");
    const length = Number(readBytes(file, 0, LENGTH).toString());
    const record = JSON.parse(readBytes(file, LENGTH, length).toString()) as Of;
    // What is used stays longer than what nobody asks for.
    utimesSync(path, new Date(), new Date());
    const read = ({ at, bytes, sum }: Part): Uint8Array<ArrayBuffer> | null => {
      const found = readBytes(file, LENGTH + length + at, bytes);
      return sumOf(found) === sum ? found : null;
    };
    const close = (): void => {
      closeSync(file);
    };
    return { record, read, close };
  } catch {
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

/**
 * Puts files into one, after a record that tells of them. Written aside first: two builds may write
 * the same one at once.
 *
 * @param files paths; one at a time is in memory
 * @param recordOf what is known of them, as JSON can hold it
 */
export function writeParts(
  path: string,
  files: readonly string[],
  recordOf: (parts: readonly Part[]) => unknown,
): void {
  mkdirSync(dirname(path), { recursive: true });
  const aside = `${path}.${randomUUID()}`;
  const file = openSync(aside, "w");
  const record = Buffer.from(JSON.stringify(recordOf(partsOf(files))));
  writeSync(file, String(record.length).padStart(LENGTH));
  writeSync(file, record);
  for (const one of files) writeSync(file, readFileSync(one));
  closeSync(file);
  renameSync(aside, path);
}
