import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import process from "node:process";
import { z } from "zod";
import { LANGUAGE_CODES, LANGUAGES, type LanguageCode } from "../domain/language.ts";

/** One setting of the environment: for people, and for the program. */
export interface Setting<T> {
  /** Shown in the README. */
  meaning: string;
  /** What holds where it is not given, as the README says it. */
  standard: string;
  /** Reads the text of the variable; undefined where it is not set. Its fault is the remedy. */
  schema: z.ZodType<T, string | undefined>;
}

/** Folders of the project that no build may write over, however a disk takes capitals. */
const KEPT =
  /^(?:(?:src|content|public|scripts|tests|node_modules|\.git|\.github|\.ci|\.astro)(?:\/|$)|\.build$)/i;

/** Not set, and set to nothing, mean the same. */
const text = z
  .string()
  .optional()
  .transform((given) => given || undefined);

function matching(test: (given: string) => boolean, remedy: string) {
  return text.refine((given) => given === undefined || test(given), remedy);
}

function isOrigin(given: string): boolean {
  const url = URL.parse(given);
  return (
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    `${url.origin}/` === url.href &&
    !/[?#@]/.test(given)
  );
}

const siteUrl = matching(
  isOrigin,
  "Write the address without a path, such as https://example.org, and put the path into BASE_PATH.",
).transform((given) => (given === undefined ? "http://localhost:4321" : new URL(given).origin));

/** Parts of names that are safe in an address, none of which leads upwards. */
const basePath = matching(
  (given) => /^\/?(?:(?!\.{1,2}(?:\/|$))[\w.-]+(?:\/(?!\.{1,2}(?:\/|$))[\w.-]+)*\/?)?$/.test(given),
  "Write a path such as /report-card/.",
).transform((given = "") => {
  const inner = given.replace(/^\/|\/$/g, "");
  return inner === "" ? "/" : `/${inner}/`;
});

function isHttps(given: string): boolean {
  const url = URL.parse(given);
  return (
    url?.protocol === "https:" &&
    url.username === "" &&
    url.password === "" &&
    url.hash === "" &&
    url.search === ""
  );
}

const webAddress = matching(isHttps, "Write a full address that starts with https://.").transform(
  (given) => given?.replace(/\/+$/, ""),
);

function fits(schema: z.ZodType): (given: string) => boolean {
  return (given) => schema.safeParse(given).success;
}

/** With seconds or without. Days and hours that do not exist are refused. */
const moment = z.union([
  z.iso.datetime({ offset: true }),
  z.iso.datetime({ offset: true, precision: -1 }),
]);

/** Whether a path leads through a file, where no folder can be. */
function isInFile(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found) return !found.isDirectory();
  return dirname(path) !== path && isInFile(dirname(path));
}

/** Whether a folder is there that holds something else than a site that was built. */
function holdsOthers(folder: string): boolean {
  if (!existsSync(folder)) return false;
  // The form editor may have been built before the site was.
  const others = readdirSync(folder).filter((name) => name !== "admin");
  return others.length > 0 && !existsSync(resolve(folder, "index.html"));
}

/** A folder inside the project, and none that holds what people wrote. */
function isOwnFolder(given: string): boolean {
  const folder = resolve(given);
  const below = relative(process.cwd(), folder).split(sep).join("/");
  if (below === "" || /^(?:\.\.(?:\/|$)|\/|[A-Za-z]:)/.test(below) || KEPT.test(below))
    return false;
  return given.trim() === given && !isInFile(folder) && !holdsOthers(folder);
}

const ownFolder = z
  .string()
  .optional()
  .refine(
    (given) => given === undefined || isOwnFolder(given),
    "Write a folder of its own inside the project, such as dist. A build replaces all that is in it.",
  );

const given = matching(
  (text) => text === "true" || text === "false",
  "Write true or false, in small letters.",
);
const yesOrNo = given.transform((text) => text === "true");
const unlessNo = given.transform((text) => text !== "false");

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** Every setting that a command of the project reads. */
export const SETTINGS = {
  CONTENT_DIR: {
    meaning: "Folder of the content",
    standard: "`content`",
    schema: matching((given) => !given.includes("\0"), "Write the path of a folder.").transform(
      (given = "content") => resolve(given),
    ),
  },
  SITE_URL: {
    meaning: "Address of the published site, without a path",
    standard: "`http://localhost:4321`",
    schema: siteUrl,
  },
  BASE_PATH: {
    meaning: "Path that the site lives under, such as `/report-card/`",
    standard: "`/`",
    schema: basePath,
  },
  TODAY: {
    meaning: "The day that the site speaks from, such as `2015-01-14`",
    standard: "`today` in `plan.json`",
    schema: matching(fits(z.iso.date()), "Write a date that exists, such as 2015-01-14."),
  },
  NOW: {
    meaning: "The moment of publishing. Reports with a later `publishFrom` are left out",
    standard: "the start of that day",
    schema: matching(
      fits(moment),
      "Write a moment that exists, such as 2015-06-15T09:00:00+01:00.",
    ),
  },
  PREVIEW: {
    meaning: "`true` shows reports before their time, and the page `/style/`",
    standard: "`false`",
    schema: yesOrNo,
  },
  STYLE_PAGE: {
    meaning: "`true` shows the parts of all pages in one room, at `/style/`",
    standard: "as `PREVIEW`",
    schema: yesOrNo,
  },
  KEEP_PAGES: {
    meaning: "`false` makes anew what would be the same as in the last build",
    standard: "`true`",
    schema: unlessNo,
  },
  SITE_LANGUAGE: {
    meaning: "Language of the pages. A build sets it for each second language of the plan",
    standard: "the content’s own",
    schema: matching(
      (given) => Object.hasOwn(LANGUAGES, given),
      `Write one of ${LANGUAGE_CODES.join(", ")}.`,
    ).transform((given) => given as LanguageCode | undefined),
  },
  DIST_DIR: {
    meaning: "Folder inside the project that the built site goes to",
    standard: "`dist`",
    schema: ownFolder.transform((given = "dist") => resolve(given)),
  },
  EDIT_URL: {
    meaning: "Where “Edit this page” leads without a form editor",
    standard: "the folder in `EDITOR_REPOSITORY`",
    schema: webAddress,
  },
  EDITOR_REPOSITORY: {
    meaning: "`owner/name` on GitHub: turns the form editor on",
    standard: "not set",
    schema: matching(
      (given) => /^[\w-]+\/(?!\.{1,2}$)[\w.-]+$/.test(given),
      "Write owner/name, as on GitHub.",
    ),
  },
  EDITOR_BASE_URL: {
    meaning: "Address of a sign-in service for the form editor",
    standard: "editors paste an access token",
    schema: webAddress,
  },
  BROWSER_PATH: {
    meaning: "Program file of the browser that prints and tests",
    standard: "one that is found",
    schema: matching(isFile, "Write the path of a browser that is there."),
  },
} satisfies Record<string, Setting<unknown>>;
