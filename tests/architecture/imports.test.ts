import { existsSync, readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filesBelow, importsIn, roomOf } from "./source-files.ts";

const files = filesBelow("src");
const own = (imports: readonly string[]): string[] =>
  imports.filter((one) => one.startsWith("src/"));
const packages = (imports: readonly string[]): string[] =>
  imports.filter((one) => !one.startsWith("src/"));

/** Rooms that import each other, and why that is so. */
const KNOWN_CYCLES: readonly (readonly [string, string, reason: string])[] = [];

/** Files that may do what their room may not, and why. */
const KNOWN_EXCEPTIONS: Readonly<Record<string, string>> = {
  "src/wording/catalogue/spoken.ts":
    "reads which language the plan is in, before the first phrase is said",
  "src/client/check-figures.ts":
    "runs the import’s own checks in the browser, so that the two cannot differ",
  "src/components/members/Share.astro":
    "asks for the report card itself, as it stands on every members’ page",
  "src/components/indicators/IndicatorList.astro": "is a whole page that two addresses share",
  "src/editor/build-editor.ts": "builds the editors’ pages, apart from the site, and writes files",
};

/** Imports of a room that break a rule: "file -> import". */
function breaking(room: string, isWrong: (address: string) => boolean): string[] {
  return files
    .filter((file) => roomOf(file.path) === room && !(file.path in KNOWN_EXCEPTIONS))
    .flatMap((file) => file.imports.filter(isWrong).map((one) => `${file.path} -> ${one}`));
}

const from =
  (...rooms: string[]) =>
  (address: string): boolean =>
    rooms.includes(roomOf(address));

const isException = (address: string): boolean =>
  from("load", "layouts")(address) || address.startsWith("node:fs");

describe("the layers", () => {
  it("keep the domain pure: it imports itself and fraction.js, nothing else", () => {
    expect(breaking("domain", (one) => roomOf(one) !== "domain" && one !== "fraction.js")).toEqual(
      [],
    );
  });

  it("keep the book of addresses pure: it knows the kinds of the domain, nothing else", () => {
    expect(breaking("addresses", (one) => !from("addresses", "domain")(one))).toEqual([]);
  });

  it("keep Astro, files and the browser out of the domain’s code", () => {
    const impure = files.filter(
      ({ path, text }) =>
        roomOf(path) === "domain" &&
        /\b(?:process\.|document\.|window\.|Astro\.|fetch\(|Date\.now|new Date\(\)|Math\.random)/.test(
          text,
        ),
    );
    expect(impure.map((file) => file.path)).toEqual([]);
  });

  it("let the list of kinds rest on the domain, the schemas and Markdown alone", () => {
    const may = from("kinds", "domain", "schemas", "markdown");
    expect(breaking("kinds", (one) => !may(one) && one !== "zod")).toEqual([]);
  });

  it("let views decide without Astro, files or the reading of content", () => {
    expect(breaking("views", from("load", "pages", "layouts", "components", "schemas"))).toEqual(
      [],
    );
    expect(
      breaking("views", (one) => /^(?:astro\b|astro:|node:(?!crypto|path))/.test(one)),
    ).toEqual([]);
  });

  it("let only load touch files, and the rooms of the built site its files", () => {
    const touching = files.filter((file) => file.imports.some((one) => one.startsWith("node:fs")));
    const may = (path: string): boolean =>
      ["load", "search-index", "hosting", "bench"].includes(roomOf(path)) ||
      path in KNOWN_EXCEPTIONS;
    expect(touching.map((file) => file.path).filter((path) => !may(path))).toEqual([]);
  });

  it("let components and layouts look down only", () => {
    expect(breaking("components", from("pages", "layouts", "load", "problems", "schemas"))).toEqual(
      [],
    );
    expect(breaking("layouts", from("pages", "problems", "schemas"))).toEqual([]);
  });

  it("let nobody import a page", () => {
    const asking = files.filter(
      (file) => roomOf(file.path) !== "pages" && file.imports.some(from("pages")),
    );
    expect(asking.map((file) => file.path)).toEqual([]);
  });

  it("let schemas, problems and wording know nothing of pages or of reading", () => {
    expect(
      breaking("schemas", (one) => own([one]).length > 0 && !from("schemas", "domain")(one)),
    ).toEqual([]);
    expect(breaking("problems", from("load", "views", "components", "layouts", "pages"))).toEqual(
      [],
    );
    expect(
      breaking("wording", (one) => own([one]).length > 0 && !from("wording", "domain")(one)),
    ).toEqual([]);
    expect(
      breaking("markdown", from("load", "problems", "views", "components", "layouts", "pages")),
    ).toEqual([]);
  });

  it("send nothing of the build into the browser", () => {
    expect(
      breaking(
        "client",
        from("load", "problems", "schemas", "domain", "pages", "layouts", "components"),
      ),
    ).toEqual([]);
    expect(breaking("client", (one) => one.startsWith("node:"))).toEqual([]);
  });

  it("have no exception that is no longer needed", () => {
    const gone = Object.keys(KNOWN_EXCEPTIONS).filter(
      (path) => !files.some((file) => file.path === path && file.imports.some(isException)),
    );
    expect(gone).toEqual([]);
  });
});

describe("rooms", () => {
  const edges = new Map<string, Set<string>>();
  for (const { path, imports } of files.filter((file) => !(file.path in KNOWN_EXCEPTIONS))) {
    const room = roomOf(path);
    const known = edges.get(room) ?? new Set<string>();
    for (const one of own(imports)) if (roomOf(one) !== room) known.add(roomOf(one));
    edges.set(room, known);
  }

  /** Every room that can be reached from a room, without the known way back. */
  function reach(start: string, dropped: ReadonlySet<string>): Set<string> {
    const seen = new Set<string>();
    const next = [start];
    for (let room = next.pop(); room !== undefined; room = next.pop()) {
      for (const to of edges.get(room) ?? []) {
        if (seen.has(to) || dropped.has(`${room} ${to}`)) continue;
        seen.add(to);
        next.push(to);
      }
    }
    return seen;
  }

  it("do not go in circles, but for the ones that are known", () => {
    const dropped = new Set(KNOWN_CYCLES.map(([a, b]) => `${a} ${b}`));
    expect([...edges.keys()].filter((room) => reach(room, dropped).has(room))).toEqual([]);
  });

  it("really have the circles that are known", () => {
    const ended = KNOWN_CYCLES.filter(([a, b]) => !edges.get(a)?.has(b) || !edges.get(b)?.has(a));
    expect(ended).toEqual([]);
  });

  it("are those that the README’s table names", () => {
    const readme = readFileSync("README.md", "utf8");
    const table = readme.slice(readme.indexOf("## How `src/` is laid out"));
    const named = [...table.matchAll(/^\| `([\w-]+)\/` /gm)].map((match) => match[1] ?? "");
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((room) => !existsSync(`src/${room}`))).toEqual([]);
    const rooms = new Set(files.map((file) => roomOf(file.path)));
    const folders = [...rooms].filter((room) => statSync(`src/${room}`).isDirectory());
    expect(folders.filter((room) => !named.includes(room)).sort()).toEqual([]);
  });
});

describe("files", () => {
  const all = [...files, ...filesBelow("scripts"), ...filesBelow("tests")];

  it("are 300 lines long at most", () => {
    const long = all.filter((file) => file.text.split("\n").length > 301);
    expect(long.map((file) => file.path)).toEqual([]);
  });

  it("import only what exists", () => {
    const lost = all.flatMap((file) =>
      own(file.imports)
        .filter((one) => !existsSync(one))
        .map((one) => `${file.path} -> ${one}`),
    );
    expect(lost).toEqual([]);
  });

  it("switch no rule off", () => {
    const marks = /@ts-(?:ignore|nocheck|expect-error)|eslint-disable|:\s*any\b|\bas any\b/;
    const code = all.filter((file) => file.path !== "tests/architecture/imports.test.ts");
    expect(code.filter((file) => marks.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  it("use packages that package.json names", () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync("package.json", "utf8"),
    ) as Record<"dependencies" | "devDependencies", Record<string, string>>;
    const types = [
      "mdast",
      "hast",
      "vite",
      "mdast-util-to-hast",
      "geojson",
      "topojson-specification",
    ];
    const known = new Set([
      ...Object.keys(dependencies),
      ...Object.keys(devDependencies),
      ...types,
    ]);
    const name = (address: string): string =>
      address
        .split("/")
        .slice(0, address.startsWith("@") ? 2 : 1)
        .join("/");
    const strange = files.flatMap((file) =>
      packages(file.imports)
        .filter((one) => !/^(?:node:|astro:|virtual:|\.|\/)/.test(one) && !known.has(name(one)))
        .map((one) => `${file.path} -> ${one}`),
    );
    expect(strange).toEqual([]);
  });
});

describe("the domain’s functions", () => {
  it("each say what they take and give", () => {
    const bare = files
      .filter((file) => roomOf(file.path) === "domain")
      .flatMap(({ path, text }) =>
        [...text.matchAll(/^export (?:async )?function (\w+)/gm)]
          .filter((match) => !/\*\/\s*$/.test(text.slice(0, match.index)))
          .map((match) => `${path}: ${match[1] ?? ""}`),
      );
    expect(bare).toEqual([]);
  });
});

describe("the reader of imports", () => {
  it("sees every form of them", () => {
    const text = `import a from "./a.ts";\nimport type { B } from "./b.ts";\nimport "./c.ts";\nexport { d } from "./d.ts";\nimport {\n  e,\n  f,\n} from './e.ts';\nconst g = await import("./g.ts");\nconst text = "import nothing";\n`;
    expect(importsIn(text)).toEqual(["./a.ts", "./b.ts", "./c.ts", "./d.ts", "./e.ts", "./g.ts"]);
  });
});
