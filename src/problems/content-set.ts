import type { z } from "zod";
import type { FewPeople } from "../kinds/kind.ts";
import { KINDS, type AnyKind, type KindName } from "../kinds/kinds.ts";
import type { CheckedFile } from "./content-file.ts";

/** A file of one kind whose data passed its schema. */
export type FileOf<Name extends KindName> = CheckedFile<
  z.infer<Extract<AnyKind, { name: Name }>["schema"]>
>;

export type PlanFile = FileOf<"plan">;
export type ReportFile = FileOf<"report">;
export type PriorityFile = FileOf<"priority">;
export type MilestoneFile = FileOf<"milestone">;
export type UpdateFile = FileOf<"update">;
export type HighlightsFile = FileOf<"highlights">;
export type IndicatorFile = FileOf<"indicator">;
export type ClinicFile = FileOf<"clinic">;
export type EditionFile = FileOf<"edition">;
export type QuestionsFile = FileOf<"questions">;
export type IndicatorReportFile = FileOf<"indicator-report">;
export type ServiceViewsFile = FileOf<"service-views">;
export type EasyReadFile = FileOf<"easy-read">;
export type PageFile = FileOf<"page">;

/** The files of every kind, under the name of the list that they fill in the content. */
type Files = {
  readonly [K in AnyKind as K["collection"]]: readonly CheckedFile<z.infer<K["schema"]>>[];
};

/** All files that could be read, by kind, for checks that look across files. */
export interface ContentSet extends Omit<Files, "plan"> {
  plan: PlanFile | undefined;
  /**
   * Ids of all files of a kind that are there, also of those that could not be read: a mistake in
   * one file must not make every file that points to it look wrong.
   */
  ids: Readonly<Record<KindName, ReadonlySet<string>>>;
  /** Reports with an update that could not be read: counting them would mislead. */
  brokenReports: ReadonlySet<string>;
}

/** Every file of every kind, kind by kind. */
export function allFiles(set: ContentSet): CheckedFile[] {
  return KINDS.flatMap((kind): readonly CheckedFile[] =>
    kind.collection === "plan" ? (set.plan ? [set.plan] : []) : set[kind.collection],
  );
}

/** The files of all kinds in which words about very few people are treated in one way. */
export function filesByFewPeople(set: ContentSet, way: FewPeople): CheckedFile[] {
  const kinds = new Set<string>(
    KINDS.filter(({ fewPeople }) => fewPeople === way).map(({ name }) => name),
  );
  return allFiles(set).filter(({ kind }) => kinds.has(kind));
}

/** The id of a file: the last part of its path that names it. */
export function fileId(file: { names: readonly string[] }): string {
  return file.names.at(-1) ?? "";
}
