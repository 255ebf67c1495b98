import { resolve } from "node:path";
import { expect, test } from "vitest";
import { markOfValue } from "../../src/load/content-pieces.ts";
import { withKeptFiles } from "../../src/load/kept-files.ts";
import { readFile, type ReadResult } from "../../src/load/read-file.ts";
import { readFolder } from "../../src/load/read-folder.ts";

/** A file as it was read, without the means to point into it. */
function data({ file, problems }: ReadResult): unknown {
  return [file && JSON.stringify({ ...file, locate: undefined }), problems];
}

/** What pages that show it are known by. */
function mark({ file }: ReadResult): unknown {
  return markOfValue(file?.data);
}

test.each(["content", "tests/fixtures/plans/saltmarsh", "tests/fixtures/plans/heronsford"])(
  "files of %s that are known say what they say when they are looked into",
  (folder) => {
    const { files } = readFolder(resolve(folder), folder);
    const name = `${folder} of a test`;
    const readAll = (): ReadResult[] =>
      withKeptFiles(name, (read) =>
        files.map(({ path, bytes }) => read(`${folder}/${path}`, path, bytes)),
      );
    const first = readAll();
    const known = readAll();
    expect(known.map(data)).toEqual(first.map(data));
    const anew = files.map(({ path, bytes }) => readFile(`${folder}/${path}`, path, bytes));
    expect(known.map(data)).toEqual(anew.map(data));
    expect(known.map(mark)).toEqual(anew.map(mark));
    for (const [at, { file }] of known.entries()) {
      const [key = "none"] = Object.keys((file?.raw ?? {}) as object);
      expect(file?.locate([key])).toEqual(first[at]?.file?.locate([key]));
    }
  },
);

test("a file that has changed, or was not in order, is looked into again", () => {
  const name = "one file of a test";
  const [path, below] = ["content/glossary/tide.md", "glossary/tide.md"];
  const good = '---\nterm: "tide"\n---\n\nThe sea that comes and goes.\n';
  const read = (text: string): ReadResult =>
    withKeptFiles(name, (one) => one(path, below, Buffer.from(text)));
  const bad = good.replace("term:", "word:");
  for (const text of [good, good, bad, bad, good.replace("sea", "water"), good]) {
    expect(data(read(text))).toEqual(data(readFile(path, below, Buffer.from(text))));
  }
  expect(read(bad).problems).not.toEqual([]);
});
