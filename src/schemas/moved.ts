import { z } from "zod";
import { field } from "./field.ts";

const path = z.string().regex(/^\/(?:[a-z0-9-]+\/)+$/, {
  error: "is not the path of a page, such as /section/old-name/",
});

/** `moved` in `plan.json`: pages that have another address now. */
export const moved = field(
  z
    .array(
      z.strictObject({
        from: field(path, {
          label: "From",
          hint: "the path that the page had, from the first slash to the last",
          example: '"/section/old-name/"',
        }),
        to: field(path, {
          label: "To",
          hint: "the path that it has now",
          example: '"/section/new-name/"',
        }),
      }),
    )
    .default([]),
  {
    label: "Moved pages",
    hint: "pages that have another address now, so that old links still lead there",
    example: '[{ "from": "/section/old-name/", "to": "/section/new-name/" }]',
  },
);
