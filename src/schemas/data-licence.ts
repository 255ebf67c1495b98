import { z } from "zod";
import { line, webAddress } from "./common.ts";
import { field } from "./field.ts";

/** `dataLicence` in `plan.json`: what lets others use the words and figures again. */
export const dataLicence = field(
  z
    .strictObject({
      name: field(line, {
        label: "Name",
        hint: "the licence’s name and version",
        example: '"Open Government Licence v3.0"',
      }),
      address: field(webAddress, {
        label: "Address",
        hint: "the full web address of its text",
        example: '"https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"',
      }),
    })
    .optional(),
  {
    label: "Data licence",
    hint: "the licence under which the body has published its papers’ words and figures; left out, the site says that none is known",
    example:
      '{ "name": "Open Government Licence v3.0", "address": "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/" }',
  },
);
