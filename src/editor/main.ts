/** Starts the form editor. It is built apart from the public site, by `npm run build:editor`. */
import CMS, { type CmsConfig } from "@sveltia/cms";
import { KINDS } from "../kinds/kinds.ts";
import { fileFormat } from "./file-format.ts";
import { extensionOf, formatName } from "./form-collections.ts";

/** Put in by the build. */
declare const EDITOR_CONFIG: CmsConfig;

for (const kind of KINDS) {
  if (kind.form) CMS.registerCustomFormat(formatName(kind), extensionOf(kind), fileFormat(kind));
}
// Sveltia shows on the page itself what goes wrong while it starts.
void CMS.init({ config: EDITOR_CONFIG });
