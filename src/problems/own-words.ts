import { ENGINE_LANGUAGE } from "../domain/language.ts";
import { levelNames } from "../domain/plan-words.ts";
import { sentenceCase, withArticle, type Noun } from "../domain/noun.ts";
import type { PlanFile } from "./content-set.ts";
import type { Problem } from "./problem.ts";

/** What stands in a message as it stands in a file: words in quotes, keys, paths. */
const AS_WRITTEN = /("[^"]*"|“[^”]*”|\S*[/<>`]\S*)/;

/** How the messages call the levels of every plan. */
const LEVELS = /\b(an? )?(delivery milestone|milestone|priorit(?=y|ies)|action)(s|y|ies)?\b/gi;

/** A word of a message as the plan calls it, with its article, number and capital letter. */
function ownWord(noun: Noun, found: string, article: string | undefined, ending = ""): string {
  const many = ending === "s" || ending === "ies";
  const own = many ? noun.many : noun.one;
  const said = article === undefined ? own : withArticle(noun);
  return /^[A-Z]/.test(found) ? sentenceCase(said) : said;
}

/**
 * The same problem, in the plan’s own names of its levels: “Step 3” in place of “Milestone 3”. What
 * is quoted, keys and paths stay: they are written so in the files of every plan.
 */
export function withOwnWords(problem: Problem, plan: PlanFile | undefined): Problem {
  if (!plan) return problem;
  const { priority, action, milestone } = plan.data.words;
  const isOther = plan.data.language !== ENGINE_LANGUAGE;
  if (!isOther && !(priority ?? action ?? milestone)) return problem;
  const levels = levelNames(plan.data);
  const nounOf = (name: string): Noun => {
    if (/^priorit/i.test(name)) return levels.priority;
    if (/^action/i.test(name)) return levels.action;
    return /^delivery/i.test(name) ? levels.milestoneInFull : levels.milestone;
  };
  const inWords = (text: string): string =>
    text
      .split(AS_WRITTEN)
      .map((part, at) =>
        at % 2 === 1
          ? part
          : part.replace(LEVELS, (found, article: string | undefined, name: string, end?: string) =>
              ownWord(nounOf(name), found, article, end),
            ),
      )
      .join("");
  return { ...problem, message: inWords(problem.message), remedy: inWords(problem.remedy) };
}
