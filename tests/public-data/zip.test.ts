import { crc32 } from "node:zlib";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { zip, type Zipped } from "../../src/public-data/zip.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const FILES: readonly Zipped[] = [
  { name: "mimetype", bytes: bytes("application/x-test"), asItIs: true },
  { name: "editions/2015-01/data.json", bytes: bytes("Words, words. ".repeat(500)) },
  { name: "Łódź.txt", bytes: bytes("Łódź") },
  { name: "empty.csv", bytes: bytes("") },
];

/** What the head at a place says of a file: way of packing, check, size packed and unpacked. */
function said(head: Buffer, from: number): number[] {
  return [
    head.readUInt16LE(from),
    ...[head.readUInt32LE(from + 6), head.readUInt32LE(from + 10), head.readUInt32LE(from + 14)],
  ];
}

test("a zip file gives back every file, byte for byte, by its name and in order", () => {
  const inside = unzipSync(zip(FILES));
  expect(Object.entries(inside)).toEqual(FILES.map((file) => [file.name, file.bytes]));
});

test("the head of each file and the list say the same, and the check and size are the file’s", () => {
  const whole = Buffer.from(zip(FILES));
  let listed = whole.readUInt32LE(whole.length - 6);
  for (const file of FILES) {
    const inList = said(whole, listed + 10);
    const own = whole.readUInt32LE(listed + 42);
    expect(said(whole, own + 8)).toEqual(inList);
    expect([inList[0], inList[1], inList[3]]).toEqual([
      file.asItIs ? 0 : 8,
      crc32(file.bytes),
      file.bytes.length,
    ]);
    listed += 46 + Buffer.byteLength(file.name);
  }
  expect(listed).toBe(whole.length - 22);
});

test("what is taken as it is can be read without unpacking: the kind of a document is", () => {
  const whole = Buffer.from(zip(FILES));
  expect(whole.toString("latin1", 30, 56)).toBe("mimetypeapplication/x-test");
  expect(whole.length).toBeLessThan(1000);
});

test("a file that the format has no room for is refused", () => {
  const many = Array.from({ length: 65_536 }, (_, at) => ({
    name: String(at),
    bytes: bytes(""),
    asItIs: true,
  }));
  expect(() => zip(many)).toThrow(RangeError);
});
