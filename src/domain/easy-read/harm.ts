const HARM = /\b(?:abuse|exploitation|harm|hurts?)\b/i;

/**
 * Whether a text speaks of harm to people. Its page then names the help lines before anything
 * else, because a reader may be the one who is harmed.
 */
export function speaksOfHarm(text: string): boolean {
  return HARM.test(text);
}
