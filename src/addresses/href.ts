import type { LanguageCode, Spoken } from "../domain/language.ts";
import { FIRST_PLAN } from "../domain/plans-of-body.ts";

/**
 * The address of a page of this site, under the path that the site lives at.
 *
 * @param path below the site's root, starting with a slash: "/priorities/1/"
 */
export function href(path: string, base: string = import.meta.env.BASE_URL): string {
  return `${base.replace(/\/+$/, "")}${path}`;
}

/**
 * The address of a page in another language of the site.
 *
 * @param path below the root of each language: "/priorities/1/"
 * @param language the language that it is wanted in
 * @param here the language of the page that links to it, under whose path `base` lies, and the first
 */
export function hrefIn(
  path: string,
  language: LanguageCode,
  here: Spoken,
  base: string = import.meta.env.BASE_URL,
): string {
  const root = without(base, folderOf(here));
  return href(path, `${root}${inFolder(folderOf({ ...here, language }))}`);
}

/** The folder of a language’s pages; "" for the first language of a plan. */
function folderOf({ language, first }: Spoken): string {
  return language === first ? "" : language;
}

const inFolder = (folder: string): string => (folder === "" ? "" : `${folder}/`);

/** A path without the folder at its end; "" for none. */
function without(base: string, folder: string): string {
  const own = base.replace(/\/*$/, "/");
  return folder !== "" && own.endsWith(`/${folder}/`) ? own.slice(0, -`${folder}/`.length) : own;
}

/** One of the sites of a body: a plan in a language. */
export interface SitePlace extends Spoken {
  plan: string;
}

/**
 * The address of a page of another plan of the body.
 *
 * @param path below the root of that plan’s pages: "/priorities/1/"
 * @param to the plan that has the page, and the language that it is wanted in
 * @param here the plan and the language of the page that links to it
 */
export function hrefInPlan(
  path: string,
  to: SitePlace,
  here: SitePlace,
  base: string = import.meta.env.BASE_URL,
): string {
  const own = without(base, folderOf(here));
  const root = without(own, here.plan === FIRST_PLAN ? "" : here.plan);
  const plan = to.plan === FIRST_PLAN ? root : `${root}${to.plan}/`;
  return hrefIn(path, to.language, { language: to.first, first: to.first }, plan);
}
