import type { Clinic } from "../domain/clinic.ts";
import { phrase } from "../wording/catalogue/phrase.ts";
import type { Said } from "../wording/counts.ts";
import { CLINIC_WORDS } from "../wording/members/clinic-words.ts";

/** Clinics by name, with the printed date where a paper gives one. */
function clinicNames(clinics: readonly Clinic[]): string {
  const names = clinics.map(({ name, date }) => (date === undefined ? name : `${name} (${date})`));
  return [...new Set(names)].join("; ");
}

/** What is known of the decisions of clinics, then those that were not held. */
export function clinicsTold(clinics: readonly Clinic[]): Said[] {
  const begun = clinics.filter(({ status }) => ["held", "announced"].includes(status));
  const [silent, telling] = [
    begun.filter(({ findings }) => findings === undefined),
    begun.filter(({ findings }) => findings !== undefined),
  ];
  const notHeld = (["recommended", "deferred", "declined"] as const).map((status) => ({
    own: clinics.filter((clinic) => clinic.status === status),
    say: (names: string) => `${CLINIC_WORDS[status].name}: ${names}.`,
  }));
  const groups = [
    { own: silent, say: (names: string) => phrase("clinic-not-told", { clinics: names }) },
    { own: telling, say: (names: string) => phrase("clinic-told", { clinics: names }) },
    ...notHeld,
  ];
  return groups.flatMap(({ own, say }): Said[] =>
    own.length === 0 ? [] : [[say(clinicNames(own))]],
  );
}
