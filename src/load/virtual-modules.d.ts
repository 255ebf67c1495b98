/** The texts of the pages of prose as Astro compiles them, by the page's id. */
declare module "virtual:report-card/pages" {
  import type { MDXInstance } from "astro";

  type Text = Pick<MDXInstance<object>, "Content" | "getHeadings">;
  export const pages: Readonly<Record<string, () => Promise<Text>>>;
}
