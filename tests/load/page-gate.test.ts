import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { pageGate } from "../../src/load/page-gate.ts";

const FOLDER = resolve("content");
const gate = pageGate(FOLDER).transform;

function compile(text: string, at = join(FOLDER, "pages/about.mdx")): () => void {
  return () => gate.handler(text, at);
}

function page(body: string): string {
  return `---\ntitle: "About"\ndescription: "Who publishes this."\n---\n\n${body}\n`;
}

describe("what is compiled to a page", () => {
  test.each(readdirSync(join(FOLDER, "pages")))("%s passes", (name) => {
    const path = join(FOLDER, "pages", name);
    expect(compile(readFileSync(path, "utf8"), path)).not.toThrow();
  });

  test("each component may stand alone on its line", () => {
    expect(compile(page("Text.\n\n<RatingKey />\n\n<Contact />\n\n<Documents />"))).not.toThrow();
  });

  test.each([
    'import fs from "node:fs";',
    'import "./x.ts";',
    "import\n\n{x} from 'y';",
    "export const x = 1;",
    'export * from "node:fs";',
    "{1 + 1}",
    "Text {process.env.HOME} text.",
    "{/* a comment */}",
    "Text.\n\n- {x}",
    "| a | b |\n| - | - |\n| {x} | 2 |",
    "> {x}",
    "`\\`{x}`",
    "<script>alert(1)</script>",
    "<Fragment set:html={'x'} />",
    "<Unknown />",
    "<a.b />",
    "<RatingKey x={1} />",
    "<RatingKey {...x} />",
    '<RatingKey onclick="x" />',
    "<RatingKey>text</RatingKey>",
    "<RatingKey\n/>",
    "<RatingKey/>",
    "<></>",
    "<img src='x' />",
    "<style>{`a`}</style>",
    "<!-- comment -->",
    "<https://example.org>",
  ])("%j is refused", (body) => {
    expect(compile(page(body))).toThrow(/pages\/about\.mdx:\d+:\d+ {2}\S/);
  });

  test.each(["../outside.mdx", "pages/../x.mdx", "pages/.x.mdx", "updates/x.mdx", "pages/a/b.mdx"])(
    "a page at %s is refused",
    (path) => {
      expect(compile(page("Text."), join(FOLDER, path))).toThrow(/mdx/);
    },
  );

  test.each(["", "---\n---\n", page("Text.").replace("title", "slug"), `+++\ntitle = "x"\n+++\n`])(
    "%j is no page",
    (text) => {
      expect(compile(text)).toThrow(/pages\/about\.mdx:\d+:\d+ {2}\S/);
    },
  );
});
