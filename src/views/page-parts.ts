import type { Plan } from "../domain/plan.ts";
import { citation, type Citation } from "./citation.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** One rating with what the plan says it means. */
export interface RatingKeyEntry {
  /** The key of the rating. */
  kind: string;
  name: string;
  meaning: string;
  source: Citation;
  editorNotes: readonly string[];
}

/** The key of the ratings, in the plan's own words. */
export function ratingKey(plan: Plan): RatingKeyEntry[] {
  return plan.ratings.map(({ key, name, meaning, source, editorNotes }) => ({
    kind: key,
    name,
    meaning,
    source: citation(plan, source),
    editorNotes,
  }));
}

/** One way to get in touch. */
export interface ContactWay {
  label: string;
  text: string;
  /** Address of a link, if it is one. */
  url?: string | undefined;
}

/** Who answers, and the ways to reach them that are known. */
export interface ContactPart {
  name: string;
  ways: readonly ContactWay[];
}

/** The ways to get in touch that the plan gives, and no others. */
export function contactPart(plan: Plan): ContactPart {
  const { name, website, email, phone, address } = plan.contact;
  const tel = phone?.replace(/[^+\d]/g, "");
  const ways: ContactWay[] = [
    ...(website ? [{ label: phrase("contact-website"), text: website, url: website }] : []),
    ...(email ? [{ label: phrase("contact-e-mail"), text: email, url: `mailto:${email}` }] : []),
    ...(phone ? [{ label: phrase("contact-telephone"), text: phone, url: `tel:${tel}` }] : []),
    ...(address ? [{ label: phrase("contact-address"), text: address }] : []),
  ];
  return { name, ways };
}
