import { wordsOf } from "../domain/words.ts";
import { problemAt, type CheckedFile } from "./content-file.ts";
import { fileId, type ContentSet, type UpdateFile } from "./content-set.ts";
import type { Problem } from "./problem.ts";
import { twice, type Use } from "./twice.ts";

function same(text: string): string {
  return wordsOf(text).join(" ");
}

function numbers(set: ContentSet): Problem[] {
  const priorityOf = new Map(set.milestones.map((file) => [fileId(file), file.data.priority]));
  const place = (file: UpdateFile): string =>
    `${file.data.report}/${String(priorityOf.get(file.data.milestone))}`;
  const known = set.updates.filter(
    (file) => priorityOf.has(file.data.milestone) && file.data.report === file.names[0],
  );
  const uses = known.map((file) => ({
    file,
    path: ["number"],
    value: `${place(file)}/${file.data.number}`,
  }));
  const repeated = twice(uses, "number-twice", (use) => {
    const [report, priority, number] = use.value.split("/");
    return `Number ${number} of priority ${priority} stands twice in the report ${report}.`;
  });
  return [...repeated, ...gaps(set, known, place)];
}

/** The reports number milestones without a gap, so a gap is a slip or a missing file. */
function gaps(
  set: ContentSet,
  known: readonly UpdateFile[],
  place: (file: UpdateFile) => string,
): Problem[] {
  const groups = Map.groupBy(known, place);
  return [...groups.values()].flatMap((files) => {
    if (set.brokenReports.has(files[0]?.data.report ?? "")) return [];
    const used = new Set(files.map((file) => file.data.number));
    const last = files.find((file) => file.data.number > files.length);
    if (!last || used.size < files.length) return [];
    const missing = Array.from({ length: files.length }, (_, at) => at + 1).find(
      (n) => !used.has(n),
    );
    const message = `The numbers of this priority in the report have a gap: ${missing} is missing, but ${last.data.number} is there.`;
    const remedy = "Correct the number, or add the file of the missing milestone.";
    return [problemAt(last, ["number"], "number-gap", message, remedy)];
  });
}

function titles(set: ContentSet): Problem[] {
  const title = (file: CheckedFile<{ title: string }>): Use => ({
    file,
    path: ["title"],
    value: same(file.data.title),
  });
  const say = (what: string) => (): string => `Another ${what} has the same title.`;
  const wordings = set.milestones.map((file) => ({
    file,
    path: ["wording"],
    value: `${file.data.priority} ${same(file.data.wording)}`,
  }));
  return [
    ...twice(set.priorities.map(title), "title-twice", say("priority")),
    ...twice(set.reports.map(title), "title-twice", say("report")),
    ...twice(set.pages.map(title), "title-twice", say("page")),
    ...twice(
      wordings,
      "title-twice",
      () => "Another milestone of this priority has the same wording.",
    ),
    ...twice(
      set.indicators.map((file) => ({ file, path: ["name"], value: same(file.data.name) })),
      "title-twice",
      () => "Another indicator has the same name.",
    ),
    ...twice(
      set.serviceViews.map((file) => ({ file, path: ["group"], value: same(file.data.group) })),
      "title-twice",
      () => "Another file has the views of the same group.",
    ),
  ];
}

function terms(set: ContentSet): Problem[] {
  const uses = set.glossary.flatMap((file) => [
    { file, path: ["term"], value: file.data.term },
    ...file.data.forms.map((form, at) => ({ file, path: ["forms", at], value: form })),
  ]);
  return twice(uses, "term-twice", (use) => `The term "${use.value}" is explained twice.`);
}

/** Ids, numbers and titles must be unique where readers or addresses rely on it. */
export function checkDuplicates(set: ContentSet): Problem[] {
  return [
    ...numbers(set),
    ...titles(set),
    ...terms(set),
    ...twice(
      set.milestones.map((file) => ({ file, path: [], value: fileId(file) })),
      "id-twice",
      (use) => `The milestone id "${use.value}" is used for two files.`,
    ),
  ];
}
