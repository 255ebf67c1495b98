import type { Plan } from "../domain/plan.ts";

/** Whose the words and figures are. */
export function ownersOf({ body }: Plan): string {
  return `The words and figures come from papers that ${body} published. The rights in them stay with those who wrote them.`;
}

/** What is known of the right to use them: the licence that the plan names, or that none is known. */
export function rightToUse({ contact, dataLicence }: Plan): string {
  if (dataLicence)
    return `You may use them again under the ${dataLicence.name}: ${dataLicence.address}`;
  return `We know of no licence that lets others reuse the papers. If you want to do more than read, quote and check, ask ${contact.name} first.`;
}
