import { FIRST_LANGUAGE, type LanguageCode } from "../domain/language.ts";

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
 * @param here the language of the page that links to it, under whose path `base` lies
 */
export function hrefIn(
  path: string,
  language: LanguageCode,
  here: LanguageCode,
  base: string = import.meta.env.BASE_URL,
): string {
  const own = base.replace(/\/*$/, "/");
  const root = here === FIRST_LANGUAGE ? own : own.slice(0, -`${here}/`.length);
  return href(path, language === FIRST_LANGUAGE ? root : `${root}${language}/`);
}
