import type { ClinicStatus } from "../../domain/clinic.ts";

/** What each status of a performance clinic says, for a heading and in a sentence. */
export const CLINIC_WORDS: Readonly<Record<ClinicStatus, { name: string; meaning: string }>> = {
  held: { name: "Held", meaning: "A paper says that the clinic was held." },
  announced: {
    name: "Announced",
    meaning: "A paper gives the day of the clinic. No later paper says that it was held.",
  },
  recommended: {
    name: "Recommended",
    meaning: "A paper recommends a clinic. No later paper says that it was held.",
  },
  deferred: {
    name: "Put off",
    meaning: "A paper recommends no clinic for now and a review later.",
  },
  declined: { name: "Declined", meaning: "A paper recommends no clinic and gives its reason." },
};

/** The statuses in the order in which members read them. */
export const CLINIC_ORDER = ["held", "announced", "recommended", "deferred", "declined"] as const;
