/** An address that the site might have: none is needed to see whether its content can be shown. */
export const EXAMPLE_SITE = "https://example.org";

/** The full address of a path below the site's root. */
export function fullAddress(path: string): string {
  return `${EXAMPLE_SITE}${path}`;
}
