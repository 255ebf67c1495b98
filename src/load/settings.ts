import { relative, sep } from "node:path";
import process from "node:process";
import type { LanguageCode } from "../domain/language.ts";
import { noteRead } from "../domain/reads.ts";
import { SETTINGS } from "./settings-table.ts";

/** The piece that a page is made of if it reads the moment of publishing. */
export const NOW_PIECE = "setting|now";

/** What a command can be told from outside. Everything else is in the content. */
export interface Settings {
  /** Folder of the content. `CONTENT_DIR`, default "content". */
  contentDir: string;
  /** Address of the published site without a path. `SITE_URL`, default "http://localhost:4321". */
  siteUrl: string;
  /** Path under which the site lives, with slashes at both ends. `BASE_PATH`, default "/". */
  basePath: string;
  /** The day the site speaks from. `TODAY`, default the plan's own `today`. */
  today: string | undefined;
  /**
   * The moment of publishing. `NOW`, default the start of the day that the site speaks from.
   * Reports with a later `publishFrom` are left out.
   */
  now: string | undefined;
  /** Whether this is a preview: it shows reports before their time, and says so. `PREVIEW`. */
  preview: boolean;
  /** The language in which the site is built. `SITE_LANGUAGE`; a build sets it for itself. */
  language: LanguageCode | undefined;
  /** Whether the components stand in one room at /style/. `STYLE_PAGE`; a preview always has it. */
  stylePage: boolean;
  /** Whether pages of the last build are taken where they would be the same. `KEEP_PAGES`, default true. */
  keepPages: boolean;
  /** Folder of the built site, inside the project. `DIST_DIR`, default "dist". */
  distDir: string;
  /**
   * Address of the content folder in GitHub's own editor, to which "Edit this page" leads.
   * `EDIT_URL`, default the folder in `EDITOR_REPOSITORY`.
   */
  editUrl: string | undefined;
  /** The form editor at /admin/, if there is one. */
  editor: EditorSettings | undefined;
  /** Program file of the browser to print and test with. `BROWSER_PATH`, default one that is found. */
  browserPath: string | undefined;
}

/** The form editor. `npm run build:editor` builds it. */
export interface EditorSettings {
  /** Repository on GitHub: "owner/name". `EDITOR_REPOSITORY`; without it there is no editor. */
  repository: string;
  /** Address of the service that signs people in. `EDITOR_BASE_URL`, default access tokens. */
  signInUrl: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Settings that cannot be used, each with what to write instead. */
export class SettingsError extends Error {
  override name = "SettingsError";
}

/**
 * Reads the settings from environment variables.
 *
 * @throws SettingsError in plain words that lists every setting which cannot be used
 */
export function readSettings(env: Environment): Settings {
  const faults: string[] = [];
  const read = <N extends keyof typeof SETTINGS>(name: N) => {
    const { data, error } = SETTINGS[name].schema.safeParse(env[name]);
    if (error) faults.push(`${name} is "${env[name] ?? ""}". ${error.issues[0]?.message ?? ""}`);
    // With a fault nothing is returned, so what stands here then is never seen.
    return data as ReturnType<(typeof SETTINGS)[N]["schema"]["parse"]>;
  };
  const repository = read("EDITOR_REPOSITORY");
  const signInUrl = read("EDITOR_BASE_URL");
  const contentDir = read("CONTENT_DIR");
  const settings = {
    contentDir,
    siteUrl: read("SITE_URL"),
    basePath: read("BASE_PATH"),
    today: read("TODAY"),
    now: read("NOW"),
    preview: read("PREVIEW"),
    language: read("SITE_LANGUAGE"),
    stylePage: read("STYLE_PAGE"),
    keepPages: read("KEEP_PAGES"),
    distDir: read("DIST_DIR"),
    editUrl: read("EDIT_URL") ?? editFolder(repository, contentDir),
    editor: repository ? { repository, signInUrl } : undefined,
    browserPath: read("BROWSER_PATH"),
  };
  if (faults.length > 0) throw new SettingsError(faults.join("\n"));
  return {
    ...settings,
    stylePage: settings.stylePage || settings.preview,
    // Each publishing has a moment of its own: only what reads it is made of it.
    get now() {
      noteRead(NOW_PIECE);
      return settings.now;
    },
  };
}

function editFolder(repository: string | undefined, contentDir: string): string | undefined {
  return repository && `https://github.com/${repository}/edit/main/${shownFolder(contentDir)}`;
}

/**
 * A folder as messages and addresses show it: from where the command runs, with forward slashes.
 *
 * @param folder absolute path
 */
export function shownFolder(folder: string): string {
  return relative(process.cwd(), folder).split(sep).join("/");
}
