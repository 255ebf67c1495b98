import type { PageLink } from "../addresses/page-link.ts";
import { readPath } from "../addresses/path-to.ts";
import { dataFile, DATA_PATH, HOME_PATH, indicatorFile } from "../addresses/paths.ts";
import { LOCALE } from "../wording/catalogue/spoken.ts";
import type { Plan } from "../domain/plan.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { citation } from "./citation.ts";
import { reportDate } from "./last-changed.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

const FILES: readonly [name: string, ending: string, type: string][] = [
  ["report-card", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ["report-card", "ods", "application/vnd.oasis.opendocument.spreadsheet"],
  ["all", "zip", "application/zip"],
];

const CONTEXT = { "@context": "https://schema.org" };

/** A page as its layout knows it. */
export interface DescribedPage {
  /** Below the site's root. */
  path: string;
  title: string;
  /** One sentence. */
  description: string;
  /** The pages above it, home first. */
  above: readonly PageLink[];
}

type FullAddress = (path: string) => string;

/** JSON that can stand in a page: no word in it can end the element that holds it. */
function inPage(described: object): string {
  return JSON.stringify(described).replaceAll("<", String.raw`\u003c`);
}

/** The way to a page (schema.org, BreadcrumbList). */
function trailOf(above: readonly PageLink[], title: string, full: FullAddress): object {
  const items = [
    ...above.map(({ text, path }) => ({ name: text, item: full(path) })),
    { name: title },
  ];
  return {
    ...CONTEXT,
    "@type": "BreadcrumbList",
    itemListElement: items.map((one, at) => ({ "@type": "ListItem", position: at + 1, ...one })),
  };
}

/** A progress report (schema.org, Report). Its day is the one that it was presented on, or its month. */
function reportOf(card: ReportCard, id: string, address: string): object {
  const { plan } = card.content;
  const { report } = card.report(id);
  return {
    ...CONTEXT,
    "@type": "Report",
    name: report.title,
    datePublished: reportDate(report),
    url: address,
    inLanguage: LOCALE,
    publisher: { "@type": "Organization", name: plan.body },
    isBasedOn: citation(plan, report.source).document,
  };
}

/** The licence of the data (schema.org), if the plan names one. */
function licenceOf({ dataLicence }: Plan): { license?: string } {
  return dataLicence ? { license: dataLicence.address } : {};
}

/**
 * The figures of an indicator (schema.org, Dataset). Every phone fetches its bytes: who made them is
 * said of the data as a whole.
 */
function figuresOf(
  { content: { plan } }: ReportCard,
  id: string,
  { path, title, description }: DescribedPage,
  full: FullAddress,
): object {
  return {
    ...CONTEXT,
    "@type": "Dataset",
    name: title,
    description,
    url: full(path),
    ...licenceOf(plan),
    distribution: { "@type": "DataDownload", contentUrl: full(indicatorFile(id, "csv")) },
  };
}

/**
 * A page as search engines read it: the way to it and, for a report or an indicator, what it is.
 *
 * @returns JSON that can stand in a page; null where there is nothing to say
 */
export function pageDescription(
  card: ReportCard,
  described: DescribedPage,
  full: FullAddress,
): string | null {
  const { path, title, above } = described;
  if (above.length === 0) return null;
  const page = readPath(path);
  const trail = trailOf(above, title, full);
  if (page?.name === "report")
    return inPage([trail, reportOf(card, page.parts.report, full(path))]);
  if (page?.name === "indicator")
    return inPage([trail, figuresOf(card, page.parts.indicator, described, full)]);
  return inPage(trail);
}

/**
 * The page of data as search engines for data read it (schema.org, Dataset).
 *
 * @param full makes a full address of a path below the site's root
 * @returns JSON that can stand in a page: no word in it can end the element that holds it
 */
export function dataSetDescription(
  { content: { plan }, reports }: ReportCard,
  full: FullAddress,
): string {
  const described = {
    ...CONTEXT,
    "@type": "Dataset",
    name: `${plan.siteName}: data`,
    description: phrase("data-set-description", { plan: plan.title, n: String(reports.length) }),
    url: full(DATA_PATH),
    inLanguage: LOCALE,
    dateModified: plan.today,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: plan.body },
    ...licenceOf(plan),
    includedInDataCatalog: { "@type": "DataCatalog", name: plan.siteName, url: full(HOME_PATH) },
    distribution: FILES.map(([name, ending, encodingFormat]) => ({
      "@type": "DataDownload",
      contentUrl: full(dataFile(name, ending)),
      encodingFormat,
    })),
  };
  return inPage(described);
}
