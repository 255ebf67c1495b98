import type { ReportCard } from "../domain/report-card.ts";
import type { PageLink } from "../addresses/page-link.ts";
import { HOME_PATH, MEMBERS_PATH } from "../addresses/paths.ts";
import { sentenceCase } from "../domain/noun.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** The pages above a page, home first. */
export function trail(...above: readonly PageLink[]): readonly PageLink[] {
  return [{ text: phrase("home"), path: HOME_PATH }, ...above];
}

/** The trail above a members' page. */
export function membersTrail(
  { words }: ReportCard,
  ...above: readonly PageLink[]
): readonly PageLink[] {
  return trail({ text: sentenceCase(words.member.many), path: MEMBERS_PATH }, ...above);
}
