import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { openParts, writeParts, type Part } from "../../src/load/part-file.ts";

const folder = mkdtempSync(join(tmpdir(), "report-card-parts-"));
const path = join(folder, "kept");
const files = ["one", "two"].map((name) => join(folder, name));

interface Kept {
  parts: readonly Part[];
}

beforeEach(() => {
  files.forEach((file) => {
    writeFileSync(file, `The page of ${file}`);
  });
  writeParts(path, files, (parts) => ({ parts }));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The texts that were kept, as far as they can be read; null where nothing can. */
function texts(): (string | null)[] | null {
  const opened = openParts<Kept>(path);
  if (!opened) return null;
  const { record, read, close } = opened;
  const found = record.parts.map((part) => read(part));
  close();
  return found.map((bytes) => bytes && Buffer.from(bytes).toString());
}

/** Changes one byte of the file, counted from its end where negative. */
function spoil(at: number): void {
  const bytes = readFileSync(path);
  const place = at < 0 ? bytes.length + at : at;
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

test("files that were kept are read as they were", () => {
  expect(texts()).toEqual(files.map((file) => `The page of ${file}`));
});

test("a part that is damaged, or cut off, is not there, and the others are", () => {
  const [first = ""] = files;
  spoil(-1);
  expect(texts()).toEqual([`The page of ${first}`, null]);
  writeFileSync(path, readFileSync(path).subarray(0, -3));
  expect(texts()).toEqual([`The page of ${first}`, null]);
});

test("where what tells of the parts is damaged, nothing is there", () => {
  // In its length, in its sum, and at each place of the record itself.
  const length = readFileSync(path).toString().indexOf('{"parts"') + 40;
  const whole = readFileSync(path);
  for (let at = 0; at < length; at++) {
    writeFileSync(path, whole);
    // A space and a nought mean the same before a number.
    if (whole[at] === 32) continue;
    spoil(at);
    expect(texts(), String(at)).toBeNull();
  }
  for (const text of ["", "12", "not a number"]) {
    writeFileSync(path, text);
    expect(texts()).toBeNull();
  }
});

test("where nothing can be written nothing is kept, and nothing is left", () => {
  const below = join(path, "below-a-file");
  writeParts(below, files, (parts) => ({ parts }));
  expect(existsSync(below)).toBe(false);
  rmSync(files[1] ?? "");
  expect(() => {
    writeParts(path, files, (parts) => ({ parts }));
  }).toThrow("ENOENT");
  expect(readdirSync(folder).sort()).toEqual(["kept", "one"]);
});
