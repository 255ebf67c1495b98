import { clinics } from "./clinics.ts";
import { corrections } from "./corrections.ts";
import type { DataSet } from "./data-set.ts";
import { exceptions } from "./exceptions.ts";
import { glossary } from "./glossary.ts";
import { highlights } from "./highlights.ts";
import { indicatorBreaks } from "./indicator-breaks.ts";
import { indicatorTargets } from "./indicator-targets.ts";
import { indicators } from "./indicators.ts";
import { milestoneUpdates } from "./milestone-updates.ts";
import { milestones } from "./milestones.ts";
import { observations } from "./observations.ts";
import { overview } from "./overview.ts";
import { priorities } from "./priorities.ts";
import { questions } from "./questions.ts";

/** Every table that the site publishes. The files and the Data page both follow this list. */
export const DATA_SETS: readonly DataSet[] = [
  overview,
  milestoneUpdates,
  priorities,
  milestones,
  highlights,
  indicators,
  observations,
  indicatorTargets,
  indicatorBreaks,
  exceptions,
  questions,
  clinics,
  corrections,
  glossary,
];
