import { problemAt } from "./content-file.ts";
import { fileId, type ContentSet, type PageFile } from "./content-set.ts";
import type { Problem } from "./problem.ts";
import { twice } from "./twice.ts";

/** The language of a translated page: "cy" of `pages/cy/about.mdx`. */
function languageOf({ names }: PageFile): string | undefined {
  return names[0];
}

function ofPage(file: PageFile, set: ContentSet, spoken: readonly string[]): Problem[] {
  const code = languageOf(file);
  if (code === undefined) return [];
  if (!spoken.includes(code)) {
    const message = `This page is in the language "${code}", which plan.json does not list.`;
    const remedy = `Add "${code}" to "languages" in plan.json, or delete this file.`;
    return [problemAt(file, ["title"], "language-unknown", message, remedy)];
  }
  const id = fileId(file);
  if (set.pages.some((one) => languageOf(one) === undefined && fileId(one) === id)) return [];
  const message = `This is a translation of pages/${id}.mdx, and there is no such page.`;
  const remedy = "Give the file the name of the page that it translates, or delete it.";
  return [problemAt(file, ["title"], "translation-of-nothing", message, remedy)];
}

/** Second languages stand once in the plan, and each translated page is in one of them. */
export function checkLanguages(set: ContentSet): Problem[] {
  const { plan } = set;
  if (!plan) return [];
  const spoken = (plan.data.languages ?? []).map(({ code }) => code);
  const uses = spoken.map((value, at) => ({ file: plan, path: ["languages", at, "code"], value }));
  return [
    ...twice(uses, "listed-twice", ({ value }) => `The language "${value}" stands here twice.`),
    ...set.pages.flatMap((file) => ofPage(file, set, spoken)),
  ];
}
