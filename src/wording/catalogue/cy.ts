import { CY_COUNT_RULES } from "./cy/count-rules.ts";
import { CY_METHOD_SERIES } from "./cy/method-series.ts";
import { CY_METHOD_CONCERNS } from "./cy/method-concerns.ts";
import { CY_METHOD_COMPARING } from "./cy/method-comparing.ts";
import { CY_METHOD_TARGETS } from "./cy/method-targets.ts";
import { CY_METHOD_FIGURES } from "./cy/method-figures.ts";
import { CY_BROWSER } from "./cy/browser.ts";
import { CY_DATA_FIGURES } from "./cy/data-figures.ts";
import { CY_DATA_TABLES } from "./cy/data-tables.ts";
import { CY_DATA } from "./cy/data.ts";
import { CY_ARCHIVE } from "./cy/archive.ts";
import { CY_EVIDENCE } from "./cy/evidence.ts";
import { CY_ANSWERS } from "./cy/answers.ts";
import { CY_PLANS } from "./cy/plans.ts";
import { CY_PAPERS } from "./cy/papers.ts";
import { CY_COUNTS } from "./cy/counts.ts";
import { CY_OTHER } from "./cy/other.ts";
import { CY_DAYS } from "./cy/days.ts";
import { CY_EASY_READ } from "./cy/easy-read.ts";
import { CY_SEARCH } from "./cy/search.ts";
import { CY_FRAME } from "./cy/frame.ts";
import { CY_MEMBERS } from "./cy/members.ts";
import { CY_PAGES } from "./cy/pages.ts";
import { CY_VERDICTS } from "./cy/verdicts.ts";
import type { Catalogue } from "./en-GB.ts";

/** Welsh. A draft: no translator has checked it, and every Welsh page says so. */
export const CY: Catalogue = {
  ...CY_FRAME,
  ...CY_DAYS,
  ...CY_VERDICTS,
  ...CY_PAGES,
  ...CY_EASY_READ,
  ...CY_SEARCH,
  ...CY_MEMBERS,
  ...CY_OTHER,
  ...CY_COUNTS,
  ...CY_PAPERS,
  ...CY_PLANS,
  ...CY_ANSWERS,
  ...CY_EVIDENCE,
  ...CY_ARCHIVE,
  ...CY_DATA,
  ...CY_DATA_FIGURES,
  ...CY_DATA_TABLES,
  ...CY_BROWSER,
  ...CY_METHOD_FIGURES,
  ...CY_METHOD_TARGETS,
  ...CY_METHOD_COMPARING,
  ...CY_METHOD_CONCERNS,
  ...CY_METHOD_SERIES,
  ...CY_COUNT_RULES,
};
