import { Feed } from "feed";
import { feedPath } from "../addresses/paths.ts";
import type { FeedView } from "./feeds.ts";
import { LOCALE } from "../domain/locale.ts";

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
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
    const content = `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join("")}</ul>`;
    feed.addItem({
      id: `tag:${hostname},${day}:${id}`,
      title: escaped(title),
      link: full(path),
      date,
      content,
    });
  }
  return feed.atom1();
}
