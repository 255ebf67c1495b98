import type { Plan } from "../domain/plan.ts";

/** A file that is older than this is no longer to be trusted, the standard says: less than a year. */
const DAYS = 364;

/**
 * `security.txt` (RFC 9116): whom to tell about a weakness.
 *
 * @param plan its contact: an e-mail address if there is one, else the website
 * @param about the full address of the page that says how to get in touch, where there is neither
 * @param address the full address of the file itself
 * @param now the moment of publishing, in ISO 8601
 */
export function securityText(
  plan: Pick<Plan, "contact">,
  about: string,
  address: string,
  now: string,
): string {
  const { email, website } = plan.contact;
  const expires = new Date(Date.parse(now) + DAYS * 86_400_000);
  return [
    `Contact: ${email ? `mailto:${email}` : (website ?? about)}`,
    `Expires: ${expires.toISOString().replace(/\.\d+/, "")}`,
    "Preferred-Languages: en",
    `Canonical: ${address}`,
    "",
  ].join("\n");
}
