import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** A result as Pagefind keeps it, in a file of its own. */
export interface Fragment {
  /** The result's id in the index. */
  id: string;
  /** The address that the index was made with. */
  url: string;
  meta: Readonly<Record<string, string>>;
  /** The page's words. */
  content: string;
}

/** Pagefind starts every file of its own with this word. */
const SIGNATURE = "pagefind_dcd";

/**
 * Reads the results of a written index, sorted by id.
 *
 * @param folder a written index
 */
export function readFragments(folder: string): Fragment[] {
  const fragments = join(folder, "fragment");
  return readdirSync(fragments)
    .sort()
    .map((name) => {
      const bytes = gunzipSync(readFileSync(join(fragments, name))).subarray(SIGNATURE.length);
      const { url, meta, content } = JSON.parse(bytes.toString("utf8")) as Fragment;
      return { id: name.replace(/\.pf_fragment$/, ""), url, meta, content };
    });
}
