import { hash } from "node:crypto";
import { onceOfText } from "../domain/once.ts";

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/i;
const HASH = / 'sha256-[A-Za-z0-9+/=]+'/g;

/** What a page begins with: a policy holds for what comes after it. */
const CHARSET = /<meta charset="utf-8"[^>]*>/;

/** The hash of a script or of styles, as a policy lists it. */
export const policyHash = onceOfText((text) => ` 'sha256-${hash("sha256", text, "base64")}'`);

/**
 * A page whose security policy allows only the scripts and styles that stand in it. Astro lists
 * those of the whole site in every page: some 600 bytes of hashes, which no packer makes smaller,
 * and more than the page has to allow. Files of our own host stay allowed by 'self'. The policy goes
 * before the first script and style: Astro writes it after those of the layout.
 *
 * @param now hashes of what stood in the page, each with that of what stands there instead
 */
export function trimPolicy(html: string, now: ReadonlyMap<string, string>): string {
  const [meta] = POLICY.exec(html) ?? [];
  if (!meta) return html;
  if (!CHARSET.test(html)) throw new Error("A page has no place for its policy: <meta charset>.");
  const trimmed = meta.replace(HASH, (hash) => now.get(hash) ?? "");
  return html.replace(meta, "").replace(CHARSET, (charset) => charset + trimmed);
}
