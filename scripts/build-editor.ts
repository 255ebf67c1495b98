/**
 * `npm run build:editor`: builds the form editor into `dist/admin/`, beside the site, if the
 * settings name a repository. `-- --decap <file>` writes the configuration of Decap CMS instead.
 */
import { writeFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import process from "node:process";
import { stringify } from "yaml";
import { buildEditor } from "../src/editor/build-editor.ts";
import { decapConfig } from "../src/editor/decap-config.ts";
import type { EditorOptions } from "../src/editor/options.ts";
import { KINDS } from "../src/kinds/kinds.ts";
import { readSettings, type Settings } from "../src/load/settings.ts";

function optionsFrom({ contentDir, siteUrl, basePath, editor }: Settings): EditorOptions | null {
  return (
    (editor && {
      repository: editor.repository,
      branch: "main",
      contentFolder: relative(process.cwd(), contentDir).split(sep).join("/"),
      signInUrl: editor.signInUrl,
      siteUrl: `${siteUrl}${basePath}`,
      title: "Edit the report card",
    }) ??
    null
  );
}

async function main(): Promise<void> {
  const options = optionsFrom(readSettings(process.env));
  const [flag, file] = process.argv.slice(2);
  if (!options) {
    console.log("There is no form editor: set EDITOR_REPOSITORY to owner/name to build one.");
  } else if (flag === "--decap" && file) {
    writeFileSync(file, stringify(decapConfig(KINDS, options), { aliasDuplicateObjects: false }));
    console.log(`The configuration of Decap CMS is in ${resolve(file)}.`);
  } else {
    const folder = join(resolve(process.env["DIST_DIR"] ?? "dist"), "admin");
    await buildEditor(KINDS, options, folder);
    console.log(`The form editor is in ${folder}.`);
  }
}

await main();
