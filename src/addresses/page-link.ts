/** A link as views hand it on: words and a path below the site's root, or "#place" on the page. */
export interface PageLink {
  text: string;
  path: string;
}
