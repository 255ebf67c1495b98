import { z } from "zod";
import { line } from "./common.ts";
import { field } from "./field.ts";

/** `pages/<address>.mdx`: a page of prose, such as About. The file's name is its address. */
export const pageSchema = z.strictObject({
  // The page's heading.
  title: field(line, {
    label: "Title",
    hint: "the page's heading",
    example: '"About this report card"',
  }),
  // One sentence for search engines and link previews.
  description: field(line, {
    label: "Description",
    hint: "one sentence that says what the page is for",
    example: '"Who publishes the report card, and why."',
  }),
});
