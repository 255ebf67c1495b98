import { describe, expect, it } from "vitest";
import { told } from "./damage.ts";
import { SMALL_PLAN } from "./small-plan.ts";

describe("messages on files and folders", () => {
  it("a file at the top that is no content", () => {
    const message = told((files) => files.set("notes.md", "My notes\n"));
    expect(message).toMatchInlineSnapshot(`
      "content/notes.md:1:1  A content file cannot stand here.
          Move it to the folder of its kind, such as "updates" or "glossary", or delete it."
    `);
  });

  it("a file in a folder that does not exist", () => {
    const message = told((files) => files.set("update/2031-06/ferry-pass.md", "---\n"));
    expect(message).toMatchInlineSnapshot(`
      "content/update/2031-06/ferry-pass.md:1:1  A content file cannot stand here.
          Did you mean the folder "updates"? Move it to the folder of its kind, such as "updates" or "glossary", or delete it."
    `);
  });

  it("a file with the wrong name", () => {
    const message = told((files) => files.set("updates/2031-06/Ferry Pass.md", "---\n"));
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/Ferry Pass.md:1:1  The folder "updates" cannot have a file of this name.
          Name it updates/<report>/<milestone>.md. Names are made of small letters, digits and hyphens."
    `);
  });

  it("a file with the wrong ending", () => {
    const message = told((files) => files.set("glossary/ferry.txt", "Ferry\n"));
    expect(message).toMatchInlineSnapshot(`
      "content/glossary/ferry.txt:1:1  The folder "glossary" cannot have a file of this name.
          Name it glossary/<id>.md. Names are made of small letters, digits and hyphens."
    `);
  });

  it("a report of a month that does not exist", () => {
    const message = told((files) => files.set("reports/2031-13.md", "---\n"));
    expect(message).toMatchInlineSnapshot(`
      "content/reports/2031-13.md:1:1  The folder "reports" cannot have a file of this name.
          Name it reports/<year-month>.md. Names are made of small letters, digits and hyphens."
    `);
  });

  it("an update in the folder of another report", () => {
    const message = told((files) => {
      files.set("updates/2031-12/ferry-pass.md", SMALL_PLAN["updates/2031-06/ferry-pass.md"] ?? "");
      files.delete("updates/2031-06/ferry-pass.md");
    });
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-12/ferry-pass.md:2:9  "report" is "2031-06", but the file's folder or name says "2031-12".
          Write "2031-12" here, or move the file to where "2031-06" belongs."
    `);
  });

  it("a file that is not UTF-8", () => {
    const message = told((files) =>
      files.set("glossary/neet.md", Uint8Array.from([0x2d, 0xe9, 0x0a])),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/glossary/neet.md:1:1  The file was not saved as UTF-8, so some of its letters cannot be read.
          Save it again, and choose the encoding UTF-8."
    `);
  });

  it("no plan.json", () => {
    const message = told((files) => files.delete("plan.json"));
    expect(message).toMatchInlineSnapshot(`
      "content/plan.json:1:1  There is no plan in the content.
          Add plan.json."
    `);
  });

  it("no priority", () => {
    const message = told((files) => {
      for (const path of [...files.keys()]) if (!/^plan|^pages/.test(path)) files.delete(path);
    });
    expect(message).toMatchInlineSnapshot(`
      "content/priorities:1:1  There is no priority in the content.
          Add priorities/<number>.md.
      content/reports:1:1  There is no report in the content.
          Add reports/<year-month>.md."
    `);
  });
});
