import { expect, test } from "vitest";
import { nameOf } from "../../src/addresses/path-to.ts";
import { FOLDERS, TEMPLATES } from "../../src/addresses/templates.ts";
import { baseSite, sites } from "./built-sites.ts";
import { filesOf, withoutLanguage } from "./pages.ts";

/** Files for the host, which nobody asks for by name. */
const FOR_HOSTS = ["/_headers", "/staticwebapp.config.json"];

const built = sites.flatMap((site) =>
  filesOf(site).map((file) => `/${withoutLanguage(file).replace(/(^|\/)index\.html$/, "$1")}`),
);

test("every page and file of the built sites is in the book of addresses", () => {
  const folders = Object.values<string>(FOLDERS);
  const unknown = built.filter(
    (path) =>
      nameOf(path) === null &&
      !FOR_HOSTS.includes(path) &&
      !folders.some((folder) => path.startsWith(folder)),
  );
  expect(unknown).toEqual([]);
});

// Some addresses are built for the fictional plan only, which a change of content leaves out.
test.skipIf(baseSite)("every address of the book is built", () => {
  const names = new Set(built.map((path) => nameOf(path)));
  expect(
    Object.keys(TEMPLATES).filter((name) => !names.has(name as keyof typeof TEMPLATES)),
  ).toEqual([]);
});
