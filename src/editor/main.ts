/** Starts the form editor. It is built apart from the public site, by `npm run build:editor`. */
import CMS from "@sveltia/cms";
import { KINDS } from "../kinds/kinds.ts";
import { fileFormat } from "./file-format.ts";
import { extensionOf, formatName } from "./form-collections.ts";
import { goOn } from "./go-on.ts";
import type { EditorOptions } from "./options.ts";
import { dayOf, filesToSave, type SavedFile } from "./saved-files.ts";
import { sveltiaConfig } from "./sveltia-config.ts";

/** Put in by the build. */
declare const EDITOR_OPTIONS: EditorOptions;

/** Sveltia asks for the files to save by this name: `trim-sveltia.ts`. */
Object.assign(globalThis, {
  reportCardFiles: (files: readonly SavedFile[]) =>
    filesToSave(files, EDITOR_OPTIONS.contentFolder, dayOf(new Date())),
});

for (const kind of KINDS) {
  if (kind.form) CMS.registerCustomFormat(formatName(kind), extensionOf(kind), fileFormat(kind));
}
// Sveltia shows on the page itself what goes wrong while it starts.
void CMS.init({ config: sveltiaConfig(KINDS, goOn(EDITOR_OPTIONS, location.search)) });
