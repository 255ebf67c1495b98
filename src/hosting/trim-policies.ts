import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/i;
const HASH = / 'sha256-[A-Za-z0-9+/=]+'/g;
const INLINE = /<(script|style)\b[^>]*>(.*?)<\/\1>/gs;

/** What a page begins with: a policy holds for what comes after it. */
const CHARSET = /<meta charset="utf-8"[^>]*>/;

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
  const used = new Set(
    [...html.matchAll(INLINE)].map(
      ([, , text = ""]) => ` 'sha256-${createHash("sha256").update(text).digest("base64")}'`,
    ),
  );
  const trimmed = meta.replace(HASH, (hash) => (used.has(hash) ? hash : ""));
  return html.replace(meta, "").replace(CHARSET, (charset) => charset + trimmed);
}

/** Trims the policy of every page in a built site. */
export function trimPolicies(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".html")) continue;
    const path = join(entry.parentPath, entry.name);
    const html = readFileSync(path, "utf8");
    const trimmed = trimPolicy(html);
    if (trimmed !== html) writeFileSync(path, trimmed);
  }
}
