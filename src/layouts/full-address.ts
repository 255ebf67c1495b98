import process from "node:process";
import { href } from "../addresses/href.ts";
import { readSettings } from "../load/settings.ts";

const { siteUrl, basePath } = readSettings(process.env);

/** The full address of a path below the site's root. */
export function fullAddress(path: string): string {
  return new URL(href(path, basePath), siteUrl).href;
}
