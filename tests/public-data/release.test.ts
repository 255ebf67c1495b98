import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { ReportCard } from "../../src/domain/report-card.ts";
import { buildReportCard } from "../../src/domain/report-card.ts";
import { release, type Release } from "../../src/public-data/published-files.ts";
import { rotherham, saltmarsh } from "./plans.ts";
import { readCsv } from "./read-csv.ts";

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };
type Row = Record<string, Json>;

const full = (path: string): string => `https://example.org${path}`;
const plans: [string, () => ReportCard][] = [
  ["real", rotherham],
  ["fictional", saltmarsh],
];

function text(published: Release, name: string): string {
  const file = published.files.find((one) => one.name === name);
  if (!file) throw new Error(`No ${name}.`);
  return new TextDecoder().decode(file.bytes);
}

/** Names of the tables, from the names of the files alone. */
function tables({ files }: Release): string[] {
  return files.flatMap(({ name }) => /^(.+)\.csv$/.exec(name)?.[1] ?? []);
}

/** A JSON value as one cell of text. */
function flat(value: Json): string {
  if (value === null) return "";
  if (Array.isArray(value)) return value.map(flat).join("; ");
  if (typeof value !== "object") return String(value);
  const [first, ...rest] = Object.values(value).map(flat);
  return rest.length > 0 ? `${first} (${rest.join(", ")})` : (first ?? "");
}

/** The value of a column: "source.document" is a part of "source". */
function valueAt(row: Row, column: string): Json {
  const [name = "", part] = column.split(".");
  const value = row[name] ?? null;
  if (part === undefined) return value;
  return (value as Row | null)?.[part] ?? null;
}

describe.each(plans)("the data files of the %s plan", (_, card) => {
  let published: Release;
  beforeAll(async () => {
    published = await release(card(), full);
  });

  const jsonOf = (table: string): Row[] => JSON.parse(text(published, `${table}.json`)) as Row[];

  test("give in CSV what JSON gives, field by field", () => {
    for (const table of tables(published)) {
      const [heads = [], ...lines] = readCsv(text(published, `${table}.csv`));
      const rows = jsonOf(table);
      expect(lines, table).toHaveLength(rows.length);
      lines.forEach((line, at) => {
        const told = heads.map((head) => flat(valueAt(rows[at] ?? {}, head)));
        expect(line.map((field) => field.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ""))).toEqual(told);
      });
    }
  });

  test.each(["xlsx", "ods"])("give in .%s what JSON gives, cell by cell", async (ending) => {
    const { read, utils } = await import("@e965/xlsx");
    const file = published.files.find(({ name }) => name === `report-card.${ending}`);
    const book = read(file?.bytes, { type: "array" });
    const filled = tables(published).filter((table) => jsonOf(table).length > 0);
    expect(book.SheetNames).toEqual([
      ...["Cover", "Contents", "Notes", "Columns", "Documents"],
      ...filled,
    ]);
    for (const table of filled) {
      const sheet = book.Sheets[table] ?? {};
      expect(sheet["!merges"] ?? [], table).toEqual([]);
      const [title, about, , heads = [], ...lines] = utils.sheet_to_json<Json[]>(sheet, {
        header: 1,
        blankrows: true,
      });
      expect([title?.length, about?.length]).toEqual([1, 1]);
      const rows = jsonOf(table);
      expect(lines, table).toHaveLength(rows.length);
      lines.forEach((line, at) => {
        const told = heads.map((head) => valueAt(rows[at] ?? {}, String(head)));
        told.forEach((value, column) => {
          const place = `${table}, row ${at + 5}, ${String(heads[column])}`;
          if (flat(value) === "") expect(line[column], place).toMatch(/^\[[cxz]\]$/);
          else if (typeof value === "object") expect(line[column], place).toBe(flat(value));
          else expect(line[column], place).toBe(value);
        });
      });
    }
  });

  test("have a schema that their JSON keeps, and that a wrong value or another key breaks", () => {
    for (const table of tables(published)) {
      const schema = JSON.parse(text(published, `${table}.schema.json`)) as object;
      const valid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
      const rows = jsonOf(table);
      expect(valid(rows) || valid.errors, table).toBe(true);
      for (const row of rows.slice(0, 1)) {
        const [key = ""] = Object.keys(row);
        expect(valid([{ ...row, [key]: true }]), table).toBe(false);
        expect(valid([{ ...row, another: 1 }]), table).toBe(false);
      }
    }
  });

  test("are described in a data package: each file, each column in order, each value of its type", () => {
    interface Field {
      name: string;
      type: string;
      description: string;
    }
    interface Package {
      resources: { name: string; path: string; schema: { fields: Field[] } }[];
    }
    const whole = JSON.parse(text(published, "datapackage.json")) as Package;
    expect(whole.resources.map(({ name }) => name)).toEqual(tables(published));
    const holds: Record<string, RegExp> = {
      string: /^/,
      any: /^/,
      number: /^-?\d+(?:\.\d+)?$/,
      boolean: /^(?:true|false)$/,
    };
    for (const { path, schema } of whole.resources) {
      const [heads, ...lines] = readCsv(text(published, path));
      expect(schema.fields.map(({ name }) => name)).toEqual(heads);
      schema.fields.forEach(({ name, type }, at) => {
        const values = lines.map((line) => line[at] ?? "").filter((value) => value !== "");
        const wrong = values.filter((value) => !holds[type]?.test(value));
        expect(wrong, `${path}, ${name}: ${type}`).toEqual([]);
      });
    }
  });

  test("stand in a catalogue with their size and hash, under addresses that are published", () => {
    const catalogue = text(published, "catalogue.jsonld");
    const addresses = [...catalogue.matchAll(/https:\/\/example\.org\/data\/([\w.-]+)"/g)];
    const bytesOf = new Map(published.files.map(({ name, bytes }) => [name, bytes]));
    expect(addresses.map(([, name]) => name).filter((name) => !bytesOf.has(name ?? ""))).toEqual(
      [],
    );
    const files = [
      ...catalogue.matchAll(
        /"dcat:downloadURL": \{\s*"@id": "[^"]*\/([^"/]+)"[^]*?byteSize[^]*?"@value": "(\d+)"[^]*?hexBinary",\s*"@value": "(\w+)"/g,
      ),
    ];
    expect(files).toHaveLength(2 * tables(published).length + 2);
    for (const [, name = "", size, hash] of files) {
      const bytes = bytesOf.get(name) ?? new Uint8Array();
      expect([name, size], name).toEqual([name, String(bytes.length)]);
      expect(hash, name).toBe(createHash("sha256").update(bytes).digest("hex"));
    }
  });

  test("are all in the zip file, byte for byte", () => {
    const zip = published.files.find(({ name }) => name === "all.zip");
    const inside = unzipSync(zip?.bytes ?? new Uint8Array());
    const tablesAndLists = published.files.filter(({ name }) => name !== "all.zip");
    const others = [...tablesAndLists, ...published.editions];
    expect(Object.keys(inside).sort()).toEqual(others.map(({ name }) => name).sort());
    for (const { name, bytes } of others) {
      expect(Buffer.compare(inside[name] ?? new Uint8Array(), bytes), name).toBe(0);
    }
  });
});

test("a confidential figure is [c] in the spreadsheet, one that nobody has is [x]", async () => {
  const { read, utils } = await import("@e965/xlsx");
  const { files } = await release(saltmarsh(), full);
  const book = read(files.find(({ name }) => name === "report-card.xlsx")?.bytes, {
    type: "array",
  });
  const rows = utils.sheet_to_json<Row>(book.Sheets["observations"] ?? {}, { range: 3 });
  const values = (reason: string): Json[] =>
    rows.filter((row) => row["reason"] === reason).map((row) => row["value"] ?? null);
  expect(new Set(values("suppressed"))).toEqual(new Set(["[c]"]));
  expect(new Set(values("not-collected"))).toEqual(new Set(["[x]"]));
});

test("the files are the same whenever they are made", async () => {
  const { files } = await release(saltmarsh(), full);
  vi.useFakeTimers({ now: new Date("2041-07-01T12:34:56Z"), toFake: ["Date"] });
  try {
    const again = await release(buildReportCard(saltmarsh().content), full);
    const differing = again.files.filter(
      ({ bytes }, at) => Buffer.compare(bytes, files[at]?.bytes ?? new Uint8Array()) !== 0,
    );
    expect(differing.map(({ name }) => name)).toEqual([]);
  } finally {
    vi.useRealTimers();
  }
});

describe("the program that compares files with their checksums", () => {
  const folder = mkdtempSync(join(tmpdir(), "release-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  const verify = async (root: string): Promise<{ code: number; said: string }> => {
    const run = promisify(execFile)(process.execPath, ["public/data/verify.mjs", root, folder]);
    return run.then(
      ({ stdout }) => ({ code: 0, said: stdout }),
      ({ code, stdout }: { code: number; stdout: string }) => ({ code, said: stdout }),
    );
  };
  /** How many files the list of checksums names: all but itself and the zip file. */
  const listedIn = ({ files, editions }: Release): number => files.length - 2 + editions.length;
  const write = ({ files, editions }: Release, change: (bytes: Uint8Array) => void): void => {
    for (const { name, bytes } of [...files, ...editions]) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      const copy = new Uint8Array(bytes);
      if (name !== "all.zip" && name !== "checksums.txt") change(copy);
      writeFileSync(join(folder, name), copy);
    }
  };

  test("finds nothing in the files as published", async () => {
    const published = await release(saltmarsh(), full);
    write(published, () => undefined);
    expect(await verify(published.checksums.root)).toEqual({
      code: 0,
      said: `All ${listedIn(published)} files are as published.\n`,
    });
  });

  test("finds each of more than 200 single bytes that were changed, wherever they stand", async () => {
    const published = await release(saltmarsh(), full);
    const places = [0, 0.37, 0.81, 1];
    let found = 0;
    for (const place of places) {
      write(published, (bytes) => {
        const at = Math.floor((bytes.length - 1) * place);
        bytes[at] = (bytes[at] ?? 0) ^ 1;
      });
      const { code, said } = await verify(published.checksums.root);
      expect(code).toBe(1);
      expect(said.trim().split("\n")).toHaveLength(listedIn(published));
      found += said.trim().split("\n").length;
    }
    expect(found).toBeGreaterThan(200);
  });

  test("finds a list of checksums that was changed with its file", async () => {
    const published = await release(saltmarsh(), full);
    write(published, () => undefined);
    const list = published.checksums.list.replace(/^./, (sign) => (sign === "0" ? "1" : "0"));
    writeFileSync(join(folder, "checksums.txt"), list);
    const { code, said } = await verify(published.checksums.root);
    expect(code).toBe(1);
    expect(said).toContain("checksums.txt: does not have this root hash.");
  });

  test("asks for the root hash where none is given", async () => {
    expect((await verify("")).code).toBe(1);
  });
});
