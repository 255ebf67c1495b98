/**
 * `npm run build:editor`: builds the form editor into `dist/admin/`, beside the site, if the
 * settings name a repository. `-- --decap <file>` writes the configuration of Decap CMS instead.
 */
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { stringify } from "yaml";
import { buildEditor } from "../src/editor/build-editor.ts";
import { decapConfig } from "../src/editor/decap-config.ts";
import type { EditorOptions } from "../src/editor/options.ts";
import { KINDS } from "../src/kinds/kinds.ts";
import { reasonOf, replaceFolder, standingSite } from "../src/hosting/keep-site.ts";
import { folderOfPlan } from "../src/load/plan-folders.ts";
import { readContent } from "../src/load/read-content.ts";
import { reportProblems } from "../src/load/report-problems.ts";
import { settingsOrExit } from "../src/load/settings-or-exit.ts";
import { shownFolder, type Settings } from "../src/load/settings.ts";

/** A plan with its folder, its address and its place among the built files. */
interface PlanToEdit {
  settings: Settings;
  plan: EditorOptions["plan"];
}

/** Every plan of the body: each has a form of its own. Empty where the first cannot be read. */
function plansToEdit(settings: Settings): PlanToEdit[] {
  const { contentDir, basePath, distDir } = settings;
  const { set, others, problems, files } = readContent(contentDir, process.cwd());
  if (!set.plan) {
    reportProblems(problems, files);
    return [];
  }
  const later = [...others].flatMap(([id, { plan }]) => {
    if (!plan) return [];
    const place = {
      contentDir: join(contentDir, folderOfPlan(id)),
      basePath: `${basePath}${id}/`,
      distDir: join(distDir, id),
    };
    return [{ settings: { ...settings, ...place }, plan: plan.data }];
  });
  return [{ settings, plan: set.plan.data }, ...later];
}

function optionsFrom(
  { contentDir, siteUrl, basePath, editor }: Settings,
  plan: EditorOptions["plan"],
): EditorOptions | null {
  return (
    (editor && {
      plan,
      repository: editor.repository,
      branch: "main",
      contentFolder: shownFolder(contentDir),
      signInUrl: editor.signInUrl,
      siteUrl: `${siteUrl}${basePath}`,
      title: "Edit the report card",
    }) ??
    null
  );
}

/** Builds the form editor into the site's folder; where that fails, the earlier one stays. */
async function putBesideSite(options: EditorOptions, dist: string): Promise<void> {
  const folder = join(dist, "admin");
  try {
    await replaceFolder(folder, `${dist}.admin`, (fresh) => buildEditor(options, fresh));
    console.log(`The form editor is in ${folder}.`);
  } catch (error) {
    console.error(`The form editor was not built. ${reasonOf(error)}\n${standingSite(dist)}`);
    process.exitCode = 1;
  }
}

async function main(): Promise<void> {
  const [first, ...later] = plansToEdit(settingsOrExit());
  if (!first) return;
  const options = optionsFrom(first.settings, first.plan);
  const [flag, file] = process.argv.slice(2);
  if (!options) {
    console.log("There is no form editor: set EDITOR_REPOSITORY to owner/name to build one.");
  } else if (flag === "--decap" && file) {
    writeFileSync(file, stringify(decapConfig(KINDS, options), { aliasDuplicateObjects: false }));
    console.log(`The configuration of Decap CMS is in ${resolve(file)}.`);
  } else {
    for (const { settings, plan } of [first, ...later]) {
      const own = optionsFrom(settings, plan);
      if (own) await putBesideSite(own, settings.distDir);
    }
  }
}

await main();
