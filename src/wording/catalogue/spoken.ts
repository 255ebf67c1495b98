import process from "node:process";
import { FIRST_LANGUAGE, isPseudo, LANGUAGES, type LanguageCode } from "../../domain/language.ts";

const given = process.env["SITE_LANGUAGE"] ?? "";

/**
 * The language that this process speaks. A process makes the pages of one language, so this is as
 * fixed as the program itself; the setting is checked where all settings are.
 */
export const SPOKEN: LanguageCode = given in LANGUAGES ? (given as LanguageCode) : FIRST_LANGUAGE;

/** Whether words of this language stand beside others that are not translated. */
export const MARKED = SPOKEN !== FIRST_LANGUAGE && !isPseudo(SPOKEN);

/** The `lang` of an element that a script fills with words, where those around it are of another. */
export const SCRIPTS_LANG = MARKED ? SPOKEN : undefined;
