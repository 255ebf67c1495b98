/**
 * The address of a page of this site, under the path that the site lives at.
 *
 * @param path below the site's root, starting with a slash: "/priorities/1/"
 */
export function href(path: string, base: string = import.meta.env.BASE_URL): string {
  return `${base.replace(/\/+$/, "")}${path}`;
}
