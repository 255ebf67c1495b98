import { relative, sep } from "node:path";
import { FIRST_PLAN } from "../domain/plans-of-body.ts";
import { sortProblems, type Problem } from "../problems/problem.ts";
import { checkFiles, setsFor, toSet, type ReadContent } from "./check-files.ts";
import { withKeptVerbs } from "./kept-verbs.ts";
import { placeOfPlan } from "./plan-folders.ts";
import { readFile } from "./read-file.ts";
import { readFolder } from "./read-folder.ts";

/** What was read of a content folder, and which plan of the body it holds. */
export interface ReadFrom extends ReadContent {
  /** The folder as shown in messages. */
  shown: string;
  /** The plan's id among those of the body. */
  plan: string;
}

/** The same content as seen from one of its later plans, with what is wrong there. */
function seenFrom(id: string, shown: string, { set, others, ...all }: ReadContent): ReadContent {
  const seen = setsFor(id, new Map([[FIRST_PLAN, set], ...others]));
  const isOwn = ({ path }: Problem): boolean => path === shown || path.startsWith(`${shown}/`);
  return {
    set: seen.own,
    others: seen.others,
    problems: all.problems.filter(isOwn),
    warnings: all.warnings.filter(isOwn),
    files: all.files,
  };
}

/**
 * Reads and checks every file of a content folder, and of the body's other plans beside it. Never
 * throws for what the folder holds.
 *
 * @param folder absolute path of the content folder: of a body, or of one of its later plans
 * @param from folder that the paths in messages start from
 * @param read how one file is read and checked on its own
 */
export function readContent(folder: string, from: string, read = readFile): ReadFrom {
  const { id: plan, body } = placeOfPlan(folder);
  const shownAs = (path: string): string => relative(from, path).split(sep).join("/") || ".";
  const shown = shownAs(folder);
  const { files, problems } = readFolder(body, shownAs(body));
  if (files.length === 0 && problems.length > 0) {
    return {
      ...{ set: toSet([], []), others: new Map(), warnings: [], files: 0 },
      ...{ problems, shown, plan },
    };
  }
  const all = withKeptVerbs(() => checkFiles(files, shownAs(body), read));
  const whole = { ...all, problems: sortProblems([...problems, ...all.problems]) };
  return { ...(plan === FIRST_PLAN ? whole : seenFrom(plan, shown, whole)), shown, plan };
}
