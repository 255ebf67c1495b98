import { z } from "zod";
import { FONTS } from "../domain/look.ts";
import { field } from "./field.ts";

const colour = z.string().regex(/^#[0-9a-f]{6}$/, {
  error: "is not a colour: # and six of the digits 0 to 9 and a to f, in small letters",
});

/**
 * The `look` of `plan.json`: a body's two colours and its letters. What is left out is as on every
 * site. Whether the colours can be read is checked apart (`problems/check-look.ts`).
 */
export const lookSchema = field(
  z
    .strictObject({
      // Bands, buttons, numbers in circles, the site's name.
      colour: field(colour.optional(), {
        label: "Main colour",
        hint: "the main colour as a code of six digits: bands, buttons, the site's name",
        example: '"#0b4a54"',
      }),
      // Left out, links have the main colour.
      linkColour: field(colour.optional(), {
        label: "Second colour",
        hint: "the colour of links as a code of six digits; left out, it is the main colour",
        example: '"#0b5563"',
      }),
      font: field(z.enum(FONTS).optional(), {
        label: "Letters",
        hint: `the letters of the pages: one of ${FONTS.join(", ")}`,
        example: '"system"',
      }),
      // Only for a site with a `look/logo.svg`.
      logoHoldsName: field(z.boolean().optional(), {
        label: "The logo holds the site's name",
        hint: "true if look/logo.svg shows the site's name in letters, so that it is not written beside it",
        example: "true",
      }),
    })
    .optional(),
  {
    label: "Look",
    hint: "two colours and the letters of the pages; what is left out is as on every site",
    example: '{ "colour": "#0b4a54", "linkColour": "#0b5563", "font": "system" }',
  },
);
