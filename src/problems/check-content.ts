import { checkAbbreviations } from "./check-abbreviations.ts";
import { checkArchive } from "./check-archive.ts";
import { checkClinics } from "./check-clinics.ts";
import { checkCoverage } from "./check-coverage.ts";
import { checkCorrections } from "./check-corrections.ts";
import { checkDays } from "./check-days.ts";
import { checkDuplicates } from "./check-duplicates.ts";
import { checkGivenAway } from "./check-given-away.ts";
import { checkHighlights } from "./check-highlights.ts";
import { checkIndicators } from "./check-indicators.ts";
import { checkLanguages } from "./check-languages.ts";
import { checkLinks } from "./check-links.ts";
import { checkLevelNames } from "./check-level-names.ts";
import { checkLists } from "./check-lists.ts";
import { checkLook } from "./check-look.ts";
import { checkNames } from "./check-names.ts";
import { checkNotes } from "./check-notes.ts";
import { checkOverviews } from "./check-overviews.ts";
import { checkPages } from "./check-pages.ts";
import { checkPlaces } from "./check-places.ts";
import { checkPreElection } from "./check-pre-election.ts";
import { checkPrintedValues } from "./check-printed-values.ts";
import { checkQuotations } from "./check-quotations.ts";
import { checkRatingKey } from "./check-rating-key.ts";
import { checkReferences } from "./check-references.ts";
import { checkServiceViews } from "./check-service-views.ts";
import { checkOwnWords } from "./check-own-words.ts";
import { checkSmallCounts } from "./check-small-counts.ts";
import { checkTerms } from "./check-terms.ts";
import { checkTranslations } from "./check-translations.ts";
import { checkUnfinished } from "./check-unfinished.ts";
import { checkWaiting } from "./check-waiting.ts";
import { checkWithheld } from "./check-withheld.ts";
import type { ContentSet } from "./content-set.ts";
import type { Problem } from "./problem.ts";

function missingKinds(set: ContentSet, folder: string): Problem[] {
  const need = (there: boolean, name: string, place: string): Problem[] =>
    there
      ? []
      : [
          {
            path: `${folder}/${place.replace(/<.*/, "")}`.replace(/\/$/, ""),
            line: 1,
            column: 1,
            code: "content-missing",
            message: `There is no ${name} in the content.`,
            remedy: `Add ${place}.`,
          },
        ];
  return [
    ...need(set.ids.plan.size > 0, "plan", "plan.json"),
    ...need(set.ids.report.size > 0, "report", "reports/<year-month>.md"),
    ...need(set.ids.priority.size > 0, "priority", "priorities/<number>.md"),
  ];
}

/** The moments that the content may be published at next: by its own day, and by the clock. */
function moments(set: ContentSet, clock: string): string[] {
  return [set.plan?.data.today ?? clock, clock].map((day) => `${day}T00:00:00Z`);
}

/**
 * All checks that look at more than one file.
 *
 * @param folder the content folder as shown in messages
 * @param clock the present day, at the place on earth where it comes first
 */
export function checkContent(set: ContentSet, folder: string, clock: string): Problem[] {
  return [
    ...missingKinds(set, folder),
    ...checkNames(set),
    ...checkUnfinished(set),
    ...checkReferences(set),
    ...checkDuplicates(set),
    ...checkTerms(set),
    ...checkPages(set, folder),
    ...checkLevelNames(set),
    ...checkLists(set),
    ...checkRatingKey(set),
    ...checkLook(set),
    ...checkLanguages(set),
    ...checkTranslations(set),
    ...checkOverviews(set),
    ...checkHighlights(set),
    ...set.updates.flatMap(checkWithheld),
    ...set.highlights.flatMap(checkWithheld),
    ...checkSmallCounts(set),
    ...checkOwnWords(set),
    ...checkGivenAway(set),
    ...checkClinics(set),
    ...checkIndicators(set),
    ...checkNotes(set),
    ...checkPrintedValues(set),
    ...checkQuotations(set),
    ...checkArchive(set),
    ...checkServiceViews(set),
    ...checkPlaces(set),
    ...checkCorrections(set),
    ...checkDays(set, clock),
    ...checkPreElection(set),
    ...checkWaiting(set, moments(set, clock)),
    ...checkCoverage(set),
    ...checkLinks(set),
    ...checkAbbreviations(set, folder),
  ];
}
