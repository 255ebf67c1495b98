import { TRANSLATABLE, linesOf } from "../kinds/translate.ts";
import { markOfWords } from "../domain/translation.ts";
import { problemAt } from "./content-file.ts";
import { fileId, type ContentSet, type FileOf } from "./content-set.ts";
import type { Problem } from "./problem.ts";
import { twice } from "./twice.ts";

type TranslationFile = FileOf<"translation">;
type Part = keyof typeof TRANSLATABLE;

/** What a translation is of: its name in messages, and its words in the first language. */
interface Original {
  where: string;
  words: readonly string[];
}

type Originals = Readonly<Record<Part, ReadonlyMap<string, Original>>>;

function originalsOf(set: ContentSet): Originals {
  const { ratings, priorities, milestones, reports } = TRANSLATABLE;
  const { indicators, glossary, easyRead } = TRANSLATABLE;
  const plan = set.plan?.data.ratings ?? [];
  return {
    ratings: new Map(
      plan.map((one) => [one.key, { where: "plan.json, ratings", words: ratings(one) }]),
    ),
    priorities: new Map(
      set.priorities.map((file) => [
        fileId(file),
        { where: file.path, words: priorities(file.data) },
      ]),
    ),
    milestones: new Map(
      set.milestones.map((file) => [
        fileId(file),
        { where: file.path, words: milestones(file.data) },
      ]),
    ),
    reports: new Map(
      set.reports.map((file) => [fileId(file), { where: file.path, words: reports(file.data) }]),
    ),
    indicators: new Map(
      set.indicators.map((file) => [
        fileId(file),
        { where: file.path, words: indicators(file.data) },
      ]),
    ),
    glossary: new Map(
      set.glossary.map((file) => [
        fileId(file),
        { where: file.path, words: glossary({ ...file.data, text: file.body }) },
      ]),
    ),
    easyRead: new Map(
      set.easyReads.map((file) => [
        fileId(file),
        { where: file.path, words: easyRead({ ...file.data, text: file.body }) },
      ]),
    ),
  };
}

function ofItem(
  file: TranslationFile,
  part: Part,
  at: number,
  name: string,
  of: string,
  originals: Originals,
): Problem[] {
  const original = originals[part].get(name);
  if (!original) {
    const known = [...originals[part].keys()].slice(0, 5).join(", ");
    const message = `There is nothing called "${name}" to translate here.`;
    const remedy = `Write one that is there${known ? `, such as ${known}` : ""}, or delete this entry.`;
    return [problemAt(file, [part, at], "translation-of-nothing", message, remedy)];
  }
  const mark = markOfWords(original.words);
  if (mark === of) return [];
  const message = `The words of ${original.where} are not those that this was translated from.`;
  const remedy = `Read the translation beside them and mend it. Then write: "of": "${mark}"`;
  return [problemAt(file, [part, at, "of"], "translation-old", message, remedy)];
}

/** An Easy Read page has as many lines in each language: each belongs to a picture. */
function ofLines(file: TranslationFile, set: ContentSet): Problem[] {
  return file.data.easyRead.flatMap(({ id, lines }, at) => {
    const page = set.easyReads.find((one) => fileId(one) === id);
    const wanted = page ? linesOf(page.body).length : lines.length;
    if (lines.length === wanted) return [];
    const message = `This page has ${lines.length} lines here, and ${wanted} headings and rows in the first language.`;
    const remedy = `Write ${wanted} lines: one for each heading and each row, in the same order.`;
    return [problemAt(file, ["easyRead", at, "lines"], "translation-lines", message, remedy)];
  });
}

function ofFile(file: TranslationFile, set: ContentSet, spoken: readonly string[]): Problem[] {
  const code = fileId(file);
  if (!spoken.includes(code)) {
    const message = `These translations are in the language "${code}", which plan.json does not list.`;
    const remedy = `Add "${code}" to "languages" in plan.json, or delete this file.`;
    return [problemAt(file, [], "language-unknown", message, remedy)];
  }
  const originals = originalsOf(set);
  const named = {
    ratings: file.data.ratings.map(({ key, of }) => ({ name: key, of })),
    priorities: file.data.priorities.map(({ number, of }) => ({ name: String(number), of })),
    milestones: file.data.milestones.map(({ id, of }) => ({ name: id, of })),
    reports: file.data.reports.map(({ id, of }) => ({ name: id, of })),
    indicators: file.data.indicators.map(({ id, of }) => ({ name: id, of })),
    glossary: file.data.glossary.map(({ id, of }) => ({ name: id, of })),
    easyRead: file.data.easyRead.map(({ id, of }) => ({ name: id, of })),
  };
  return (Object.keys(TRANSLATABLE) as Part[]).flatMap((part) => [
    ...named[part].flatMap(({ name, of }, at) => ofItem(file, part, at, name, of, originals)),
    ...twice(
      named[part].map(({ name }, at) => ({ file, path: [part, at], value: name })),
      "listed-twice",
      ({ value }) => `A translation of "${value}" stands here twice.`,
    ),
  ]);
}

/** Translations are of what is there, and of its words as they are now. */
export function checkTranslations(set: ContentSet): Problem[] {
  // What a plan that cannot be read lists, nobody knows.
  if (!set.plan) return [];
  const spoken = (set.plan.data.languages ?? []).map(({ code }) => code as string);
  return set.translations.flatMap((file) => [...ofFile(file, set, spoken), ...ofLines(file, set)]);
}
