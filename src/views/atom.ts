import { Feed } from "feed";
import { countPath, feedPath } from "../addresses/paths.ts";
import type { Said } from "../wording/counts.ts";
import { countMark } from "./counts.ts";
import type { FeedView } from "./feeds.ts";
import { LOCALE } from "../wording/catalogue/spoken.ts";

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

/** A line as HTML: each count is marked as on the pages and leads to its definition. */
function lineOf(line: Said, full: (path: string) => string): string {
  return line
    .map((part) => {
      if (typeof part === "string") return escaped(part);
      const marks = Object.entries(countMark(part.count)).flatMap(([name, value]) =>
        value === undefined ? [] : [` ${name}="${value}"`],
      );
      return `<a href="${full(countPath(part.count.kind))}"${marks.join("")}>${escaped(part.words)}</a>`;
    })
    .join("");
}

/**
 * A feed as Atom (RFC 4287).
 *
 * @param full gives the full address of a path below the site's root
 * @param author the body that publishes the site
 * @param today the day that the site speaks from, for a feed that has no entry yet
 */
export function atomOf(
  view: FeedView,
  full: (path: string) => string,
  author: string,
  today: string,
): string {
  const address = full(feedPath(view.name));
  const { hostname } = new URL(address);
  const feed = new Feed({
    id: address,
    link: full(view.path),
    title: view.title,
    copyright: author,
    language: LOCALE,
    author: { name: author },
    generator: "Report Card",
    updated: new Date(view.entries[0]?.day ?? today),
    feedLinks: { atom: address },
  });
  for (const { id, title, path, day, lines } of view.entries) {
    const date = new Date(day);
    const content = `<ul>${lines.map((line) => `<li>${lineOf(line, full)}</li>`).join("")}</ul>`;
    feed.addItem({
      id: `tag:${hostname},${day}:${id}`,
      title: escaped(title),
      link: full(path),
      date,
      content,
    });
  }
  // The package writes no language into Atom: readers that read aloud would take it for their own.
  return feed.atom1().replace(/<feed\b/, `$& xml:lang="${LOCALE}"`);
}
