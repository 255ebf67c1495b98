import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PAGE_TEXTS, pageTexts } from "../../src/load/page-texts.ts";
import { readFile } from "../../src/load/read-file.ts";

/** Places and codes of what is wrong with a page of prose. */
function faults(text: string, below = "pages/about.mdx"): string[] {
  const { problems } = readFile(`content/${below}`, below, new TextEncoder().encode(text));
  return problems.map(({ path, line, code }) => `${path}:${line} ${code}`);
}

function page(body: string): string {
  return `---\ntitle: "About"\ndescription: "Who publishes this."\n---\n\n${body}\n`;
}

const COMPONENTS = "Text.\n\n<RatingKey />\n\n<Contact />\n\n<Documents />";

const PROGRAMS = [
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
];

describe("a page of prose that is read", () => {
  test.each(readdirSync("content/pages"))("%s passes", (name) => {
    expect(faults(readFileSync(join("content/pages", name), "utf8"), `pages/${name}`)).toEqual([]);
  });

  test("may hold each component alone on its line", () => {
    expect(faults(page(COMPONENTS))).toEqual([]);
  });

  test.each(PROGRAMS)("is refused with %j", (body) => {
    expect(faults(page(body))).toContainEqual(expect.stringMatching(/pages\/about\.mdx:\d+ \S/));
  });

  test.each(["../outside.mdx", "pages/../x.mdx", "pages/.x.mdx", "updates/x.mdx", "pages/a/b.mdx"])(
    "is refused at %s",
    (path) => {
      expect(faults(page("Text."), path)).toHaveLength(1);
    },
  );

  test.each(["", "---\n---\n", page("Text.").replace("title", "slug"), `+++\ntitle = "x"\n+++\n`])(
    "is none if it is %j",
    (text) => {
      expect(faults(text).length).toBeGreaterThan(0);
    },
  );
});

describe("what is compiled to a page", () => {
  const ABOUT = `${PAGE_TEXTS}/about.mdx`;

  /** Compiles a module, while a page "about" with this text is held. */
  function compile(text: string, module = ABOUT, code?: string): () => void {
    const about = { id: "about", title: "About", description: "Who publishes this.", text };
    const { load, transform } = pageTexts(() => [about]);
    return () => {
      transform.handler(code ?? load.handler(module), module);
    };
  }

  test("is the text that was read", () => {
    expect(compile(COMPONENTS)).not.toThrow();
    expect(compile("---\ntitle: it is no key\n---")).not.toThrow();
  });

  test.each(PROGRAMS)("is never %j, however it came to be held", (text) => {
    expect(compile(text)).toThrow("holds program code");
  });

  test("is nothing that was put in the place of a text on the way", () => {
    expect(compile("Text.", ABOUT, "Another text.")).toThrow("holds program code");
  });

  test.each([
    "/project/src/pages/x.mdx",
    "/project/content/pages/about.mdx",
    `${PAGE_TEXTS}/x.mdx`,
  ])("is not %s", (module) => {
    expect(compile("Text.", module, "Text.")).toThrow("is no page of prose");
    expect(compile("Text.", module)).toThrow("is no page of prose");
  });
});
