import type { Plan } from "../domain/plan.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** Whose the words and figures are. */
export function ownersOf({ body }: Plan): string {
  return phrase("owners-of-words", { body });
}

/** What is known of the right to use them: the licence that the plan names, or that none is known. */
export function rightToUse({ contact, dataLicence }: Plan): string {
  if (dataLicence) return phrase("use-under-licence-at", { ...dataLicence });
  return phrase("no-licence-known", { name: contact.name });
}
