import { spawn } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import type { SecondLanguage } from "../domain/language.ts";
import { Refusal } from "../hosting/keep-site.ts";
import type { Settings } from "../load/settings.ts";

/** Builds the site in one more language, below the folder of the first, in a process of its own. */
async function buildIn(
  code: SecondLanguage,
  folder: string,
  { basePath }: Settings,
): Promise<void> {
  const env = {
    ...process.env,
    SITE_LANGUAGE: code,
    BASE_PATH: `${basePath}${code}/`,
    DIST_DIR: join(folder, code),
  };
  const child = spawn(process.execPath, ["scripts/build.ts"], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const status = await new Promise((done) => child.on("close", done));
  if (status !== 0) throw new Refusal(`The pages in the language "${code}" were not made.`);
}

/**
 * Builds the site in every second language of the plan, one after the other: each has pages, search
 * and addresses of its own below `/<language>/`.
 *
 * @param folder where the first language was built
 * @throws Refusal if one was not made
 */
export async function buildOtherLanguages(
  codes: readonly SecondLanguage[],
  folder: string,
  settings: Settings,
): Promise<void> {
  for (const code of codes) await buildIn(code, folder, settings);
}
