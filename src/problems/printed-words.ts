import { UNNAMED } from "../domain/plan-words.ts";
import { placeIn } from "../domain/printed-place.ts";
import { wordsOf } from "../domain/words.ts";
import type { Source } from "../domain/source.ts";
import { fileId, type ContentSet, type ReportFile, type UpdateFile } from "./content-set.ts";

/** Words that the site holds of a paper, and where they are kept. */
export interface Printed {
  words: readonly string[];
  where: string;
  /** Whether they are all that the paper prints there; else only a part of it is held. */
  whole: boolean;
}

/** Every text of a record, one after the other, without notes of the editors. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (key === "editorNotes" ? [] : textsOf(one)));
}

/** The words of the papers, each put together when it is first asked for. */
export class PrintedWords {
  readonly #set: ContentSet;
  readonly #reports: ReadonlyMap<string, readonly ReportFile[]>;
  /** Updates by report, priority and number. */
  readonly #updates: ReadonlyMap<string, UpdateFile>;
  readonly #updatesOf: ReadonlyMap<string, readonly UpdateFile[]>;
  readonly #milestones: ReadonlyMap<string, ContentSet["milestones"][number]>;
  readonly #known = new Map<string, Printed | null>();

  constructor(set: ContentSet) {
    this.#set = set;
    this.#reports = Map.groupBy(set.reports, (file) => file.data.source.document);
    this.#milestones = new Map(set.milestones.map((file) => [fileId(file), file]));
    this.#updatesOf = Map.groupBy(set.updates, (file) => file.data.report);
    this.#updates = new Map(
      set.updates.map((file) => {
        const { report, milestone, number } = file.data;
        const priority = this.#milestones.get(milestone)?.data.priority ?? 0;
        return [`${report} ${priority} ${number}`, file];
      }),
    );
  }

  /** What the site holds of a paper at a place; null where it holds nothing, or cannot read it. */
  at({ document, place }: Source): Printed | null {
    const [report, other] = this.#reports.get(document) ?? [];
    if (!report) return this.#once(document, () => this.#archive(document));
    // Two reports from one paper: nobody can tell whose words a place means.
    if (other) return null;
    const id = fileId(report);
    if (this.#set.brokenReports.has(id)) return null;
    const found = placeIn(this.#set.plan?.data ?? UNNAMED, place);
    return found?.number !== undefined
      ? this.#once(`${id} ${found.said}`, () =>
          this.#milestone(`${id} ${found.priority} ${found.number}`),
        )
      : this.#once(id, () => this.#report(id, report));
  }

  #once(key: string, make: () => Printed | null): Printed | null {
    if (!this.#known.has(key)) this.#known.set(key, make());
    return this.#known.get(key) ?? null;
  }

  #textsOfUpdate(update: UpdateFile): string[] {
    const milestone = this.#milestones.get(update.data.milestone);
    return [
      update.body,
      update.data.wording ?? milestone?.data.wording ?? "",
      milestone?.body ?? "",
    ];
  }

  /** What a report prints at one milestone: the update, and the milestone's own words. */
  #milestone(key: string): Printed | null {
    const update = this.#updates.get(key);
    if (!update || !this.#milestones.has(update.data.milestone)) return null;
    return {
      words: wordsOf(this.#textsOfUpdate(update).join("\n")),
      where: update.path,
      whole: true,
    };
  }

  /** All of a report: its own file, the plan's wording that it repeats, its updates and highlights. */
  #report(id: string, report: ReportFile): Printed {
    const updates = this.#updatesOf.get(id) ?? [];
    const highlights = this.#set.highlights.filter((file) => file.data.report === id);
    const texts = [
      report.body,
      ...textsOf(report.data),
      ...this.#set.priorities.flatMap((file) => [...textsOf(file.data), file.body]),
      ...highlights.map((file) => file.body),
      ...updates.flatMap((file) => [...this.#textsOfUpdate(file), ...file.data.leads]),
    ];
    const where = highlights[0]?.path.replace(/[^/]+$/, "") ?? report.path;
    // A report by exception is its highlights; of another, the site may hold the milestones only.
    return { words: wordsOf(texts.join("\n")), where, whole: highlights.length > 0 };
  }

  /** What the archive holds of a paper: sections and tables, seldom all of it. */
  #archive(document: string): Printed | null {
    const { indicatorReports, improvementPlans, improvementActions, earlierPlans } = this.#set;
    const papers = [indicatorReports, improvementPlans, improvementActions, earlierPlans]
      .flat()
      .filter((file) => file.data.document === document);
    const [first] = papers;
    if (!first) return null;
    const texts = papers.flatMap((file) => textsOf(file.data));
    return { words: wordsOf(texts.join("\n")), where: first.path, whole: false };
  }
}
