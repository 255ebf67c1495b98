/** Paths of pages that a search result can lead to. */

export function indicatorPath(id: string): string {
  return `/indicators/${id}/`;
}

export function glossaryPath(id: string): string {
  return `/glossary/#${id}`;
}
