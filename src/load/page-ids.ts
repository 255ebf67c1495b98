import { getCollection } from "astro:content";

/** The addresses of all pages of prose: "about", "privacy". */
export async function pageIds(): Promise<string[]> {
  return (await getCollection("pages")).map(({ id }) => id);
}
