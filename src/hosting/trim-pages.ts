import { hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { trimSpace } from "./trim-space.ts";
import { trimDrawings } from "./used-drawings.ts";
import { UsedStyles } from "./used-styles.ts";

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/i;
const HASH = / 'sha256-[A-Za-z0-9+/=]+'/g;
const STYLE = /<style\b[^>]*>(.*?)<\/style>/gs;
const INLINE = /<(script|style)\b[^>]*>(.*?)<\/\1>/gs;

/** What a page begins with: a policy holds for what comes after it. */
const CHARSET = /<meta charset="utf-8"[^>]*>/;

/** A hash as a policy lists it. */
function hashOf(text: string): string {
  return ` 'sha256-${hash("sha256", text, "base64")}'`;
}

/**
 * A page whose security policy allows only the scripts and styles that stand in it. Astro lists
 * those of the whole site in every page: some 600 bytes of hashes, which no packer makes smaller,
 * and more than the page has to allow. Files of our own host stay allowed by 'self'. The policy goes
 * before the first script and style: Astro writes it after those of the layout.
 */
export function trimPolicy(html: string): string {
  const [meta] = POLICY.exec(html) ?? [];
  if (!meta) return html;
  if (!CHARSET.test(html)) throw new Error("A page has no place for its policy: <meta charset>.");
  const used = new Set([...html.matchAll(INLINE)].map(([, , text = ""]) => hashOf(text)));
  const trimmed = meta.replace(HASH, (hash) => (used.has(hash) ? hash : ""));
  return html.replace(meta, "").replace(CHARSET, (charset) => charset + trimmed);
}

/** Names of script files that a text loads, such as a page. */
function loadedBy(text: string, files: ReadonlyMap<string, string>): string[] {
  return [...files.keys()].filter((name) => text.includes(name));
}

/** What Astro writes after the end of a page, of a part of it that asks for no frame of its own. */
const AFTER_THE_END = /<\/body>(\s*)<\/html>\s*(\S.*)$/s;

/** A page that holds everything which it is made of: nothing may follow its end. */
export function endedOnce(html: string): string {
  return html.replace(AFTER_THE_END, (_, space: string, rest: string) => {
    return `${rest.trim()}</body>${space}</html>`;
  });
}

/** Text of the script files that a page loads, and of those that they load in turn. */
function scriptsOf(files: ReadonlyMap<string, string>): (html: string) => string {
  const loads = new Map([...files].map(([name, text]) => [name, loadedBy(text, files)]));
  const texts = new Map<string, string>();
  const textOf = (names: readonly string[]): string => {
    const loaded = new Set<string>();
    const waiting = [...names];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      if (loaded.has(name)) continue;
      loaded.add(name);
      waiting.push(...(loads.get(name) ?? []));
    }
    return [...loaded].map((name) => files.get(name)).join(" ");
  };
  return (html) => {
    const names = loadedBy(html, files);
    const key = names.join(" ");
    const text = texts.get(key) ?? textOf(names);
    texts.set(key, text);
    return text;
  };
}

function styleTexts(html: string): string[] {
  return [...html.matchAll(STYLE)].map(([, text = ""]) => text);
}

/** A page with only the drawings and styles that it uses, and a policy that allows just those. */
export function trimPage(html: string, styles: UsedStyles, scripts: string): string {
  const before = trimPolicy(trimSpace(endedOnce(html)));
  const after = styles.trim(trimDrawings(before, scripts), scripts);
  const now = styleTexts(after);
  return styleTexts(before).reduce(
    (page, text, at) => page.replace(hashOf(text), hashOf(now[at] ?? "")),
    after,
  );
}

function scriptFiles(folder: string): Map<string, string> {
  const bundles = join(folder, "_astro");
  const names = existsSync(bundles) ? readdirSync(bundles) : [];
  const scripts = names.filter((name) => name.endsWith(".js"));
  return new Map(scripts.map((name) => [name, readFileSync(join(bundles, name), "utf8")]));
}

/**
 * Trims the policy and the styles of every page in a built site.
 *
 * @param done files that are trimmed already, below the folder, with forward slashes
 */
export function trimPages(folder: string, done: ReadonlySet<string> = new Set()): void {
  const styles = new UsedStyles();
  const scripts = scriptsOf(scriptFiles(folder));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".html")) continue;
    const path = join(entry.parentPath, entry.name);
    if (done.has(relative(folder, path).split(sep).join("/"))) continue;
    const html = readFileSync(path, "utf8");
    const trimmed = trimPage(html, styles, scripts(html));
    if (trimmed !== html) writeFileSync(path, trimmed);
  }
}
