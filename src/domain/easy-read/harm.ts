/** Each word in all its forms: "abuse", "abused", "bullying". */
const HARM = /\b(?:abus|exploit|harm|hurt|neglect|violen|bull(?:y|ie)|attack|rape)\w*/i;

/**
 * Whether a text speaks of harm to people. Its page then names the help lines before anything
 * else, because a reader may be the one who is harmed.
 */
export function speaksOfHarm(text: string): boolean {
  return HARM.test(text);
}
