import process from "node:process";
import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "zod";
import type { Content } from "./domain/content.ts";
import { contentLoader } from "./load/content-loader.ts";
import { readSettings } from "./load/settings.ts";
import { pageSchema } from "./schemas/page.ts";

const { contentDir } = readSettings(process.env);

export const collections = {
  /** One entry: everything, as our own reader checked it. Astro only needs to know its type. */
  content: defineCollection({ loader: contentLoader, schema: z.custom<Content>() }),
  pages: defineCollection({
    loader: glob({ base: `${contentDir}/pages`, pattern: "*.mdx" }),
    schema: pageSchema,
  }),
};
