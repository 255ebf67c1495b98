import { defineCollection } from "astro:content";
import { z } from "zod";
import type { Content } from "./domain/content.ts";
import { contentLoader, pagesLoader } from "./load/content-loader.ts";
import { pageSchema } from "./schemas/page.ts";

export const collections = {
  /** One entry: everything, as our own reader checked it. Astro only needs to know its type. */
  content: defineCollection({ loader: contentLoader, schema: z.custom<Content>() }),
  /** The pages of prose among it: Astro makes their text into components. */
  pages: defineCollection({ loader: pagesLoader, schema: pageSchema }),
};
