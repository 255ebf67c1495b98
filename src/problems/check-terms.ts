import { isVeryCommonWord } from "../easy-read/spoken-words.ts";
import { isLittleWord, isName } from "../markdown/term-forms.ts";
import { problemAt, type CheckedFile } from "./content-file.ts";
import type { ContentSet } from "./content-set.ts";
import type { Problem } from "./problem.ts";

/** Why a form would be marked nearly everywhere, or nowhere; undefined where it can be marked. */
function faultOf(form: string): string | undefined {
  const words = form.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? [];
  const [first] = words;
  if (first === undefined) return "has no letter, so it can never be found in a text";
  if (/^[\d\s.,]+$/.test(form)) return "is a number, which every text may hold";
  if (words.length === 1 && first.length === 1)
    return "is a single letter, which every text may hold";
  const common =
    words.length === 1 ? !isName(form) && isVeryCommonWord(first) : words.every(isLittleWord);
  return common ? "is so common that it would be marked on nearly every page" : undefined;
}

function formProblem(file: CheckedFile, path: readonly PropertyKey[], form: string): Problem[] {
  const fault = faultOf(form);
  if (fault === undefined) return [];
  const message = `The form "${form}" ${fault}.`;
  const remedy =
    "Write the term as the sources do, with more words or with its capitals, or delete this form.";
  return [problemAt(file, path, "term-common", message, remedy)];
}

/** Forms of terms must be words that mean the term: pages mark them wherever they stand. */
export function checkTerms(set: ContentSet): Problem[] {
  return set.glossary.flatMap((file) => [
    ...formProblem(file, ["term"], file.data.term),
    ...file.data.forms.flatMap((form, at) => formProblem(file, ["forms", at], form)),
  ]);
}
