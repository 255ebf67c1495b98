import { dataFile, DATA_PATH, HOME_PATH } from "../addresses/paths.ts";
import { LOCALE } from "../domain/locale.ts";
import type { ReportCard } from "../domain/report-card.ts";

const FILES: readonly [name: string, ending: string, type: string][] = [
  ["report-card", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ["report-card", "ods", "application/vnd.oasis.opendocument.spreadsheet"],
  ["all", "zip", "application/zip"],
];

/**
 * The page of data as search engines for data read it (schema.org, Dataset). It names no licence, as
 * none is known.
 *
 * @param full makes a full address of a path below the site's root
 * @returns JSON that can stand in a page: no word in it can end the element that holds it
 */
export function dataSetDescription(
  { content: { plan }, reports }: ReportCard,
  full: (path: string) => string,
): string {
  const described = {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: `${plan.siteName}: data`,
    description: `The figures and words of the ${plan.title}, as published in ${reports.length} progress reports, with their sources.`,
    url: full(DATA_PATH),
    inLanguage: LOCALE,
    dateModified: plan.today,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: plan.body },
    includedInDataCatalog: { "@type": "DataCatalog", name: plan.siteName, url: full(HOME_PATH) },
    distribution: FILES.map(([name, ending, encodingFormat]) => ({
      "@type": "DataDownload",
      contentUrl: full(dataFile(name, ending)),
      encodingFormat,
    })),
  };
  return JSON.stringify(described).replaceAll("<", String.raw`\u003c`);
}
