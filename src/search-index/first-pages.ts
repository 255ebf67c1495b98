import type { FirstPage } from "../search/first-part.ts";
import { SEARCH_KINDS } from "../search/record.ts";
import type { Fragment } from "./fragments.ts";

/** A result of the index as its first result shows it, still without its place. */
export interface IndexedResult extends Omit<FirstPage, "place"> {
  /** The result's id in the index. */
  id: string;
}

/** Letters of a page's text that stand with its first result. */
const TEXT = 120;

/** How the text begins after its heading, cut between words. */
function beginningOf(content: string, title: string): string {
  const text = content.startsWith(title) ? content.slice(title.length) : content;
  const plain = text.replace(/^[\s.:]+/, "");
  if (plain.length <= TEXT) return plain;
  return `${plain.slice(0, TEXT).replace(/\s+\S*$/, "")}…`;
}

/** A result as Pagefind will show it: with its own name, kind and latest words. */
export function resultOf({ id, url, meta, content }: Fragment): IndexedResult {
  const { title = url, detail = "", latest = "", sign = "" } = meta;
  const kind = SEARCH_KINDS.find((one) => one === meta["kind"]) ?? "page";
  const text = latest === "" ? beginningOf(content, title) : "";
  return { id, url, title, kind, detail, latest, sign, text };
}
