import { crc32, deflateRawSync } from "node:zlib";

/** A file that goes into a zip file. */
export interface Zipped {
  name: string;
  bytes: Uint8Array;
  /** Where it may not be packed, or is packed already: to do so again takes time and saves nothing. */
  asItIs?: boolean;
}

const [STORED, DEFLATED] = [0, 8];
const [OWN_HEAD, LISTED, END] = [0x04034b50, 0x02014b50, 0x06054b50];
/** What a reader has to know: version 2.0 of the format, and names in UTF-8. */
const NEEDED = 20 | (0x0800 << 16);
/** Midnight of 1 January 1980, the first that a zip file can name: no clock in the file. */
const EARLIEST = 0x0021 << 16;

/** Numbers one after the other, each with how many bytes it takes. Refuses one that is too large. */
function numbers(...given: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  const all = Buffer.alloc(given.reduce((sum, [, bytes]) => sum + bytes, 0));
  given.reduce((at, [value, bytes]) => all.writeUIntLE(value, at, bytes), 0);
  return all;
}

/** What the head of a file and its line in the list at the end both say. */
function facts({ bytes, asItIs }: Zipped, packed: Uint8Array, name: Buffer): Buffer {
  return numbers(
    [NEEDED, 4],
    [asItIs ? STORED : DEFLATED, 2],
    [EARLIEST, 4],
    [crc32(bytes), 4],
    [packed.length, 4],
    [bytes.length, 4],
    [name.length, 2],
    [0, 2],
  );
}

/**
 * All files in one, packed by Node: to pack in JavaScript, as libraries do, takes up to four times
 * as long. The same files give the same bytes: no clock in the file.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function zip(files: readonly Zipped[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let at = 0;
  for (const file of files) {
    const packed = file.asItIs ? file.bytes : deflateRawSync(file.bytes);
    const name = Buffer.from(file.name);
    const said = facts(file, packed, name);
    list.push(numbers([LISTED, 4], [20, 2]), said, numbers([0, 4], [0, 4], [0, 2], [at, 4]), name);
    const head = Buffer.concat([numbers([OWN_HEAD, 4]), said, name]);
    parts.push(head, packed);
    at += head.length + packed.length;
  }
  const listed = Buffer.concat(list);
  const count = files.length;
  const end = [
    [END, 4],
    [0, 4],
    [count, 2],
    [count, 2],
    [listed.length, 4],
    [at, 4],
    [0, 2],
  ] as const;
  return Buffer.concat([...parts, listed, numbers(...end)]);
}
