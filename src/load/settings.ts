import { resolve } from "node:path";

/** What a build can be told from outside. Everything else is in the content. */
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
  /**
   * Address of the content folder in GitHub's own editor, to which "Edit this page" leads.
   * `EDIT_URL`, default the folder in `EDITOR_REPOSITORY`.
   */
  editUrl: string | undefined;
  /** The form editor at /admin/, if there is one. */
  editor: EditorSettings | undefined;
}

/** The form editor. `npm run build:editor` builds it. */
export interface EditorSettings {
  /** Repository on GitHub: "owner/name". `EDITOR_REPOSITORY`; without it there is no editor. */
  repository: string;
  /** Address of the service that signs people in. `EDITOR_BASE_URL`, default access tokens. */
  signInUrl: string | undefined;
}

/**
 * Reads the settings from environment variables.
 *
 * @throws Error in plain words if one of them cannot be used
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  return {
    contentDir: resolve(env["CONTENT_DIR"] || "content"),
    siteUrl: siteUrl(env["SITE_URL"] || "http://localhost:4321"),
    basePath: basePath(env["BASE_PATH"] || "/"),
    today: day(env["TODAY"]),
    now: moment(env["NOW"]),
    preview: env["PREVIEW"] === "true",
    editUrl: editUrl(env["EDIT_URL"], env["EDITOR_REPOSITORY"]),
    editor: editor(env["EDITOR_REPOSITORY"], env["EDITOR_BASE_URL"]),
  };
}

function webAddress(name: string, text: string): string {
  if (URL.parse(text)?.protocol === "https:") return text.replace(/\/+$/, "");
  throw new Error(`${name} is "${text}". Write a full address that starts with https://.`);
}

function editUrl(text: string | undefined, repository: string | undefined): string | undefined {
  if (text) return webAddress("EDIT_URL", text);
  return repository ? `https://github.com/${repository}/edit/main/content` : undefined;
}

function editor(
  repository: string | undefined,
  signInUrl: string | undefined,
): EditorSettings | undefined {
  if (!repository) return undefined;
  if (!/^[\w-]+\/[\w.-]+$/.test(repository)) {
    throw new Error(`EDITOR_REPOSITORY is "${repository}". Write owner/name, as on GitHub.`);
  }
  return {
    repository,
    signInUrl: signInUrl ? webAddress("EDITOR_BASE_URL", signInUrl) : undefined,
  };
}

/** Where a build keeps what it needs only for itself, so that two builds never share it. */
export function cacheFor(outDir: string): string {
  return `${outDir}.cache`;
}

function siteUrl(text: string): string {
  const url = URL.parse(text);
  if (url && /^https?:$/.test(url.protocol) && url.pathname === "/") return url.origin;
  throw new Error(
    `SITE_URL is "${text}". Write the address without a path, such as https://example.org, and put the path into BASE_PATH.`,
  );
}

function basePath(text: string): string {
  if (!/^[\w/.-]*$/.test(text)) {
    throw new Error(`BASE_PATH is "${text}". Write a path such as /report-card/.`);
  }
  const inner = text.replace(/^\/+|\/+$/g, "");
  return inner === "" ? "/" : `/${inner}/`;
}

function day(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && exists) return text;
  throw new Error(`TODAY is "${text}". Write a date that exists, such as 2015-01-14.`);
}

function moment(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const zoned = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
  if (zoned.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new Error(`NOW is "${text}". Write a moment such as 2015-06-15T09:00:00+01:00.`);
}
