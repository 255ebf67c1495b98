import type { ClinicStatus } from "../../domain/clinic.ts";
import { phrase } from "../catalogue/phrase.ts";

/** What each status of a performance clinic says, for a heading and in a sentence. */
export const CLINIC_WORDS: Readonly<Record<ClinicStatus, { name: string; meaning: string }>> = {
  held: { name: phrase("clinic-held"), meaning: phrase("clinic-held-means") },
  announced: {
    name: phrase("clinic-announced"),
    meaning: phrase("clinic-announced-means"),
  },
  recommended: {
    name: phrase("clinic-recommended"),
    meaning: phrase("clinic-recommended-means"),
  },
  deferred: {
    name: phrase("clinic-deferred"),
    meaning: phrase("clinic-deferred-means"),
  },
  declined: { name: phrase("clinic-declined"), meaning: phrase("clinic-declined-means") },
};

/** The statuses in the order in which members read them. */
export const CLINIC_ORDER = ["held", "announced", "recommended", "deferred", "declined"] as const;
