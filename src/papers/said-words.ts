import { countPath } from "../addresses/paths.ts";
import type { Said } from "../wording/counts.ts";
import type { Makes } from "./frame.ts";
import type { Words } from "./paper.ts";

/** A text with its counts, each leading to its definition on the site. */
export function saidWords(said: Said, { full }: Makes): Words {
  return said.map((part) =>
    typeof part === "string" ? part : { text: part.words, link: full(countPath(part.count.kind)) },
  );
}
