import { spawn } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import type { LanguageCode } from "../domain/language.ts";
import { Refusal } from "../hosting/keep-site.ts";
import { folderOfPlan } from "../load/plan-folders.ts";
import type { Settings } from "../load/settings.ts";

/** A site that stands in a folder of another. */
interface InnerSite {
  /** Its folder below that of the outer site, and its path below the outer one’s. */
  at: string;
  env: NodeJS.ProcessEnv;
  /** What people are told if it was not made. */
  refusal: string;
}

/** Builds it in a process of its own. */
async function buildInner(
  { at, env: own, refusal }: InnerSite,
  folder: string,
  { basePath }: Settings,
): Promise<void> {
  const env = {
    ...process.env,
    BASE_PATH: `${basePath}${at}/`,
    DIST_DIR: join(folder, at),
    ...own,
  };
  const child = spawn(process.execPath, [...process.execArgv, "scripts/build.ts"], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const status = await new Promise((done) => child.on("close", done));
  if (status !== 0) throw new Refusal(refusal);
}

/**
 * Builds the site in every second language of the plan, one after the other: each has pages, search
 * and addresses of its own below `/<language>/`.
 *
 * @param folder where the first language was built
 * @throws Refusal if one was not made
 */
export async function buildOtherLanguages(
  codes: readonly LanguageCode[],
  folder: string,
  settings: Settings,
): Promise<void> {
  for (const code of codes) {
    const refusal = `The pages in the language "${code}" were not made.`;
    await buildInner({ at: code, env: { SITE_LANGUAGE: code }, refusal }, folder, settings);
  }
}

/**
 * Builds the sites of the body’s later plans, one after the other, each below `/<years>/` in all its
 * languages.
 *
 * @param folder where the first plan was built
 * @throws Refusal if one was not made
 */
export async function buildLaterPlans(
  ids: readonly string[],
  folder: string,
  settings: Settings,
): Promise<void> {
  for (const id of ids) {
    const below = folderOfPlan(id);
    const env: NodeJS.ProcessEnv = { CONTENT_DIR: join(settings.contentDir, below) };
    if (settings.editUrl) env["EDIT_URL"] = `${settings.editUrl}/${below}`;
    const refusal = `The pages of the plan in ${below} were not made.`;
    await buildInner({ at: id, env, refusal }, folder, settings);
  }
}
