import type { ReportCard } from "../domain/report-card.ts";
import { socialPictureFor } from "./social.ts";
import { pageDescription, type DescribedPage } from "./structured-data.ts";

/** What the head of a page says of it to those who show links to it, and to search engines. */
export interface SharingTags {
  title: string;
  /** One sentence. */
  description: string;
  /** The full address of the page. */
  address: string;
  /** The full address of the picture that goes with it. */
  picture: string;
  /** JSON-LD; null where there is nothing to say. */
  data: string | null;
}

/** @param full makes a full address of a path below the site's root */
export function sharingTags(
  card: ReportCard,
  page: DescribedPage,
  full: (path: string) => string,
): SharingTags {
  return {
    title: page.title,
    description: page.description,
    address: full(page.path),
    picture: full(socialPictureFor(card, page.path)),
    data: pageDescription(card, page, full),
  };
}
